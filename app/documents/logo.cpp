#include "app/documents/logo.h"

#include "models/documents/tr.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

constexpr int MostPixels = 4000;

Error fault(const QString &message)
{
    return invalid(u"letterhead.logo"_s, message);
}

bool isDrawing(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024).trimmed();
    return start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("<!--");
}

bool loadsOtherFiles(const QByteArray &svg)
{
    static const QRegularExpression reference(
        uR"(href\s*=\s*["'](?!#|data:)|url\s*\(\s*["']?(?!#|["']?#|data:)|<!ENTITY|@import)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reference.match(QString::fromUtf8(svg)).hasMatch();
}

/** Without transparency, which PDF/A would have to blend. */
QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

} // namespace

Logo::Logo() = default;
Logo::~Logo() = default;
Logo::Logo(Logo &&other) noexcept = default;
Logo &Logo::operator=(Logo &&other) noexcept = default;

Result<Logo> Logo::read(const QByteArray &bytes)
{
    Logo logo;
    if (bytes.isEmpty())
        return logo;
    if (isDrawing(bytes)) {
        if (loadsOtherFiles(bytes))
            return fault(Tr::tr("The logo loads other files. Use a drawing that is complete."));
        logo.m_drawing = std::make_unique<QSvgRenderer>(bytes);
        if (logo.m_drawing->isValid() && !logo.m_drawing->defaultSize().isEmpty())
            return logo;
        return fault(Tr::tr("The logo cannot be read. Use a PNG or SVG file."));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.width() > MostPixels || size.height() > MostPixels)
        return fault(Tr::tr("The logo is too large. Use at most %1 × %1 pixels.").arg(MostPixels));
    const QImage image = reader.read();
    if (image.isNull())
        return fault(Tr::tr("The logo cannot be read. Use a PNG or SVG file."));
    logo.m_image = onWhite(image);
    return logo;
}

bool Logo::isEmpty() const
{
    return m_image.isNull() && !m_drawing;
}

QSizeF Logo::size() const
{
    return m_drawing ? QSizeF(m_drawing->defaultSize()) : QSizeF(m_image.size());
}

void Logo::draw(QPainter &painter, const QRectF &box, Qt::Alignment side) const
{
    const QSizeF shown = size().scaled(box.size(), Qt::KeepAspectRatio);
    const qreal left = side.testFlag(Qt::AlignRight) ? box.right() - shown.width() : box.left();
    const QRectF target(QPointF(left, box.top()), shown);
    if (m_drawing)
        m_drawing->render(&painter, target);
    else
        painter.drawImage(target, m_image);
}

} // namespace purser
