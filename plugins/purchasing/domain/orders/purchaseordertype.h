#pragma once

#include "models/meta/objecttype.h"

#include <memory>

namespace purser::purchasing {

class DocumentKeeper;

/** An order to a supplier, with its lines, totals, states, actions and queries. */
ObjectType purchaseOrderType(const std::shared_ptr<const DocumentKeeper> &keeper);

/** One line of an order; written through its order, which computes its amount. */
ObjectType purchaseOrderLineType();

/** What an order was each time it was submitted, and what had changed since the time before. */
ObjectType purchaseOrderRevisionType();

} // namespace purser::purchasing
