#pragma once

namespace purser {

/** What commands end with when there is no Error; those of errors are in models/base/error.h. */
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, InvalidInput = 5 };

} // namespace purser
