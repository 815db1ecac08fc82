#include "tests/desktop/gallery/showroom.h"

#include "models/services/recordservice.h"
#include "ui/admin/modulepage.h"
#include "ui/admin/settingspage.h"
#include "ui/lists/listpage.h"
#include "ui/widgets/job.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace purser::gallery {

namespace {

constexpr int Books = 1204;
constexpr int Rounds = 6;

NavigationEntry entry(const QString &id,
                      const char *label,
                      const char *section,
                      const PageAddress &address)
{
    NavigationEntry line;
    line.id = id;
    line.section = *section ? Text("gallery", section) : Text();
    line.label = Text("gallery", label);
    line.icon = id;
    line.address = address;
    return line;
}

QList<ModuleInfo> modules()
{
    ModuleInfo good;
    good.manifest.name = u"purchasing"_s;
    good.manifest.version = Version(1, 4, 0);
    good.manifest.displayName = Caption(u"Purchasing"_s);
    good.manifest.description = Caption(u"Orders from the request to the goods received."_s);
    good.manifest.author = u"Purser"_s;
    good.state = ModuleState::Running;
    ModuleInfo bad;
    bad.manifest.name = u"insights"_s;
    bad.manifest.version = Version(0, 9, 2);
    bad.state = ModuleState::LeftOut;
    bad.reason = u"It was built for another version of Qt. Install the package for this one."_s;
    return {good, bad};
}

} // namespace

Showroom::Showroom(Theme &theme)
    : m_theme(theme)
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    if (!m_shelf.open() || !m_shelf.addBooks(0, Books))
        qFatal("the shelf cannot be filled");
    m_worker = std::make_unique<ServiceWorker>(m_shelf.factory());
    m_ui.setGeneralList([this](UiContext &context, const PageAddress &address) {
        return new ListPage(context, m_shelf.books(), address);
    });
    m_ui.addPage(u"settings"_s, [this](UiContext &context, const PageAddress &address) {
        SettingsOffer offer;
        offer.theme = &m_theme;
        offer.rows = {{u"database"_s, u"sqlite:///home/jane/purser.db"_s, u"built-in"_s},
                      {u"log_level"_s, u"warning"_s, u"~/.config/purser/purser.yaml:3"_s}};
        offer.listTypes = {u"shelf"_s, u"book"_s, u"company"_s};
        offer.changePassword = [](const QString &, const QString &,
                                  const std::function<void(const QString &)> &) {};
        offer.changeLanguage = [](const QString &) {};
        return new SettingsPage(context, address, offer);
    });
    m_ui.addPage(u"inbox"_s, [](UiContext &context, const PageAddress &address) {
        return new TabPage(context, address);
    });
    m_ui.addPage(u"modules"_s, [](UiContext &context, const PageAddress &address) {
        return new ModulePage(context, address, modules);
    });
    NavigationEntry inbox = entry(u"inbox"_s, "Inbox", "", PageAddress{u"inbox"_s});
    inbox.count = [](UiContext &, const std::function<void(int)> &reply) { reply(12); };
    m_ui.addNavigation(inbox);
    m_ui.addNavigation(entry(u"partner"_s, "Partners", "", PageAddress::list(u"shelf"_s)));
    m_ui.addNavigation(entry(u"order"_s, "Orders", "Purchasing", PageAddress::list(u"book"_s)));
    m_ui.addNavigation(entry(u"report"_s, "Reports", "Purchasing", PageAddress{u"report"_s}));
    m_ui.addNavigation(entry(u"module"_s, "Modules", "Administration", PageAddress{u"modules"_s}));
    m_ui.addNavigation(
        entry(u"settings"_s, "Settings", "Administration", PageAddress{u"settings"_s}));
}

std::unique_ptr<MainWindow> Showroom::openWindow()
{
    m_settings.clear();
    auto window = std::make_unique<MainWindow>(m_ui, m_theme);
    window->enter({m_shelf.registry,
                   *m_worker,
                   m_changes,
                   m_shelf.clock,
                   m_settings,
                   m_shelf.caller,
                   {u"Jane Roe"_s,
                    u"Northstar Ltd"_s,
                    m_shelf.caller.companyId,
                    {},
                    {{m_shelf.caller.companyId, u"Northstar Ltd"_s}},
                    u"Local"_s}});
    window->open(PageAddress::list(u"book"_s));
    return window;
}

void Showroom::settle()
{
    for (int round = 0; round < Rounds; ++round) {
        QEventLoop loop;
        m_worker->run(
            &loop, [](RecordService &) { return Result<>(); },
            [&loop](const Result<> &) { loop.quit(); });
        loop.exec();
        QCoreApplication::processEvents();
    }
}

} // namespace purser::gallery
