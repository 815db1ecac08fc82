#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** Who changed what, when, from where; append-only. */
ObjectType auditEntryType();

/** Events that wait for delivery or were delivered; written with the change that they tell of. */
ObjectType outboxEventType();

class Registry;

/** Adds them and the merges to the registry, as types of the core. */
Result<> registerLogTypes(Registry &registry);

} // namespace purser
