#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/** All steps of all rounds, each with the names of who decided, in whose place, and who is asked.
 */
Result<QJsonValue> approvals(UnitOfWork &work, const Record &order, const QJsonObject &input);

/** planFor() as JSON: `amount currency rate rate_date chain reason steps[] problem`. */
Result<QJsonValue> approvalPreview(UnitOfWork &work, const Record &order, const QJsonObject &input);

} // namespace purser::purchasing
