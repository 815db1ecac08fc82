#include "ui/shell/commandpalette.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/shortcutoverview.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unsaveddialog.h"
#include "ui/widgets/job.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "tests/unit/ui_shell/office.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fitsOnTheScreen();
    void opensTheFirstPageOfTheNavigation();
    void samePageIsOpenedOnce();
    void newRecordsAreOpenedEachTime();
    void navigationShowsWhatTheCallerMaySee();
    void numberKeysGoToEntries();
    void tabKeysGoThroughTabs();
    void altArrowsGoThroughHistory();
    void closingAndReopening();
    void unsavedIsMarkedInTabAndTitle();
    void closingAsksAboutUnsaved_data();
    void closingAsksAboutUnsaved();
    void windowClosesOnlyWhenAllIsSaved();
    void sessionIsRestoredWithoutMakingEveryPage();
    void eachCompanyHasItsOwnPages();
    void paletteFindsPagesAndActions();
    void paletteIsLedByKeyboard();
    void shortcutsOfThePageAreShown();
    void jobsAreShownAndCancelled();
    void undoIsOffered();
    void unknownPageIsRefused();
    void countsStandInTheNavigation();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    UnsavedDialog *dialog() const;
    void press(const QString &text) const;

    std::unique_ptr<Office> m_office;
};

void tst_MainWindow::init()
{
    m_office = std::make_unique<Office>();
    m_office->window->show();
    m_office->window->activateWindow();
    m_office->window->enter(m_office->session());
    QVERIFY(QTest::qWaitForWindowActive(m_office->window.get()));
}

void tst_MainWindow::cleanup()
{
    m_office.reset();
}

void tst_MainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_office->window.get(), key, modifiers);
}

UnsavedDialog *tst_MainWindow::dialog() const
{
    for (auto *dialog : m_office->window->findChildren<UnsavedDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void tst_MainWindow::press(const QString &text) const
{
    for (auto *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

void tst_MainWindow::fitsOnTheScreen()
{
    const QSize screen = m_office->window->screen()->availableSize();
    QVERIFY(screen.width() < 1280); // the one of the tests is small
    QCOMPARE(m_office->window->size().boundedTo(screen), m_office->window->size());
}

void tst_MainWindow::opensTheFirstPageOfTheNavigation()
{
    QCOMPARE(m_office->openTitles(), QStringList{u"inbox"_s});
    QVERIFY(m_office->current());
    QCOMPARE(m_office->window->windowTitle(), u"inbox[*] – Northstar Ltd – Purser"_s);
}

void tst_MainWindow::samePageIsOpenedOnce()
{
    MainWindow &window = *m_office->window;
    QVERIFY(window.open({u"orders"_s}));
    QVERIFY(window.open({u"inbox"_s}));
    QCOMPARE(window.tabs()->count(), 2);
    QCOMPARE(window.tabs()->currentIndex(), 0);
    QVERIFY(window.open({u"partners"_s}, OpenIn::Background));
    QCOMPARE(window.tabs()->count(), 3);
    QCOMPARE(window.tabs()->currentIndex(), 0);
}

void tst_MainWindow::newRecordsAreOpenedEachTime()
{
    m_office->ui.setGeneralEditor(
        [](UiContext &context, const PageAddress &address) { return new Sheet(context, address); });
    MainWindow &window = *m_office->window;
    QVERIFY(window.open(PageAddress::create(u"partner"_s)));
    QVERIFY(window.open(PageAddress::create(u"partner"_s)));
    QCOMPARE(window.tabs()->count(), 3);
    const Id id = Id::createUuid();
    m_office->current()->setAddress(PageAddress::record(u"partner"_s, id));
    QVERIFY(window.open(PageAddress::record(u"partner"_s, id)));
    QCOMPARE(window.tabs()->count(), 3);
}

void tst_MainWindow::navigationShowsWhatTheCallerMaySee()
{
    const auto *navigation = m_office->window->findChild<NavigationPane *>();
    QStringList lines;
    for (int row = 0; row < navigation->model()->rowCount(); ++row)
        lines.append(navigation->model()->index(row, 0).data().toString());
    QCOMPARE(lines, (QStringList{u"Inbox"_s, u"Partners"_s, u"Purchasing"_s, u"Orders"_s}));
    WindowSession session = m_office->session();
    session.caller.permissions = {u"*"_s};
    m_office->window->leave();
    m_office->window->enter(session);
    QCOMPARE(navigation->model()->rowCount(), 5);
}

void tst_MainWindow::numberKeysGoToEntries()
{
    key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_office->current()->address().page, u"orders"_s);
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_office->current()->address().page, u"inbox"_s);
    key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_office->window->tabs()->count(), 2);
}

void tst_MainWindow::tabKeysGoThroughTabs()
{
    m_office->window->open({u"orders"_s});
    m_office->window->open({u"partners"_s});
    key(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_office->window->tabs()->currentIndex(), 0);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_office->window->tabs()->currentIndex(), 2);
}

