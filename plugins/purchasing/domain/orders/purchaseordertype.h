#pragma once

#include "models/meta/objecttype.h"

namespace purser::purchasing {

/** An order to a supplier, with its lines, totals, states, actions and queries. */
ObjectType purchaseOrderType();

/** One line of an order; written through its order, which computes its amount. */
ObjectType purchaseOrderLineType();

/** What an order was each time it was submitted, and what had changed since the time before. */
ObjectType purchaseOrderRevisionType();

} // namespace purser::purchasing
