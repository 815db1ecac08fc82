#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A unit of measure; the code is that of UN/ECE Recommendation 20, as in electronic orders. */
ObjectType unitType();

} // namespace purser
