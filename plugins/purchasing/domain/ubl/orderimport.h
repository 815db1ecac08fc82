#pragma once

#include "models/base/result.h"

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/**
 * The hook of order_import: reads `content`, checks it, makes partners and order in the same
 * transaction, and notes on the record what came of it. Errors: Invalid or TooLarge, naming file,
 * line and place, for what cannot be imported; Conflict when the same file was imported before.
 */
Result<> importWhenMade(UnitOfWork &work, Record &record, const Record *before);

} // namespace purser::purchasing
