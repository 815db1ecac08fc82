#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser {
class DocumentRenderer;
class FileStore;
class Record;
class UnitOfWork;
struct DocumentFile;
struct DocumentModel;
} // namespace purser

namespace purser::purchasing {

inline const QString PdfType = QStringLiteral("application/pdf");

/**
 * Draws the document of an order when it is sent, and gives it back as it was sent: a file of the
 * order's revision. What it works with comes when the module starts; until then nothing is sent.
 */
class DocumentKeeper
{
public:
    /** Both outlive the keeper's work and are thread-safe; null for what the program has not. */
    void use(FileStore *files, DocumentRenderer *renderer);

    /** orderDocument(), with the company's logo where its words have none. Unavailable when the
     * logo cannot be read. */
    Result<DocumentModel> model(UnitOfWork &work,
                                const Record &order,
                                const QString &language) const;

    /** Keeps the document of the approved `order` and its electronic form, and gives the document's
     * SHA-256. The errors of orderDocument(), the renderer and the store. */
    Result<QString> keep(UnitOfWork &work, const Record &order) const;

    /** The file of this media type as it was sent with the order's revision; none while the order
     * is not sent, and none once it is cancelled: its document says so. */
    Result<std::optional<DocumentFile>> sent(UnitOfWork &work,
                                             const Record &order,
                                             const QString &mediaType) const;

private:
    Result<QByteArray> companyLogo(UnitOfWork &work, const Record &order) const;

    FileStore *m_files = nullptr;
    DocumentRenderer *m_renderer = nullptr;
};

} // namespace purser::purchasing
