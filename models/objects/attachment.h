#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** A file that hangs on any object. The content is kept once in a FileStore, by its SHA-256. */
ObjectType attachmentType();

} // namespace purser
