#include "models/modules/modulelibrary.h"

#include "models/modules/abi.h"
#include "models/modules/tr.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QPluginLoader>

namespace purser {

using modules::Tr;

namespace {

Result<LibraryMetadata> metadataOf(const QPluginLoader &loader)
{
    const QString path = loader.fileName();
    const QJsonObject metadata = loader.metaData();
    if (metadata.isEmpty()) {
        return invalid({}, Tr::tr("Its library %1 is damaged or no module.").arg(path))
            .withDetail(loader.errorString());
    }
    return LibraryMetadata{.interfaceId = metadata.value(u"IID").toString(),
                           .abi = metadata.value(u"abi").toArray().first().toString(),
                           .manifest = metadata.value(u"MetaData").toObject()};
}

Error missing(const QString &path)
{
    return notFound(Tr::tr("Its library %1 is missing.").arg(path));
}

} // namespace

Result<LibraryMetadata> readLibraryMetadata(const QString &path)
{
    if (!QFileInfo::exists(path))
        return missing(path);
    return metadataOf(QPluginLoader(path));
}

QString libraryFault(const LibraryMetadata &metadata, const QString &interfaceId)
{
    if (metadata.interfaceId != interfaceId) {
        return Tr::tr("Its library is made for the interface %1 and this program has %2; build it "
                      "again for this version.")
            .arg(metadata.interfaceId, interfaceId);
    }
    return abiFault(metadata.abi);
}

Result<QObject *> openLibrary(const QString &path, const QString &interfaceId)
{
    if (!QFileInfo::exists(path))
        return missing(path);
    QPluginLoader loader(path);
    PURSER_ASSIGN(const LibraryMetadata metadata, metadataOf(loader));
    if (const QString fault = libraryFault(metadata, interfaceId); !fault.isEmpty())
        return unavailable(fault);
    // A symbol that is missing must be found now: found at its first call, it ends the process.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    QObject *plugin = loader.instance();
    if (!plugin)
        return unavailable(Tr::tr("Its library cannot be opened: %1").arg(loader.errorString()));
    return plugin;
}

} // namespace purser
