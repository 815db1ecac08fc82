#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

class DocumentKeeper;

/** The query `document`: the file as it was sent, else the model of what would be; input
 * `language`, in which it is made anew even when it was sent. */
Result<QJsonValue> askDocument(UnitOfWork &work,
                               const Record &order,
                               const QJsonObject &input,
                               const DocumentKeeper &keeper);

/** The query `document/xml`: the order as a file. Conflict while the order is not approved or when
 * it is cancelled, since no watermark says so in it; else the errors of ublOrder(). */
Result<QJsonValue> askDocumentXml(UnitOfWork &work,
                                  const Record &order,
                                  const DocumentKeeper &keeper);

} // namespace purser::purchasing
