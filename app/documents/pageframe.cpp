#include "app/documents/pageframe.h"

#include "app/documents/typesetter.h"
#include "app/documents/units.h"
#include "models/documents/documentmodel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Hairline = points(0.4);
constexpr qreal PartSpace = millimetres(7);
constexpr qreal FootGap = points(5);
constexpr qreal FlowGap = points(10);
constexpr qreal ColumnGap = points(12);
constexpr qreal PairSpace = points(0.5);
/** The watermark is at most this long as part of the diagonal, and its letters this high in points.
 */
constexpr qreal WatermarkLength = 0.62;
constexpr qreal WatermarkHeight = 90;
/** Heads and addresses are shortened to this many lines. */
constexpr int OneLine = 1;

void drawText(QPainter &painter, const TextBlock &text, const QRectF &box)
{
    text.draw(painter, box.topLeft());
}

} // namespace

PageFrame::PageFrame(const DocumentModel &model,
                     const DocumentStyle &style,
                     Typesetter &typesetter,
                     const PageGeometry &geometry,
                     Logo logo)
    : m_model(model)
    , m_style(style)
    , m_typesetter(typesetter)
    , m_geometry(geometry)
    , m_logo(std::move(logo))
    , m_companyLines(
          inside(model.letterhead.lines.join(u'\n'), style.tiny, geometry.companyLines()))
    , m_address(inside(model.address.join(u'\n'), style.body, geometry.address()))
{
    if (!model.watermark.isEmpty())
        m_watermark = typesetter.outline(model.watermark, style.title);
    makeInfo();
    makeFoot();
}

FlowArea PageFrame::area() const
{
    const qreal company = m_geometry.companyLines().top() + m_companyLines.height();
    qreal top = std::max(company, m_geometry.logo().bottom()) + PartSpace;
    if (!m_model.address.isEmpty())
        top = std::max({top, m_geometry.subjectTop(),
                        m_geometry.address().top() + m_address.height() + PartSpace});
    if (!m_info.empty())
        top = std::max(top, m_geometry.info().top() + infoHeight() + PartSpace);
    return {top, m_geometry.nextTop(), footTop() - points(m_style.tiny.leading) - FlowGap};
}

void PageFrame::draw(QPainter &painter, int page, int pages) const
{
    if (!m_watermark.isEmpty())
        drawWatermark(painter);
    if (page == 1) {
        drawLetterhead(painter);
        drawAddress(painter);
        drawInfo(painter);
        drawFoldMarks(painter);
    } else {
        drawRunningHead(painter);
    }
    drawFoot(painter, page, pages);
}

void PageFrame::makeInfo()
{
    const QRectF box = m_geometry.info();
    TextStyle label = m_style.fact;
    label.color = m_style.quiet;
    for (const DocumentPair &pair : m_model.info)
        m_labelWidth = std::max(m_labelWidth, m_typesetter.widthOf(pair.label, label));
    m_labelWidth = std::min(m_labelWidth, box.width() / 2) + points(8);
    for (const DocumentPair &pair : m_model.info)
        m_info.push_back(
            {m_typesetter.block(pair.label, label, m_labelWidth - points(8)),
             m_typesetter.block(pair.value, m_style.fact, box.width() - m_labelWidth)});
}

void PageFrame::makeFoot()
{
    const auto &columns = m_model.letterhead.footerColumns;
    if (columns.isEmpty())
        return;
    const qreal count = static_cast<qreal>(columns.size());
    const qreal width = (m_geometry.textWidth() - (count - 1) * ColumnGap) / count;
    qreal left = m_typesetter.isRightToLeft()
                     ? m_geometry.paper().width() - m_geometry.textLeft() - m_geometry.textWidth()
                     : m_geometry.textLeft();
    for (const QStringList &lines : columns) {
        const QRectF box = m_geometry.placed(QRectF(left, 0, width, 1));
        m_foot.push_back({box.left(), inside(lines.join(u'\n'), m_style.tiny, box)});
        left += width + ColumnGap;
    }
}

qreal PageFrame::pairHeight(const Pair &pair) const
{
    return std::max(pair.label.height(), pair.value.height()) + PairSpace;
}

qreal PageFrame::infoHeight() const
{
    qreal height = 0;
    for (const Pair &pair : m_info)
        height += pairHeight(pair);
    return height;
}

qreal PageFrame::footHeight() const
{
    qreal height = 0;
    for (const FootColumn &column : m_foot)
        height = std::max(height, column.text.height() + FootGap);
    return height;
}

/** Where the rule above the foot is; the page number stands on it. */
qreal PageFrame::footTop() const
{
    return m_geometry.footBottom() - footHeight();
}

