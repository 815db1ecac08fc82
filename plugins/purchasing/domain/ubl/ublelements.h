#pragma once

#include "plugins/purchasing/domain/ubl/ublnode.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/** The element Order with all that `order` says, the opposite of mapPart(). Its children stand in
 * no certain order, and some are empty. */
UblNode elementsOf(const UblOrder &order);

} // namespace purser::purchasing
