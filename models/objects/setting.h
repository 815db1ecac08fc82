#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A choice of the company that has no field of its own. */
ObjectType settingType();

} // namespace purser
