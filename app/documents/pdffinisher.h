#pragma once

#include "app/documents/paginator.h"
#include "models/base/result.h"

#include <QByteArray>

namespace purser {

class Spellings;
struct DocumentModel;

/**
 * `pdf`, as QPdfWriter made it, with what that one cannot write: dates, identifier and metadata
 * that depend on the model alone, the reader's outline, attachments with their relation, text that
 * can be searched in the letters that were written, and the claim to be PDF/A-3b. `pageHeight` is
 * in units; `spellings` say what was written. Error of kind Internal when the library refuses the
 * file.
 */
Result<QByteArray> finishedPdf(const QByteArray &pdf,
                               const DocumentModel &model,
                               const QList<Bookmark> &bookmarks,
                               qreal pageHeight,
                               const Spellings &spellings);

} // namespace purser
