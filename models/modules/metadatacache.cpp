#include "models/modules/metadatacache.h"

#include "models/base/savefile.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** Of the file's form; a file of another is not read. */
constexpr int formatVersion = 1;

} // namespace

MetadataCache::MetadataCache(const QString &file)
    : m_file(file)
{
    if (!m_file.isEmpty())
        load();
}

void MetadataCache::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QCborMap content = QCborValue::fromCbor(file.readAll()).toMap();
    if (content.value(u"version"_s).toInteger() != formatVersion)
        return;
    for (const QCborValue &value : content.value(u"libraries"_s).toArray()) {
        const QCborMap library = value.toMap();
        Entry entry;
        entry.changed = library.value(u"changed"_s).toInteger();
        entry.size = library.value(u"size"_s).toInteger();
        entry.metadata.interfaceId = library.value(u"interface"_s).toString();
        entry.metadata.abi = library.value(u"abi"_s).toString();
        entry.metadata.manifest = library.value(u"manifest"_s).toMap().toJsonObject();
        m_known.insert(library.value(u"path"_s).toString(), entry);
    }
}

Result<LibraryMetadata> MetadataCache::read(const QString &library)
{
    const QFileInfo info(library);
    const QString path = info.absoluteFilePath();
    Entry entry = m_known.value(path);
    const qint64 changed = info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
    if (changed == 0 || entry.changed != changed || entry.size != info.size()) {
        ++m_misses;
        PURSER_ASSIGN(entry.metadata, readLibraryMetadata(path));
        entry.changed = changed;
        entry.size = info.size();
    }
    m_used.insert(path, entry);
    return entry.metadata;
}

void MetadataCache::save() const
{
    if (m_file.isEmpty() || (m_misses == 0 && m_used.size() == m_known.size()))
        return;
    QCborArray libraries;
    for (auto entry = m_used.cbegin(); entry != m_used.cend(); ++entry) {
        libraries.append(
            QCborMap{{u"path"_s, entry.key()},
                     {u"changed"_s, entry->changed},
                     {u"size"_s, entry->size},
                     {u"interface"_s, entry->metadata.interfaceId},
                     {u"abi"_s, entry->metadata.abi},
                     {u"manifest"_s, QCborMap::fromJsonObject(entry->metadata.manifest)}});
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        QCborValue(QCborMap{{u"version"_s, formatVersion}, {u"libraries"_s, libraries}}).toCbor());
    (void)commitWhole(file); // read anew next time
}

} // namespace purser
