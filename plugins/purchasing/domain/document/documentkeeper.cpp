#include "plugins/purchasing/domain/document/documentkeeper.h"

#include "plugins/purchasing/domain/document/orderdocument.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/documents/documentanswer.h"
#include "models/documents/documentmodel.h"
#include "models/documents/documentrenderer.h"
#include "models/meta/record.h"
#include "models/objects/attachments.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Revision = u"purchase_order_revision"_s;

Result<std::optional<Record>> revisionOf(UnitOfWork &work, const Record &order)
{
    return work.findOne(Revision, {Filter::equal(u"order_id"_s, order.id()),
                                   Filter::equal(u"revision"_s, order.integer(u"revision"))});
}

} // namespace

void DocumentKeeper::use(FileStore *files, DocumentRenderer *renderer)
{
    m_files = files;
    m_renderer = renderer;
}

Result<QByteArray> DocumentKeeper::companyLogo(UnitOfWork &work, const Record &order) const
{
    PURSER_ASSIGN(const Record company, work.read(u"company"_s, order.companyId()));
    if (!m_files || company.isNull(u"logo_id"))
        return QByteArray();
    PURSER_ASSIGN(const Record file, work.read(u"attachment"_s, company.reference(u"logo_id")));
    const Result<QByteArray> logo = keptContent(*m_files, file);
    if (!logo)
        return unavailable(Tr::tr("The company's logo cannot be read. Set it again, or restore %1.")
                               .arg(file.text(u"file_name")),
                           logo.error().text());
    return *logo;
}

Result<DocumentModel> DocumentKeeper::model(UnitOfWork &work,
                                            const Record &order,
                                            const QString &language) const
{
    PURSER_ASSIGN(DocumentModel model, orderDocument(work, order, language));
    if (model.letterhead.logo.isEmpty()) {
        PURSER_ASSIGN(model.letterhead.logo, companyLogo(work, order));
    }
    return model;
}

Result<DrawnDocument> DocumentKeeper::draw(UnitOfWork &work, const Record &order) const
{
    if (!m_files || !m_renderer)
        return unavailable(Tr::tr("This program keeps no documents and cannot send orders."));
    PURSER_ASSIGN(const DocumentModel drawn, model(work, order, {}));
    PURSER_ASSIGN(const QByteArray pdf, m_renderer->renderPdf(drawn));
    return DrawnDocument{order.version(), pdf, drawn.attachments};
}

Result<QString> DocumentKeeper::keep(UnitOfWork &work,
                                     const Record &order,
                                     const DrawnDocument &drawn) const
{
    if (order.version() != drawn.orderVersion)
        return conflict(Tr::tr("%1 was changed while its document was made. Look at it and send it "
                               "again.")
                            .arg(order.text(u"number")));
    PURSER_ASSIGN(const std::optional<Record> revision, revisionOf(work, order));
    if (!revision)
        return internalError(u"an approved order has no revision"_s);
    AttachmentTarget target{Revision, revision->id(), order.text(u"number") + u".pdf"_s};
    PURSER_ASSIGN(const Record document, keepFile(work, *m_files, target, PdfType, drawn.pdf));
    for (const DocumentAttachment &part : drawn.parts) {
        target.fileName = part.name;
        PURSER_TRY(keepFile(work, *m_files, target, part.mimeType, part.content));
    }
    return document.text(u"sha256");
}

Result<std::optional<DocumentFile>> DocumentKeeper::sent(UnitOfWork &work,
                                                         const Record &order,
                                                         const QString &mediaType) const
{
    std::optional<DocumentFile> none;
    if (!m_files || !isBinding(order.text(u"status")) || order.isNull(u"sent_at"))
        return none;
    PURSER_ASSIGN(const std::optional<Record> revision, revisionOf(work, order));
    if (!revision)
        return none;
    // Others can hang on the revision too; those of the sending were made at its moment.
    QList<Filter> asSent{Filter::equal(u"object_type"_s, Revision),
                         Filter::equal(u"object_id"_s, revision->id()),
                         Filter::equal(u"media_type"_s, mediaType)};
    asSent.append(mediaType == PdfType
                      ? Filter::equal(u"sha256"_s, order.value(u"sent_document_sha256"))
                      : Filter::equal(u"created_at"_s, order.value(u"sent_at")));
    PURSER_ASSIGN(const std::optional<Record> kept, work.findOne(u"attachment"_s, asSent));
    if (!kept)
        return none;
    PURSER_ASSIGN(const QByteArray content, keptContent(*m_files, *kept));
    return std::optional<DocumentFile>(
        {kept->text(u"file_name"), content, kept->text(u"sha256"), true});
}

} // namespace purser::purchasing
