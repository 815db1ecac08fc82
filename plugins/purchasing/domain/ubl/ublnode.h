#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace purser::purchasing {

/** One element of an XML file with all that stands in it. */
struct UblNode
{
    QString name; ///< without prefix
    QString text;
    QHash<QString, QString> attributes;
    int line = 0;
    std::vector<UblNode> children;

    /** The first element at `path` (`Party/PartyName/Name`); null when there is none. An empty path
     * is the node itself. */
    const UblNode *find(const QString &path) const;

    /** The direct children with this name. */
    std::vector<const UblNode *> all(const QString &name) const;
};

} // namespace purser::purchasing
