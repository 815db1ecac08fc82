#pragma once

#include "models/base/result.h"

namespace purser::test {

/**
 * Whether `content` is what the file (below the source folder) holds; an Error that names the first
 * line that differs otherwise. With PURSER_REWRITE_GOLDEN set the file is written instead, for a
 * person to look at the difference.
 */
Result<> isAsReviewed(const QString &file, const QString &content);

} // namespace purser::test
