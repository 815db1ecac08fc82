#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A currency that can be chosen; the content is ISO 4217. */
ObjectType currencyType();

} // namespace purser