void PageFrame::drawWatermark(QPainter &painter) const
{
    const QSizeF paper = m_geometry.paper();
    const qreal diagonal = std::hypot(paper.width(), paper.height());
    const qreal scale = std::min(diagonal * WatermarkLength / m_watermark.boundingRect().width(),
                                 points(WatermarkHeight) / m_watermark.boundingRect().height());
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(-std::atan2(paper.height(), paper.width()) * 180 / M_PI);
    painter.scale(scale, scale);
    painter.fillPath(m_watermark, m_style.watermark);
    painter.restore();
}

void PageFrame::drawLetterhead(QPainter &painter) const
{
    const QRectF box = m_geometry.logo();
    if (m_logo.isEmpty())
        drawText(painter, inside(m_model.letterhead.companyName, m_style.company, box), box);
    else
        m_logo.draw(painter, box, startSide());
    drawText(painter, m_companyLines, m_geometry.companyLines());
}

void PageFrame::drawAddress(QPainter &painter) const
{
    if (m_model.address.isEmpty())
        return;
    const QRectF sender = m_geometry.senderLine();
    const TextBlock line = inside(m_model.letterhead.senderLine, m_style.tiny, sender);
    line.draw(painter, sender.topLeft(), {0, OneLine});
    if (line.lineCount() > 0)
        painter.fillRect(QRectF(sender.left(), sender.top() + line.leading() + points(0.5),
                                sender.width(), Hairline),
                         m_style.hairline);
    drawText(painter, m_address, m_geometry.address());
}

void PageFrame::drawInfo(QPainter &painter) const
{
    const QRectF box = m_geometry.info();
    qreal top = box.top();
    for (const Pair &pair : m_info) {
        const qreal labelLeft =
            m_typesetter.isRightToLeft() ? box.right() - m_labelWidth + points(8) : box.left();
        const qreal valueLeft =
            m_typesetter.isRightToLeft() ? box.left() : box.left() + m_labelWidth;
        pair.label.draw(painter, QPointF(labelLeft, top));
        pair.value.draw(painter, QPointF(valueLeft, top));
        top += pairHeight(pair);
    }
}

void PageFrame::drawFoldMarks(QPainter &painter) const
{
    if (m_model.address.isEmpty())
        return;
    for (const qreal top : m_geometry.foldMarks())
        painter.fillRect(
            m_geometry.placed(QRectF(millimetres(4), top - Hairline / 2, millimetres(4), Hairline)),
            m_style.hairline);
}

void PageFrame::drawRunningHead(QPainter &painter) const
{
    const QRectF box = m_geometry.runningHead();
    const qreal half = box.width() / 2 - ColumnGap;
    const bool isRightToLeft = m_typesetter.isRightToLeft();
    const qreal start = isRightToLeft ? box.right() - half : box.left();
    const qreal end = isRightToLeft ? box.left() : box.right() - half;
    TextStyle style = m_style.detail;
    const TextBlock company = m_typesetter.block(m_model.letterhead.companyName, style, half);
    company.draw(painter, QPointF(start, box.top()), {0, OneLine});
    style.weight = QFont::Bold;
    const QString title = QStringList({m_model.title, m_model.number}).join(u' ').trimmed();
    const TextBlock name = m_typesetter.block(title, style, half, TextAlign::End);
    name.draw(painter, QPointF(end, box.top()), {0, OneLine});
    painter.fillRect(QRectF(box.left(), box.bottom() + points(4), box.width(), Hairline),
                     m_style.hairline);
}

void PageFrame::drawFoot(QPainter &painter, int page, int pages) const
{
    const QString text = m_model.labels.page.arg(page).arg(pages);
    const qreal width = m_geometry.textWidth();
    const TextBlock number = m_typesetter.block(text, m_style.tiny, width, TextAlign::End);
    const qreal top = footTop();
    const qreal gap = m_foot.empty() ? 0 : FootGap / 2;
    const QPointF line(m_geometry.textLeft(), top - number.height() - gap);
    number.draw(painter, line);
    m_typesetter.block(m_model.watermark, m_style.caption, width / 2)
        .draw(painter, line + QPointF(m_typesetter.isRightToLeft() ? width / 2 : 0, 0),
              {0, OneLine});
    if (m_foot.empty())
        return;
    painter.fillRect(QRectF(m_geometry.textLeft(), top, width, Hairline), m_style.hairline);
    for (const FootColumn &column : m_foot)
        column.text.draw(painter, QPointF(column.left, top + FootGap));
}

TextBlock PageFrame::inside(const QString &text, const TextStyle &style, const QRectF &box) const
{
    return m_typesetter.block(text, style, box.width());
}

Qt::Alignment PageFrame::startSide() const
{
    return m_typesetter.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace purser
