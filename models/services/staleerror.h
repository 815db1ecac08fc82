#pragma once

#include "models/base/error.h"

namespace purser {

class Record;
class UnitOfWork;

/**
 * Stale: the record is not what it was when the caller saw version `seen` of it. The message says
 * who changed what of it and of its children meanwhile, as far as the audit knows.
 */
Error staleError(UnitOfWork &work, const Record &record, qint64 seen);

} // namespace purser
