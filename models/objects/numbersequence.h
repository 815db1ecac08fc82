#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** Gives numbers like PO-2026-000001, each once. */
ObjectType numberSequenceType();

} // namespace purser
