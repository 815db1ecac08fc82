#pragma once

#include <QColor>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace purser {

/** A part of something that is made of lines, half open. */
struct LineRange
{
    int from = 0;
    int to = 0;

    int size() const { return to - from; }
};

/** A text that is broken into lines of one distance. Made by a Typesetter. */
class TextBlock
{
public:
    TextBlock() = default;

    int lineCount() const;
    /** From one line to the next. */
    qreal leading() const { return m_leading; }
    qreal height() const { return lineCount() * m_leading; }
    /** The length of the longest line. */
    qreal naturalWidth() const;

    /** Draws `lines` with the first one's upper start corner at `position`. */
    void draw(QPainter &painter, QPointF position, LineRange lines) const;
    void draw(QPainter &painter, QPointF position) const;

private:
    friend class Typesetter;

    /** One for each paragraph, each with its own direction; shared by copies. */
    std::vector<std::shared_ptr<QTextLayout>> m_layouts;
    std::vector<QTextLine> m_lines;
    QColor m_color;
    bool m_hasRightToLeft = false;
    qreal m_leading = 0;
    /** From the upper edge of a line to its baseline. */
    qreal m_baseline = 0;
};

} // namespace purser
