#include "app/documents/textblock.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace purser {

namespace {

/** What is written from right to left is drawn from left to right, as readers expect it when they
 * put letters together to words; a QTextLine draws it in the order of writing. */
QGlyphRun fromTheLeft(const QGlyphRun &run)
{
    QList<quint32> glyphs = run.glyphIndexes();
    QList<QPointF> positions = run.positions();
    std::reverse(glyphs.begin(), glyphs.end());
    std::reverse(positions.begin(), positions.end());
    QGlyphRun reversed = run;
    reversed.setGlyphIndexes(glyphs);
    reversed.setPositions(positions);
    return reversed;
}

void drawRuns(QPainter &painter, const QTextLine &line, QPointF position)
{
    for (const QGlyphRun &run : line.glyphRuns())
        painter.drawGlyphRun(position, run.isRightToLeft() ? fromTheLeft(run) : run);
}

} // namespace

int TextBlock::lineCount() const
{
    return static_cast<int>(m_lines.size());
}

qreal TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (const QTextLine &line : m_lines)
        width = std::max(width, line.naturalTextWidth());
    return width;
}

void TextBlock::draw(QPainter &painter, QPointF position, LineRange lines) const
{
    const int end = std::min(lines.to, lineCount());
    if (lines.from >= end)
        return;
    painter.setPen(m_color);
    for (int i = lines.from; i < end; ++i) {
        const QTextLine &line = m_lines[static_cast<std::size_t>(i)];
        const qreal top = (i - lines.from) * m_leading + m_baseline - line.ascent();
        const QPointF start = position + QPointF(0, top - line.y());
        if (m_hasRightToLeft)
            drawRuns(painter, line, start);
        else
            line.draw(&painter, start);
    }
}

void TextBlock::draw(QPainter &painter, QPointF position) const
{
    draw(painter, position, {0, lineCount()});
}

} // namespace purser
