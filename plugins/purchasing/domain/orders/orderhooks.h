#pragma once

#include "models/meta/objecttype.h"

namespace purser::purchasing {

/**
 * What happens with every write of an order: number and defaults for a new one, lines put in order,
 * totals, and the next revision when one that was submitted is changed.
 */
WriteHooks orderHooks();

/** Invalid about `supplier_id` when the partner takes no new order (not a supplier, blocked,
 * deleted). */
Result<> takesOrders(UnitOfWork &work, const Id &supplier);

} // namespace purser::purchasing
