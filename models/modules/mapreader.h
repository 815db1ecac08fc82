#pragma once

#include "models/modules/caption.h"
#include "models/modules/manifestnode.h"
#include "models/modules/versionrange.h"

#include <QStringList>

#include <chrono>
#include <optional>

class QRegularExpression;

namespace purser {

/**
 * Takes one map of a manifest apart. Every fault is appended to a list and reading goes on; what
 * cannot be read is empty. Each key that is asked for is known from then on; finish() names the
 * others.
 */
class MapReader
{
public:
    enum class Need { Optional, Required };

    /** `node` and `faults` must outlive the reader; a node that is no map is a fault. */
    MapReader(const ManifestNode &node, QList<ManifestFault> &faults);

    /** The value of the kind wanted, or null; a key without a value counts as missing. */
    const ManifestNode *value(const QString &key,
                              ManifestNode::Kind kind,
                              Need need = Need::Optional);
    /** The value of any kind, or null. */
    const ManifestNode *value(const QString &key);

    QString text(const QString &key, Need need = Need::Optional);
    /** A text for all languages, or a map from language to text with `en` in it. */
    Caption caption(const QString &key, Need need = Need::Optional);
    QStringList texts(const QString &key);
    bool flag(const QString &key);
    /** A whole number from 1 on; 0 when it is missing. */
    int count(const QString &key);
    Version version(const QString &key, Need need);
    VersionRange range(const QString &key, Need need);
    /** `500ms`, `5s`, `2m`, `1h`. */
    std::optional<std::chrono::milliseconds> duration(const QString &key);
    /** `64 MiB`, `512 KiB`, `1 GiB`. 0 when it is missing. */
    qint64 bytes(const QString &key);
    /** The text, which must be one of `words`; the first when it is missing. */
    QString word(const QString &key, const QStringList &words);
    /** The text, which must match `form`, else it is empty; `meaning` (with %1 for
     * what is there) says what is wanted. */
    QString matching(const QString &key,
                     const QRegularExpression &form,
                     const QString &meaning,
                     Need need = Need::Optional);

    /** Calls `read(MapReader &)` for each map of the list under `key`, and finishes it. */
    template<typename Read>
    void each(const QString &key, Read read)
    {
        const ManifestNode *list = value(key, ManifestNode::Kind::List);
        if (!list)
            return;
        for (const ManifestNode &item : list->items) {
            MapReader reader(item, m_faults);
            read(reader);
            reader.finish();
        }
    }

    /** Appends a fault at the value of `key`, or at the map when there is none. */
    void fault(const QString &key, const QString &message);
    void fault(const ManifestPlace &place, const QString &message);
    QList<ManifestFault> &faults() { return m_faults; }
    bool isMap() const { return m_node.kind == ManifestNode::Kind::Map; }

    /** Names the keys that nobody asked for. */
    void finish();

private:
    const ManifestNode &m_node;
    QList<ManifestFault> &m_faults;
    QStringList m_known;
};

/** How a kind is called in messages. */
QString kindName(ManifestNode::Kind kind);

} // namespace purser
