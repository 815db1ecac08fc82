#include "plugins/purchasing/domain/ubl/ublnode.h"

#include <QStringList>

#include <algorithm>

namespace purser::purchasing {

const UblNode *UblNode::find(const QString &path) const
{
    const UblNode *node = this;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        const auto found =
            std::find_if(node->children.cbegin(), node->children.cend(),
                         [&part](const UblNode &child) { return child.name == part; });
        if (found == node->children.cend())
            return nullptr;
        node = &*found;
    }
    return node;
}

std::vector<const UblNode *> UblNode::all(const QString &wanted) const
{
    std::vector<const UblNode *> found;
    for (const UblNode &child : children) {
        if (child.name == wanted)
            found.push_back(&child);
    }
    return found;
}

} // namespace purser::purchasing
