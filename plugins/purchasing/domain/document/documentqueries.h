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

/** The query `document/xml`: the order as a file. Conflict while the order is not approved or when
 * it is cancelled, since no watermark says so in it; else the errors of ublOrder(). */
Result<QJsonValue> askDocumentXml(UnitOfWork &work, const Record &order, const QJsonObject &input);

} // namespace purser::purchasing
