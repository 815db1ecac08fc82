#pragma once

#include "models/base/result.h"

namespace purser {

class UnitOfWork;

/**
 * Until the transaction ends no other import into the caller's company goes on, in no process: an
 * import looks what is there and then adds what is not. Anything else may be written meanwhile.
 */
Result<> lockImports(UnitOfWork &work);

} // namespace purser
