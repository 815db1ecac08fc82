#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** What a consumer did with an event: handled it, failed and tries again, or gave up. */
ObjectType eventDeliveryType();

} // namespace purser
