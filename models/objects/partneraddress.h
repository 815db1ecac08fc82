#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A postal address of a partner. At most one of each type is the default. */
ObjectType partnerAddressType();

} // namespace purser
