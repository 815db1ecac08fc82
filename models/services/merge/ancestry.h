#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

namespace purser {

class Record;
class UnitOfWork;

/** Whether `above` is reached from `record` by following the reference in `field`, at whatever
 * distance. */
Result<bool> isAncestor(UnitOfWork &work,
                        const Id &above,
                        const Record &record,
                        const QString &field);

} // namespace purser
