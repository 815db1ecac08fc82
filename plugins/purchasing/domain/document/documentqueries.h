#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/** The query `document`; input `language`. */
Result<QJsonValue> askDocument(UnitOfWork &work, const Record &order, const QJsonObject &input);

} // namespace purser::purchasing
