#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** Something that a user should know about an object. */
ObjectType notificationType();

} // namespace purser
