#include "app/documents/rowitem.h"

#include <QPainter>

#include <algorithm>

namespace purser {

void RowItem::setPadding(qreal top, qreal bottom)
{
    m_top = top;
    m_bottom = bottom;
}

void RowItem::setRules(Rule above, Rule below)
{
    m_above = above;
    m_below = below;
}

int RowItem::cellLines() const
{
    int lines = 0;
    for (const Cell &cell : m_cells)
        lines = std::max(lines, cell.text.lineCount());
    return lines;
}

int RowItem::lineCount() const
{
    return std::max(cellLines() + m_detail.text.lineCount(), 1);
}

qreal RowItem::height(LineRange lines) const
{
    const int main = std::max(cellLines(), m_detail.text.lineCount() > 0 ? 0 : 1);
    const int ofCells = std::clamp(lines.to, 0, main) - std::clamp(lines.from, 0, main);
    return m_top + ofCells * m_leading + (lines.size() - ofCells) * m_detail.text.leading()
           + m_bottom;
}

void RowItem::draw(QPainter &painter, QPointF position, LineRange lines) const
{
    const int main = cellLines();
    const QPointF start = position + QPointF(0, m_top);
    for (const Cell &cell : m_cells) {
        const int shift = m_isAtBottom ? main - cell.text.lineCount() : 0;
        cell.text.draw(painter, start + QPointF(cell.left, shift * m_leading), lines);
    }
    const int ofCells = std::clamp(lines.to, 0, main) - std::clamp(lines.from, 0, main);
    m_detail.text.draw(painter, start + QPointF(m_detail.left, ofCells * m_leading),
                       {std::max(lines.from - main, 0), std::max(lines.to - main, 0)});
    if (lines.from == 0)
        drawRule(painter, position, m_above);
    if (lines.to == lineCount())
        drawRule(painter, position + QPointF(0, height(lines)), m_below);
}

void RowItem::drawRule(QPainter &painter, QPointF position, const Rule &rule) const
{
    if (rule.thickness > 0)
        painter.fillRect(
            QRectF(position.x(), position.y() - rule.thickness / 2, m_width, rule.thickness),
            rule.color);
}

} // namespace purser