void tst_MainWindow::altArrowsGoThroughHistory()
{
    m_office->window->open({u"orders"_s});
    m_office->window->open({u"partners"_s});
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_office->current()->address().page, u"orders"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_office->current()->address().page, u"inbox"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_office->current()->address().page, u"inbox"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_office->current()->address().page, u"orders"_s);
    key(Qt::Key_W, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_office->current());
}

void tst_MainWindow::closingAndReopening()
{
    m_office->window->open({u"orders"_s});
    m_office->current()->m_state = {{u"search"_s, u"acme"_s}};
    key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_office->openTitles(), QStringList{u"inbox"_s});
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_office->current()->address().page, u"orders"_s);
    QCOMPARE(m_office->current()->m_state.value(u"search"_s).toString(), u"acme"_s);
    key(Qt::Key_W, Qt::ControlModifier);
    key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_office->window->tabs()->count(), 0);
    QCOMPARE(m_office->window->windowTitle(), u"Northstar Ltd – Purser"_s);
}

void tst_MainWindow::unsavedIsMarkedInTabAndTitle()
{
    m_office->current()->setDirty(true);
    QVERIFY(m_office->window->isWindowModified());
    const auto *bar = m_office->window->findChild<QTabBar *>();
    QVERIFY(bar->tabText(0).startsWith(u'●'));
    QVERIFY(bar->accessibleTabName(0).contains(u"not saved"_s));
    m_office->current()->setDirty(false);
    QVERIFY(!m_office->window->isWindowModified());
    QCOMPARE(bar->tabText(0), u"inbox"_s);
}

void tst_MainWindow::closingAsksAboutUnsaved_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("canSave");
    QTest::addColumn<int>("saved");
    QTest::addColumn<int>("open");
    QTest::addRow("save") << u"Save"_s << true << 1 << 0;
    QTest::addRow("save fails") << u"Save"_s << false << 0 << 1;
    QTest::addRow("discard") << u"Close without saving"_s << true << 0 << 0;
    QTest::addRow("stay") << u"Keep editing"_s << true << 0 << 1;
}

void tst_MainWindow::closingAsksAboutUnsaved()
{
    QFETCH(QString, answer);
    QFETCH(bool, canSave);
    QFETCH(int, saved);
    QFETCH(int, open);
    const QPointer<Sheet> page = m_office->current();
    page->setDirty(true);
    page->m_canSave = canSave;
    key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(dialog());
    QCOMPARE(m_office->window->tabs()->count(), 1);
    press(answer);
    QCOMPARE(m_office->window->tabs()->count(), open);
    if (page)
        QCOMPARE(page->m_saved, saved);
}

void tst_MainWindow::windowClosesOnlyWhenAllIsSaved()
{
    m_office->window->open({u"orders"_s});
    m_office->sheet(0)->setDirty(true);
    m_office->sheet(1)->setDirty(true);
    m_office->sheet(1)->m_canSave = false;
    QVERIFY(!m_office->window->close());
    press(u"Save all"_s);
    QVERIFY(m_office->window->isVisible());
    QCOMPARE(m_office->window->tabs()->currentIndex(), 1);
    QVERIFY(!m_office->sheet(0)->isDirty());
    m_office->sheet(1)->m_canSave = true;
    QVERIFY(!m_office->window->close());
    press(u"Save"_s);
    QVERIFY(!m_office->window->isVisible());
}

