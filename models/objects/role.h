#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A named set of permissions in a company. */
ObjectType roleType();

} // namespace purser
