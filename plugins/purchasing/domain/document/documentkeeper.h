#pragma once

#include "models/base/result.h"
#include "models/documents/documentmodel.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser {
class DocumentRenderer;
class FileStore;
class Record;
class UnitOfWork;
struct DocumentFile;
} // namespace purser

namespace purser::purchasing {

inline const QString PdfType = QStringLiteral("application/pdf");

/** The document of an order as it was at some version, ready to be kept. */
struct DrawnDocument
{
    qint64 orderVersion = 0;
    QByteArray pdf;
    QList<DocumentAttachment> parts; ///< its electronic form
};

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

    /** Draws the document of the approved `order` with its electronic form, which takes long. The
     * errors of orderDocument() and the renderer. */
    Result<DrawnDocument> draw(UnitOfWork &work, const Record &order) const;

    /** Keeps it and gives the SHA-256 of the PDF. Conflict when `order` is not the one that was
     * drawn any more; the errors of the store. */
    Result<QString> keep(UnitOfWork &work, const Record &order, const DrawnDocument &drawn) const;

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
