#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/modules/manifestreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

QJsonArray toJson(const QList<Dependency> &dependencies)
{
    QJsonArray items;
    for (const Dependency &dependency : dependencies)
        items.append(QJsonObject{{u"name"_s, dependency.name},
                                 {u"range"_s, dependency.range.text()},
                                 {u"optional"_s, dependency.isOptional}});
    return items;
}

QJsonObject toJson(const ModuleInfo &info)
{
    const Manifest &manifest = info.manifest;
    QJsonArray permissions;
    for (const PermissionDeclaration &permission : manifest.permissions)
        permissions.append(permission.name);
    return {{u"name"_s, manifest.name},
            {u"version"_s, manifest.version.toString()},
            {u"display_name"_s, manifest.displayName.toString()},
            {u"description"_s, manifest.description.toString()},
            {u"author"_s, manifest.author},
            {u"license"_s, manifest.license},
            {u"category"_s, manifest.category},
            {u"depends"_s, toJson(manifest.depends)},
            {u"conflicts"_s, toJson(manifest.conflicts)},
            {u"permissions"_s, permissions},
            {u"state"_s, stateName(info.state)},
            {u"reason"_s, info.reason.isEmpty() ? QJsonValue() : QJsonValue(info.reason)},
            {u"folder"_s, info.folder}};
}

Result<int> listModules(Invocation &invocation)
{
    PURSER_TRY(invocation.host().loadTypes());
    QJsonArray items;
    Table table;
    table.column(Tr::tr("Module")).column(Tr::tr("Version")).column(Tr::tr("Name"));
    table.column(Tr::tr("State")).column(Tr::tr("Why"));
    const QList<ModuleInfo> modules = invocation.host().modules().modules();
    for (const ModuleInfo &info : modules) {
        items.append(toJson(info));
        table.add({info.manifest.name, info.manifest.version.toString(),
                   info.manifest.displayName.toString(), stateName(info.state), info.reason});
    }
    if (invocation.console().isJson())
        invocation.console().writeJson(items);
    else
        invocation.console().write(table);
    return 0;
}

QString described(const QList<Dependency> &dependencies)
{
    QStringList texts;
    for (const Dependency &dependency : dependencies)
        texts.append(dependency.name + u' ' + dependency.range.text());
    return texts.join(u", "_s);
}

void write(Console &console, const ModuleInfo &info)
{
    const Manifest &manifest = info.manifest;
    const QList<std::pair<QString, QString>> lines{
        {Tr::tr("Module"), manifest.name},
        {Tr::tr("Version"), manifest.version.toString()},
        {Tr::tr("Name"), manifest.displayName.toString()},
        {Tr::tr("About"), manifest.description.toString()},
        {Tr::tr("Author"), manifest.author},
        {Tr::tr("License"), manifest.license},
        {Tr::tr("Needs"), described(manifest.depends)},
        {Tr::tr("Does not go with"), described(manifest.conflicts)},
        {Tr::tr("State"), stateName(info.state)},
        {Tr::tr("Why"), info.reason},
        {Tr::tr("Folder"), info.folder}};
    for (const auto &[label, text] : lines) {
        if (!text.isEmpty())
            console.write(label + u": "_s + text);
    }
    for (const PermissionDeclaration &permission : manifest.permissions)
        console.write(
            Tr::tr("Permission: %1 (%2)").arg(permission.name, permission.label.toString()));
}

Result<int> showModule(Invocation &invocation)
{
    PURSER_TRY(invocation.host().loadTypes());
    const QString name = invocation.text(u"NAME"_s);
    const QList<ModuleInfo> modules = invocation.host().modules().modules();
    for (const ModuleInfo &info : modules) {
        if (info.manifest.name != name)
            continue;
        if (invocation.console().isJson())
            invocation.console().writeJson(toJson(info));
        else
            write(invocation.console(), info);
        return 0;
    }
    return notFound(Tr::tr("There is no module “%1”. Modules are looked for in: %2")
                        .arg(name, invocation.host().settings().moduleFolders.join(u", "_s)));
}

/** The manifest itself, or the one in a module's folder. */
Result<int> validateModule(Invocation &invocation)
{
    const QString path = invocation.text(u"PATH"_s);
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(u"module.yaml"_s) : path;
    PURSER_ASSIGN(const Manifest manifest, readManifestFile(file));
    if (invocation.console().isJson())
        invocation.console().writeJson(QJsonObject{{u"valid"_s, true},
                                                   {u"name"_s, manifest.name},
                                                   {u"version"_s, manifest.version.toString()}});
    else
        invocation.console().write(Tr::tr("%1: the manifest of %2 %3 is right")
                                       .arg(file, manifest.name, manifest.version.toString()));
    return 0;
}

} // namespace

QList<Command> moduleCommands()
{
    return {{.words = {u"module"_s, u"list"_s},
             .summary = Tr::mark("List the modules and what became of each"),
             .parameters = {},
             .examples = {u"module list"_s, u"module list --json"_s},
             .run = listModules},
            {.words = {u"module"_s, u"info"_s},
             .summary = Tr::mark("Show what a module says of itself"),
             .parameters = {argument(u"NAME"_s, Tr::mark("The module's name"))},
             .examples = {u"module list --json | grep -o '\"name\": \"[a-z_]*\"' | head -n 1 | "
                          "cut -d '\"' -f 4 | xargs -r purserctl module info"_s},
             .run = showModule},
            {.words = {u"module"_s, u"validate"_s},
             .summary = Tr::mark("Look for every fault in a manifest"),
             .parameters = {argument(u"PATH"_s, Tr::mark("A module.yaml, or the folder with it"))},
             .examples = {u"module list --json | grep -o '/[^\"]*' | head -n 1 | "
                          "xargs -r purserctl module validate"_s},
             .run = validateModule}};
}

} // namespace purser
