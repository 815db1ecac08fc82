#pragma once

#include "models/modules/modulelibrary.h"

#include <QHash>

namespace purser {

/**
 * Remembers the metadata of libraries from one start to the next, so that a start reads no library
 * that has not changed: by path, time of change and size. A cache file that cannot be read or
 * written costs time and nothing else.
 */
class MetadataCache
{
public:
    /** Empty `file`: nothing is remembered. */
    explicit MetadataCache(const QString &file);

    Result<LibraryMetadata> read(const QString &library);

    /** Writes what read() was asked for, if that has changed; the rest is forgotten. */
    void save() const;

    /** How many libraries had to be read. */
    int misses() const { return m_misses; }

private:
    struct Entry
    {
        qint64 changed = 0;
        qint64 size = 0;
        LibraryMetadata metadata;
    };

    void load();

    QString m_file;
    QHash<QString, Entry> m_known;
    QHash<QString, Entry> m_used;
    int m_misses = 0;
};

} // namespace purser
