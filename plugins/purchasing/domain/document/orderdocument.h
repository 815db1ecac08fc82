#pragma once

#include "models/base/result.h"
#include "models/documents/documentmodel.h"

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/** Of the electronic order. */
inline const QString XmlType = QStringLiteral("application/xml");
QString xmlFileName(const Record &order);

/**
 * The order as it is sent, in `language` (a BCP 47 tag), else the first for which there are words
 * of the supplier's contact's, the supplier's and the company's. Invalid about `language` when that
 * has no words. It says no time but that of the revision, so that the same revision in the same
 * state gives the same document.
 *
 * An order that is not approved, or cancelled, has a watermark and no electronic order inside.
 */
Result<DocumentModel> orderDocument(UnitOfWork &work,
                                    const Record &order,
                                    const QString &language = {});

} // namespace purser::purchasing
