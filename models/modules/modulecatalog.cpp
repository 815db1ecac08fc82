#include "models/modules/modulecatalog.h"

#include "models/modules/manifestreader.h"
#include "models/modules/metadatacache.h"
#include "models/modules/module.h"
#include "models/modules/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

QString libraryPath(const QString &folder, const QString &baseName)
{
    return u"%1/lib%2.so"_s.arg(folder, baseName);
}

/**
 * The library of the domain half: named like its folder, unless module.yaml names another. The
 * manifest that counts is the one inside it, which was built with it.
 */
Result<QString> findLibrary(const QString &folder)
{
    const QString usual = libraryPath(folder, QFileInfo(folder).fileName());
    if (QFileInfo::exists(usual))
        return usual;
    PURSER_ASSIGN(const Manifest manifest, readManifestFile(folder + u"/module.yaml"_s));
    return libraryPath(folder, manifest.library);
}

/** Fills `module` as far as the folder can be read. */
Result<> inspect(const QString &folder, MetadataCache &cache, InstalledModule &module)
{
    module.folder = folder;
    module.manifest.name = QFileInfo(folder).fileName();
    PURSER_ASSIGN(module.library, findLibrary(folder));
    PURSER_ASSIGN(const LibraryMetadata metadata, cache.read(module.library));
    PURSER_ASSIGN(module.manifest,
                  readManifestJson(metadata.manifest, QFileInfo(module.library).fileName()));
    const QString ui = libraryPath(folder, module.manifest.uiLibrary);
    if (QFileInfo::exists(ui))
        module.uiLibrary = ui;
    const QString fault = libraryFault(metadata, QLatin1StringView(PurserModule_iid));
    return fault.isEmpty() ? Result<>() : Result<>(unavailable(fault));
}

bool isModuleFolder(const QString &folder)
{
    return QFileInfo::exists(folder + u"/module.yaml"_s)
           || QFileInfo::exists(libraryPath(folder, QFileInfo(folder).fileName()));
}

QStringList moduleFolders(const QStringList &parents)
{
    QStringList folders;
    for (const QString &parent : parents) {
        const QDir directory(parent);
        for (const QString &name :
             directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString folder = QDir::cleanPath(directory.absoluteFilePath(name));
            if (isModuleFolder(folder) && !folders.contains(folder))
                folders.append(folder);
        }
    }
    return folders;
}

const InstalledModule *named(const QList<InstalledModule> &modules, const QString &name)
{
    const auto found = std::find_if(modules.cbegin(), modules.cend(), [&name](const auto &module) {
        return module.manifest.name == name;
    });
    return found == modules.cend() ? nullptr : &*found;
}

QList<Manifest> manifests(const QList<InstalledModule> &modules)
{
    QList<Manifest> list;
    for (const InstalledModule &module : modules)
        list.append(module.manifest);
    return list;
}

} // namespace

ModuleCatalog ModuleCatalog::find(const QStringList &folders,
                                  const HostOffer &offer,
                                  const QString &cacheFile)
{
    ModuleCatalog catalog;
    MetadataCache cache(cacheFile);
    QList<InstalledModule> readable;
    const auto leaveOut = [&catalog](const InstalledModule &module, const QString &reason) {
        catalog.m_leftOut.append({module, reason});
    };
    for (const QString &folder : moduleFolders(folders)) {
        InstalledModule module;
        const Result<> inspected = inspect(folder, cache, module);
        const InstalledModule *other = named(readable, module.manifest.name);
        if (!inspected)
            leaveOut(module, inspected.error().text());
        else if (other)
            leaveOut(module, Tr::tr("The one in %1 is used instead.").arg(other->folder));
        else
            readable.append(module);
    }
    cache.save();

    const Resolution resolution = resolve(manifests(readable), offer);
    catalog.m_needs = resolution.needs;
    for (const QString &name : resolution.order)
        catalog.m_modules.append(*named(readable, name));
    for (const ModuleFailure &failure : resolution.failures)
        leaveOut(*named(readable, failure.name), failure.reason);
    return catalog;
}

const InstalledModule *ModuleCatalog::module(const QString &name) const
{
    return named(m_modules, name);
}

QStringList ModuleCatalog::withNeeds(const QString &name) const
{
    QStringList wanted{name};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const QString &needed : needs(wanted[i])) {
            if (!wanted.contains(needed))
                wanted.append(needed);
        }
    }
    QStringList ordered;
    for (const InstalledModule &candidate : m_modules) {
        if (wanted.contains(candidate.manifest.name))
            ordered.append(candidate.manifest.name);
    }
    return ordered;
}

QString ModuleCatalog::moduleOfType(const QString &type) const
{
    for (const InstalledModule &module : m_modules) {
        const Manifest &manifest = module.manifest;
        const QString prefix = manifest.name + u'.' + type + u'.';
        const bool isMentioned =
            std::any_of(manifest.permissions.cbegin(), manifest.permissions.cend(),
                        [&](const auto &permission) { return permission.name.startsWith(prefix); })
            || std::any_of(manifest.pages.cbegin(), manifest.pages.cend(),
                           [&](const auto &page) { return page.type == type; });
        if (isMentioned)
            return manifest.name;
    }
    return {};
}

Version moduleApiVersion()
{
    return {1, 0, 0};
}

QString standardModuleCache()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/modules.cbor"_s;
}

QString standardModuleFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/purser/modules"_s);
}

} // namespace purser
