#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublnode.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/**
 * Puts one child of the element Order into `order`. What is no number, date or yes/no, or has more
 * digits than can be kept, is a finding of Severity::Error.
 */
void mapPart(const UblNode &node, const QString &place, UblOrder &order, Findings &findings);

} // namespace purser::purchasing
