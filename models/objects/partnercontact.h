#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A person, or a desk, at a partner. At most one of a partner is the primary one. */
ObjectType partnerContactType();

} // namespace purser
