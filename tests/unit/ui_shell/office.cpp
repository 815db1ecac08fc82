#include "tests/unit/ui_shell/office.h"

#include "models/services/recordservice.h"

using namespace Qt::StringLiterals;

namespace purser::test {

Sheet::Sheet(UiContext &context, const PageAddress &address)
    : TabPage(context, address)
{
    setTitle(address.page
             + (address.id.isNull() ? QString() : u" "_s + toText(address.id).right(1)));
    setIcon(u"order"_s);
    setFocusPolicy(Qt::StrongFocus);
}

void Sheet::save(const std::function<void(bool)> &done)
{
    if (m_canSave) {
        ++m_saved;
        setDirty(false);
    }
    done(m_canSave);
}

Office::Office()
    : theme(*static_cast<QApplication *>(QCoreApplication::instance()))
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , worker([]() -> Result<std::shared_ptr<RecordService>> {
        return unavailable(u"There are no records here."_s);
    })
{
    for (const QString &kind : {u"inbox"_s, u"orders"_s, u"partners"_s, u"note"_s})
        ui.addPage(kind, [this](UiContext &context, const PageAddress &address) {
            ++made;
            return new Sheet(context, address);
        });
    const auto entry = [](const QString &id, const char *label, const char *section) {
        NavigationEntry line;
        line.id = id;
        line.label = Text("test", label);
        line.section = *section ? Text("test", section) : Text();
        line.icon = u"order"_s;
        line.address = {id};
        return line;
    };
    ui.addNavigation(entry(u"inbox"_s, "Inbox", ""));
    ui.addNavigation(entry(u"orders"_s, "Orders", "Purchasing"));
    ui.addNavigation(entry(u"partners"_s, "Partners", ""));
    NavigationEntry secret = entry(u"note"_s, "Notes", "");
    secret.permission = u"system.notes.read"_s;
    ui.addNavigation(secret);
    window = std::make_unique<MainWindow>(ui, theme);
}

Office::~Office()
{
    window.reset();
}

WindowSession Office::session(const QString &company)
{
    const bool first = company == u"Northstar Ltd";
    const Id id = first ? firstCompany : secondCompany;
    Caller caller;
    caller.companyId = id;
    caller.displayName = u"Jane Roe"_s;
    return {registry,
            worker,
            changes,
            clock,
            settings,
            caller,
            {u"Jane Roe"_s,
             company,
             id,
             {},
             {{firstCompany, u"Northstar Ltd"_s}, {secondCompany, u"Southstar GmbH"_s}},
             u"Local"_s}};
}

Sheet *Office::sheet(int index) const
{
    return qobject_cast<Sheet *>(window->tabs()->tab(index).page);
}

Sheet *Office::current() const
{
    return qobject_cast<Sheet *>(window->tabs()->currentPage());
}

QStringList Office::openTitles() const
{
    QStringList titles;
    for (int i = 0; i < window->tabs()->count(); ++i)
        titles.append(window->tabs()->tab(i).title);
    return titles;
}

} // namespace purser::test
