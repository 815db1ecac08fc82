#include "models/items/windowmodel.h"
#include "ui/admin/firstrunpage.h"
#include "ui/admin/signinpage.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listpage.h"
#include "ui/lists/previewpane.h"
#include "ui/lists/recordtable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutoverview.h"
#include "ui/widgets/job.h"

#include <QCoreApplication>
#include <QPushButton>

#include "tests/desktop/gallery/scene.h"
#include "tests/desktop/gallery/showroom.h"

using namespace Qt::StringLiterals;

namespace purser::gallery {

namespace {

constexpr QSize WindowSize{1280, 800};

ListPage *listOf(MainWindow &window)
{
    return qobject_cast<ListPage *>(window.tabs()->currentPage());
}

std::unique_ptr<QWidget> list(Showroom &room)
{
    std::unique_ptr<MainWindow> window = room.openWindow();
    room.settle();
    return window;
}

std::unique_ptr<QWidget> chosen(Showroom &room)
{
    std::unique_ptr<MainWindow> window = room.openWindow();
    ListPage *page = listOf(*window);
    ListLook look;
    look.filters = {
        {Filter::in(u"status"_s, {u"new"_s}), u"New"_s},
        {{u"price"_s, Operator::GreaterOrEqual, {Decimal::fromUnits(100, 0)}}, u"100"_s}};
    page->setLook(look);
    room.settle();
    page->findChild<PreviewPane *>()->setVisible(true);
    page->table()->selectRow(3);
    page->table()->selectionModel()->select(
        page->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *job = new Job(u"Importing partners"_s);
    job->control()->setProgress(410);
    window->show(job);
    window->offerUndo(u"2 deleted."_s, [] {});
    return window;
}

std::unique_ptr<QWidget> page(Showroom &room, const PageAddress &address)
{
    std::unique_ptr<MainWindow> window = room.openWindow();
    window->open(address);
    room.settle();
    return window;
}

std::unique_ptr<QWidget> empty(Showroom &room)
{
    std::unique_ptr<MainWindow> window = room.openWindow();
    ListLook look;
    look.search = u"no such thing"_s;
    listOf(*window)->setLook(look);
    room.settle();
    return window;
}

std::unique_ptr<QWidget> palette(Showroom &room)
{
    // Only the palette: a popup is a window of its own.
    std::unique_ptr<MainWindow> window = room.openWindow();
    window->openPalette();
    room.settle();
    auto *palette = window->findChild<CommandPalette *>();
    auto frame = std::make_unique<QWidget>();
    window->setParent(frame.get());
    palette->setParent(frame.get());
    window->hide();
    window.release(); // belongs to the frame now
    palette->move(0, 0);
    palette->show();
    return frame;
}

std::unique_ptr<QWidget> gate(Showroom &room, QWidget *page)
{
    std::unique_ptr<MainWindow> window = room.openWindow();
    window->setGate(page);
    return window;
}

std::unique_ptr<QWidget> sampleUsers(Showroom &room)
{
    auto *first = new FirstRunPage;
    first->showSampleUsers({u"buyer"_s, u"manager"_s, u"director"_s}, u"quiet-otter-47-lamp"_s);
    return gate(room, first);
}

std::unique_ptr<QWidget> companyForm(Showroom &room)
{
    auto *first = new FirstRunPage;
    for (QPushButton *button : first->findChildren<QPushButton *>()) {
        if (button->text() == FirstRunPage::tr("Begin with my company"))
            button->click();
    }
    for (QPushButton *button : first->findChildren<QPushButton *>()) {
        if (button->text() == FirstRunPage::tr("Create the company"))
            button->click();
    }
    return gate(room, first);
}

std::unique_ptr<QWidget> signIn(Showroom &room)
{
    auto *page = new SignInPage(u"sqlite:///home/jane/purser.db"_s);
    page->showFault(u"The login or the password is wrong."_s);
    return gate(room, page);
}

} // namespace

std::vector<Scene> windowScenes(Showroom &room)
{
    const auto with = [&room](auto make) { return [&room, make] { return make(room); }; };
    return {{u"window-list"_s, WindowSize, with(list)},
            {u"window-chosen"_s, WindowSize, with(chosen)},
            {u"window-empty"_s, WindowSize, with(empty)},
            {u"window-settings"_s, WindowSize, [&room] { return page(room, {u"settings"_s}); }},
            {u"window-modules"_s, WindowSize, [&room] { return page(room, {u"modules"_s}); }},
            {u"window-palette"_s, {760, 480}, with(palette)},
            {u"gate-first-run"_s, WindowSize, [&room] { return gate(room, new FirstRunPage); }},
            {u"gate-company"_s, WindowSize, with(companyForm)},
            {u"gate-sample"_s, WindowSize, with(sampleUsers)},
            {u"gate-sign-in"_s, WindowSize, with(signIn)}};
}

} // namespace purser::gallery
