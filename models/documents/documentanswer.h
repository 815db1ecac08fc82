#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {

class DocumentRenderer;

/** A document as a file. */
struct DocumentFile
{
    QString name; ///< empty when the document has no number
    QByteArray content;
    QString sha256;      ///< of the content, hexadecimal
    bool isKept = false; ///< the very file that was kept, not one that was drawn now
};

/** The answer of a query of QueryAnswer::Document that gives a kept file instead of a model. */
QJsonObject keptAnswer(const QString &name, const QByteArray &content);

/** The file that such a query answers: the kept one, else what `renderer` draws. The errors of
 * documentFromJson() and the renderer; Unavailable for a kept file that arrived damaged. */
Result<DocumentFile> documentFile(const QJsonObject &answer, DocumentRenderer &renderer);

/** SHA-256 in hexadecimal. */
QString fingerprintOf(const QByteArray &content);

} // namespace purser
