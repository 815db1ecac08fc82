#pragma once

#include "models/base/result.h"

#include <functional>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/**
 * Makes what a company has from its first use on, once: who begins at the same moment waits, and
 * finds it. `isThere` is asked again under the company's lock.
 */
Result<> makeAtFirstUse(UnitOfWork &work,
                        const std::function<Result<bool>(UnitOfWork &)> &isThere,
                        const std::function<Result<>(UnitOfWork &)> &make);

} // namespace purser::purchasing
