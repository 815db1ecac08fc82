#pragma once

#include "app/documents/flowitem.h"

#include <QColor>

#include <vector>

namespace purser {

/** A line along a row. */
struct Rule
{
    qreal thickness = 0;
    QColor color;
};

/** One row of a table: cells side by side, and small print under them. */
class RowItem : public FlowItem
{
public:
    explicit RowItem(qreal width, qreal leading)
        : m_width(width)
        , m_leading(leading)
    {}

    void addCell(qreal left, const TextBlock &text) { m_cells.push_back({left, text}); }
    void setDetail(qreal left, const TextBlock &text) { m_detail = {left, text}; }
    void setPadding(qreal top, qreal bottom);
    /** Above the first and below the last line. */
    void setRules(Rule above, Rule below);
    /** Cells with fewer lines stand at the lower edge. */
    void alignAtBottom() { m_isAtBottom = true; }

    int lineCount() const override;
    qreal height(LineRange lines) const override;
    void draw(QPainter &painter, QPointF position, LineRange lines) const override;

private:
    struct Cell
    {
        qreal left = 0;
        TextBlock text;
    };

    int cellLines() const;
    void drawRule(QPainter &painter, QPointF position, const Rule &rule) const;

    qreal m_width;
    qreal m_leading;
    qreal m_top = 0;
    qreal m_bottom = 0;
    bool m_isAtBottom = false;
    Rule m_above;
    Rule m_below;
    std::vector<Cell> m_cells;
    Cell m_detail;
};

} // namespace purser
