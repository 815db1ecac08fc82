#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <vector>

namespace purser {

/** Where something stands in a manifest, both from 1; 0 when that is not known. */
struct ManifestPlace
{
    int line = 0;
    int column = 0;

    auto operator<=>(const ManifestPlace &) const = default;
};

struct ManifestFault
{
    ManifestPlace place;
    QString message;
};

/** More than anybody reads at once. */
inline constexpr qsizetype MostManifestFaults = 200;

/** Appends a fault, unless there are MostManifestFaults already. */
void addFault(QList<ManifestFault> &faults, const ManifestPlace &place, const QString &message);

/** A value in a manifest, with its place. */
struct ManifestNode
{
    enum class Kind {
        Unusable, ///< a fault has been reported already
        Null,
        Boolean, ///< `text` is true or false
        Number,  ///< `text` as written, in the notation of JSON
        Text,
        List,
        Map
    };
    struct Key
    {
        QString text; ///< null when it was no word, which has been reported
        ManifestPlace place;
    };

    Kind kind = Kind::Null;
    ManifestPlace place = {};
    QString text = {};
    std::vector<Key> keys = {}; ///< of a Map
    std::vector<ManifestNode> items =
        {}; ///< of a List, or the values of a Map in the order of its keys

    /** The first with this key; null when the map has none. */
    const ManifestNode *find(const QString &key) const;

    QJsonValue toJson() const;
    static ManifestNode fromJson(const QJsonValue &value);
};

} // namespace purser
