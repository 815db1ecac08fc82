#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A list as somebody likes to see it: filter, columns, order. */
ObjectType savedViewType();

} // namespace purser
