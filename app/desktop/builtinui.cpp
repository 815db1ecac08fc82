#include "app/desktop/builtinui.h"

#include "app/desktop/tr.h"
#include "app/host/host.h"
#include "ui/admin/modulepage.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/lists/listpage.h"
#include "ui/partners/partnerlist.h"
#include "ui/partners/partnerpage.h"
#include "ui/shell/uimodule.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/uicontext.h"

namespace purser {

using namespace Qt::StringLiterals;
using desktop::Tr;

namespace {

TabPage *makeList(UiContext &context, const PageAddress &address)
{
    const ObjectType *type = context.registry.find(address.type);
    return type ? new ListPage(context, *type, address) : nullptr;
}

NavigationEntry entryOf(const PageDeclaration &page, const Manifest &manifest, int order)
{
    NavigationEntry entry;
    entry.id = manifest.name + u'.' + page.name;
    entry.section = Text(manifest.displayName.toString());
    entry.label = Text(page.label.toString());
    entry.icon = hasThemeIcon(page.icon) ? page.icon : u"module"_s;
    entry.address = page.type.isEmpty() ? PageAddress{entry.id} : PageAddress::list(page.type);
    entry.order = order;
    entry.permission = page.permission;
    return entry;
}

Result<> registerHalf(UiRegistry &ui, Host &host, const Manifest &manifest)
{
    Result<QObject *> half =
        host.modules().openUserInterface(manifest.name, QStringLiteral(PurserUiModule_iid));
    if (!half)
        return half.error().kind == ErrorKind::NotFound ? Result<>() : Result<>(half.error());
    auto *module = qobject_cast<UiModule *>(*half);
    if (!module)
        return internalError(u"no UiModule in "_s + manifest.name);
    return module->registerUi(ui);
}

} // namespace

void registerBuiltInUi(UiRegistry &ui, Host &host, const SettingsOffer &settings)
{
    ui.setGeneralList(makeList);
    ui.setGeneralEditor(RecordEditorPage::make);
    ui.addList(u"partner"_s, PartnerList::make);
    ui.addEditor(u"partner"_s, makePartnerPage);
    ui.addPage(u"modules"_s, [&host](UiContext &context, const PageAddress &address) {
        return new ModulePage(context, address, [&host] { return host.modules().modules(); });
    });
    ui.addPage(u"settings"_s, [settings](UiContext &context, const PageAddress &address) {
        return new SettingsPage(context, address, settings);
    });
    NavigationEntry partners;
    partners.id = u"core.partners"_s;
    partners.label = Tr::mark("Partners");
    partners.icon = u"partner"_s;
    partners.address = PageAddress::list(u"partner"_s);
    partners.permission = u"core.partner.read"_s;
    ui.addNavigation(partners);
}

QStringList registerModuleUi(UiRegistry &ui, Host &host)
{
    QStringList faults;
    for (const ModuleInfo &module : host.modules().modules()) {
        if (module.state == ModuleState::LeftOut)
            continue;
        int order = 0;
        for (const PageDeclaration &page : module.manifest.pages)
            ui.addNavigation(entryOf(page, module.manifest, order++));
        if (const Result<> added = registerHalf(ui, host, module.manifest); !added)
            faults.append(Tr::tr("The windows of the module %1 cannot be used: %2")
                              .arg(module.manifest.displayName.toString(), added.error().message));
    }
    return faults;
}

void registerAdministration(UiRegistry &ui)
{
    NavigationEntry modules;
    modules.id = u"core.modules"_s;
    modules.section = Tr::mark("Administration");
    modules.label = Tr::mark("Modules");
    modules.icon = u"module"_s;
    modules.address = {u"modules"_s};
    ui.addNavigation(modules);
    NavigationEntry settings = modules;
    settings.id = u"core.settings"_s;
    settings.label = Tr::mark("Settings");
    settings.icon = u"settings"_s;
    settings.address = {u"settings"_s};
    ui.addNavigation(settings);
}

} // namespace purser
