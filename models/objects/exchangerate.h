#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** One unit of `base_currency` is worth `rate` units of `currency` from `valid_on` on, until a
 * later rate. */
ObjectType exchangeRateType();

} // namespace purser
