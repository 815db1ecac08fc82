#pragma once

#include "models/base/result.h"

namespace purser {

class Record;
class UnitOfWork;

/**
 * Invalid under `field`, with `message`, when `record` would become its own ancestor by the
 * reference in `field`. Locks the ancestors, so that two changes at once cannot close a circle
 * between them.
 */
Result<> isNotItsOwnAncestor(UnitOfWork &work,
                             const Record &record,
                             const Record *before,
                             const QString &field,
                             const QString &message);

} // namespace purser
