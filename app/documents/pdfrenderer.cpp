#include "app/documents/pdfrenderer.h"

#include "app/documents/documentflow.h"
#include "app/documents/pageframe.h"
#include "app/documents/pdffinisher.h"
#include "app/documents/typesetter.h"
#include "app/documents/units.h"
#include "models/documents/documentmodel.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace purser {

namespace {

DocumentModel withLabels(DocumentModel model)
{
    const DocumentLabels labels = documentLabels(model.language);
    const auto fill = [](QString &label, const QString &usual) {
        if (label.isEmpty())
            label = usual;
    };
    fill(model.labels.page, labels.page);
    fill(model.labels.carriedOver, labels.carriedOver);
    fill(model.labels.broughtForward, labels.broughtForward);
    return model;
}

void setUp(QPdfWriter &writer, const DocumentModel &model, const PageGeometry &geometry)
{
    writer.setPdfVersion(model.pdfA ? QPdfWriter::PdfVersion_A1b : QPdfWriter::PdfVersion_1_6);
    writer.setResolution(UnitsPerInch);
    writer.setPageLayout(QPageLayout(geometry.pageSize(), QPageLayout::Portrait, QMarginsF()));
}

QByteArray drawn(const DocumentModel &model,
                 const PageGeometry &geometry,
                 const PageFrame &frame,
                 const Pagination &pagination)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, model, geometry);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const int pages = static_cast<int>(pagination.pages.size());
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        frame.draw(painter, page + 1, pages);
        for (const PlacedItem &placed : pagination.pages[static_cast<std::size_t>(page)])
            placed.item->draw(painter, QPointF(geometry.textLeft(), placed.top), placed.lines);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<QByteArray> PdfRenderer::renderPdf(const DocumentModel &wanted)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isOpen)
        PURSER_TRY(m_fonts.open());
    m_isOpen = true;
    const DocumentModel model = withLabels(wanted);
    const PageGeometry geometry(model.paper, model.direction);
    const DocumentStyle style(model.letterhead.accentColor);
    Typesetter typesetter(m_fonts, model.language, model.direction);
    PURSER_ASSIGN(Logo logo, Logo::read(model.letterhead.logo));
    const PageFrame frame(model, style, typesetter, geometry, std::move(logo));
    const Flow flow = documentFlow(model, style, typesetter, geometry.textWidth());
    PURSER_ASSIGN(const Pagination pagination, Paginator(frame.area()).paginate(flow));
    const QByteArray pdf = drawn(model, geometry, frame, pagination);
    PURSER_TRY(m_fonts.takeMissing());
    return finishedPdf(pdf, model, pagination.bookmarks, geometry.paper().height(),
                       typesetter.spellings());
}

} // namespace purser
