#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A node of the tree by which a company sorts its partners. */
ObjectType partnerCategoryType();

} // namespace purser
