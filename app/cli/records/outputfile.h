#pragma once

#include "models/base/result.h"

namespace purser {

struct DatabaseUrl;

/** Refuses what would be destroyed: a file that belongs to this database, under whichever name, and
 * what is no file, like a device. */
Result<> mayReplace(const QString &file, const DatabaseUrl &database);

} // namespace purser
