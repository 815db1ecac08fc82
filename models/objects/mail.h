#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A mail on its way out: a queue that survives restarts. */
ObjectType mailType();

} // namespace purser
