#pragma once

#include "models/modules/versionrange.h"

#include <optional>

namespace purser {

/** Reads what stands between two `||`; nothing when it is no range. */
std::optional<VersionRange::Alternative> parseRangeAlternative(const QString &text);

} // namespace purser
