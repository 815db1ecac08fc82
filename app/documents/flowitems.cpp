#include "app/documents/flowitems.h"

#include "app/documents/pagegeometry.h"
#include "app/documents/typesetter.h"
#include "app/documents/units.h"

#include <QPainter>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BlockGap = millimetres(8);
constexpr qreal TotalGap = points(14);
constexpr qreal LeastTotals = millimetres(72);
constexpr qreal TotalPadding = points(1.5);
constexpr qreal StrongPadding = points(3.5);
constexpr qreal StrongRule = points(0.9);

qreal startOf(const Typesetter &typesetter, qreal left, qreal width, qreal whole)
{
    return typesetter.isRightToLeft() ? whole - left - width : left;
}

} // namespace

void ParagraphItem::draw(QPainter &painter, QPointF position, LineRange lines) const
{
    m_text.draw(painter, position + QPointF(m_left, 0), lines);
}

BlocksItem::BlocksItem(const QList<DocumentBlock> &blocks,
                       const DocumentStyle &style,
                       Typesetter &typesetter,
                       qreal width)
{
    const bool isHalf = blocks.size() < MostBeside;
    const qreal step = isHalf ? PageGeometry::secondColumn() : (width + BlockGap) / MostBeside;
    qreal left = 0;
    for (const DocumentBlock &block : blocks) {
        const qreal share = std::min(step - BlockGap, width - left);
        m_blocks.push_back({startOf(typesetter, left, share, width),
                            typesetter.block(block.caption, style.caption, share),
                            typesetter.block(block.lines.join(u'\n'), style.body, share)});
        left += step;
    }
}

qreal BlocksItem::height(LineRange) const
{
    qreal height = 0;
    for (const Block &block : m_blocks)
        height = std::max(height, block.caption.height() + block.text.height());
    return height;
}

void BlocksItem::draw(QPainter &painter, QPointF position, LineRange) const
{
    for (const Block &block : m_blocks) {
        const QPointF start = position + QPointF(block.left, 0);
        block.caption.draw(painter, start);
        block.text.draw(painter, start + QPointF(0, block.caption.height()));
    }
}

TotalsItem::TotalsItem(const QList<DocumentTotal> &totals,
                       const DocumentStyle &style,
                       Typesetter &typesetter,
                       qreal width)
    : m_rule(style.accent)
{
    const auto styleOf = [&style](const DocumentTotal &total) -> const TextStyle & {
        return total.emphasis == TextEmphasis::Strong ? style.total : style.body;
    };
    qreal values = 0;
    qreal labels = 0;
    for (const DocumentTotal &total : totals) {
        values = std::max(values, typesetter.widthOf(total.value, styleOf(total)));
        labels = std::max(labels, typesetter.widthOf(total.label, styleOf(total)));
    }
    values = std::min(values, width / 2);
    m_width = std::clamp(labels + TotalGap + values, std::min(LeastTotals, width), width);
    labels = m_width - TotalGap - values;
    m_left = startOf(typesetter, width - m_width, m_width, width);
    m_labelLeft = m_left + startOf(typesetter, 0, labels, m_width);
    m_valueLeft = m_left + startOf(typesetter, labels + TotalGap, values, m_width);
    for (const DocumentTotal &total : totals)
        m_lines.push_back(
            {typesetter.block(total.label, styleOf(total), labels),
             typesetter.block(total.value, styleOf(total), values, TextAlign::Figures),
             total.emphasis});
}

qreal TotalsItem::heightOf(const Line &line) const
{
    const qreal padding = line.emphasis == TextEmphasis::Strong ? StrongPadding : TotalPadding;
    return std::max(line.label.height(), line.value.height()) + 2 * padding;
}

qreal TotalsItem::height(LineRange lines) const
{
    qreal height = 0;
    for (int i = lines.from; i < lines.to; ++i)
        height += heightOf(m_lines[i]);
    return height;
}

void TotalsItem::draw(QPainter &painter, QPointF position, LineRange lines) const
{
    qreal top = position.y();
    for (int i = lines.from; i < lines.to; ++i) {
        const Line &line = m_lines[i];
        const bool isStrong = line.emphasis == TextEmphasis::Strong;
        if (isStrong)
            painter.fillRect(QRectF(position.x() + m_left, top, m_width, StrongRule), m_rule);
        const qreal text = top + (isStrong ? StrongPadding : TotalPadding);
        line.label.draw(painter, QPointF(position.x() + m_labelLeft, text));
        line.value.draw(painter, QPointF(position.x() + m_valueLeft, text));
        top += heightOf(line);
    }
}

} // namespace purser
