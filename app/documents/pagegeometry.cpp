#include "app/documents/pagegeometry.h"

#include "app/documents/units.h"
#include "models/documents/documentmodel.h"

#include <QList>

namespace purser {

namespace {

// DIN 5008:2020, form B, in millimetres; the block of facts may begin at 125 or somewhat before.
constexpr qreal Left = 25;
constexpr qreal Right = 20;
constexpr qreal InfoLeft = 120;
constexpr qreal AddressWidth = 80;

} // namespace

PageGeometry::PageGeometry(PaperSize paper, TextDirection direction)
    : m_size(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter)
    , m_isA4(paper == PaperSize::A4)
    , m_isRightToLeft(direction == TextDirection::RightToLeft)
{
    const QSizeF size = m_size.size(QPageSize::Point);
    m_paper = QSizeF(points(size.width()), points(size.height()));
}

qreal PageGeometry::textWidth() const
{
    return m_paper.width() - millimetres(Left + Right);
}

qreal PageGeometry::textLeft() const
{
    return millimetres(m_isRightToLeft ? Right : Left);
}

qreal PageGeometry::secondColumn()
{
    return millimetres(InfoLeft - Left);
}

QRectF PageGeometry::logo() const
{
    return at(Left, 14, 90, 20);
}

QRectF PageGeometry::companyLines() const
{
    return at(InfoLeft, 14, 0, 26);
}

QRectF PageGeometry::senderLine() const
{
    return at(Left, m_isA4 ? 57 : 47, AddressWidth, 4);
}

QRectF PageGeometry::address() const
{
    return at(Left, m_isA4 ? 62.7 : 52.5, AddressWidth, 27.3);
}

QRectF PageGeometry::info() const
{
    return at(InfoLeft, m_isA4 ? 50 : 47, 0, 40);
}

qreal PageGeometry::subjectTop() const
{
    return millimetres(m_isA4 ? 97 : 88);
}

QRectF PageGeometry::runningHead() const
{
    return QRectF(textLeft(), millimetres(14), textWidth(), points(12));
}

qreal PageGeometry::nextTop() const
{
    return millimetres(26);
}

qreal PageGeometry::footBottom() const
{
    return m_paper.height() - millimetres(9);
}

QList<qreal> PageGeometry::foldMarks() const
{
    if (!m_isA4)
        return {};
    return {millimetres(105), millimetres(148.5), millimetres(210)};
}

QRectF PageGeometry::placed(const QRectF &rect) const
{
    if (!m_isRightToLeft)
        return rect;
    return QRectF(m_paper.width() - rect.right(), rect.top(), rect.width(), rect.height());
}

/** In millimetres; a width of 0 means up to the margin. */
QRectF PageGeometry::at(qreal left, qreal top, qreal width, qreal height) const
{
    const qreal to = width > 0 ? millimetres(left + width) : m_paper.width() - millimetres(Right);
    return placed(
        QRectF(millimetres(left), millimetres(top), to - millimetres(left), millimetres(height)));
}

} // namespace purser
