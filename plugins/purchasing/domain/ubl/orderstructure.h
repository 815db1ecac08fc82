#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublnode.h"

namespace purser::purchasing {

/** What may stand in an electronic order (orderstructure.txt). */
struct StructureElement
{
    QString name;
    int least = 1;
    int most = 1; ///< -1: any number
    std::vector<StructureElement> children;

    /** Null when there is none. */
    const StructureElement *find(const QString &child) const;
};

/** The element Order with all that may stand in it. */
const StructureElement &orderStructure();

/** Notes what stands in `node` but should not, is missing, too often there, or empty. */
void checkStructure(const UblNode &node,
                    const StructureElement &element,
                    const QString &place,
                    Findings &findings);

/** The same for elements of which only the names and places are known. */
void checkCounts(const QHash<QString, int> &counts,
                 const StructureElement &element,
                 const QString &place,
                 int line,
                 Findings &findings);

} // namespace purser::purchasing
