#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A field that an administrator added to an object type of one company, at run time. */
ObjectType customFieldType();

} // namespace purser
