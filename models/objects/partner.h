#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** Somebody the company deals with: customer, supplier or vendor, in any mix. */
ObjectType partnerType();

/** Conflict when the partner is blocked and takes no new order. */
Result<> takesOrders(const Record &partner);

} // namespace purser
