#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A branch of business: those of ISIC Rev. 4 and whatever the company adds. */
ObjectType industryType();

} // namespace purser