void tst_MainWindow::sessionIsRestoredWithoutMakingEveryPage()
{
    m_office->window->open({u"orders"_s});
    m_office->current()->m_state = {{u"row"_s, 7}};
    m_office->window->open({u"partners"_s});
    m_office->window->open({u"orders"_s});
    QVERIFY(m_office->window->close());
    m_office->made = 0;
    m_office->window->enter(m_office->session());
    QCOMPARE(m_office->openTitles(), (QStringList{u"inbox"_s, u"orders"_s, u"partners"_s}));
    QCOMPARE(m_office->made, 1);
    QCOMPARE(m_office->current()->address().page, u"orders"_s);
    QCOMPARE(m_office->current()->m_state.value(u"row"_s).toInt(), 7);
}

void tst_MainWindow::eachCompanyHasItsOwnPages()
{
    m_office->window->open({u"orders"_s});
    m_office->window->leave();
    m_office->window->enter(m_office->session(u"Southstar GmbH"_s));
    QCOMPARE(m_office->openTitles(), QStringList{u"inbox"_s});
    QVERIFY(m_office->window->windowTitle().contains(u"Southstar GmbH"_s));
    m_office->window->leave();
    m_office->window->enter(m_office->session());
    QCOMPARE(m_office->openTitles(), (QStringList{u"inbox"_s, u"orders"_s}));
}

void tst_MainWindow::paletteFindsPagesAndActions()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_office->window->findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    palette->setDelay(0);
    auto *text = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    QTest::keyClicks(text, u"ord"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Orders"_s);
    text->setText(u"close page"_s);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Close page"_s);
    text->setText(u"qqq"_s);
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"qqq"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void tst_MainWindow::paletteIsLedByKeyboard()
{
    m_office->window->openPalette();
    auto *palette = m_office->window->findChild<CommandPalette *>();
    palette->setDelay(0);
    auto *text = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 3);
    QTest::keyClick(text, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"Partners"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_office->current()->address().page, u"partners"_s);
}

void tst_MainWindow::shortcutsOfThePageAreShown()
{
    auto *action = new QAction(u"New order"_s, m_office->current());
    action->setShortcut(QKeySequence(u"N"_s));
    m_office->current()->addAction(action);
    key(Qt::Key_Slash, Qt::ControlModifier);
    auto *overview = m_office->window->findChild<ShortcutOverview *>();
    QVERIFY(overview && overview->isVisible());
    QStringList texts;
    for (const QLabel *label : overview->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"New order"_s));
    QVERIFY(texts.contains(u"N"_s));
    QVERIFY(texts.contains(u"Close page"_s));
}

void tst_MainWindow::jobsAreShownAndCancelled()
{
    auto *bar = m_office->window->findChild<JobBar *>();
    QVERIFY(!bar->isVisible());
    auto *job = new Job(u"Importing partners"_s);
    QSignalSpy cancelled(job, &Job::cancelled);
    job->control()->setProgress(410);
    m_office->window->show(job);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u"41"_s));
    bar->findChild<QPushButton *>()->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(job->control()->isCancelled());
    job->finish();
    QVERIFY(!bar->isVisible());
}

void tst_MainWindow::undoIsOffered()
{
    bool undone = false;
    m_office->window->offerUndo(u"Deleted."_s, [&] { undone = true; });
    auto *bar = m_office->window->findChild<UndoBar *>();
    QVERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QVERIFY(undone);
}

void tst_MainWindow::unknownPageIsRefused()
{
    QVERIFY(!m_office->window->open({u"gone"_s}));
    QCOMPARE(m_office->window->tabs()->count(), 1);
}

void tst_MainWindow::countsStandInTheNavigation()
{
    NavigationEntry entry;
    entry.id = u"inbox"_s;
    entry.label = Text("test", "Inbox");
    entry.address = {u"inbox"_s};
    int waiting = 12;
    entry.count = [&](UiContext &, const std::function<void(int)> &reply) { reply(waiting); };
    m_office->ui.addNavigation(entry);
    m_office->window->leave();
    m_office->window->enter(m_office->session());
    const auto *navigation = m_office->window->findChild<NavigationPane *>();
    const QModelIndex line = navigation->model()->index(0, 0);
    QCOMPARE(line.data(NavigationModel::CountRole).toInt(), 12);
    waiting = 11;
    Q_EMIT m_office->changes.changed(u"approval"_s, {});
    QCOMPARE(line.data(NavigationModel::CountRole).toInt(), 11);
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"11"_s));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
