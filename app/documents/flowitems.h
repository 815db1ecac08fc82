#pragma once

#include "app/documents/flowitem.h"
#include "app/documents/textstyle.h"
#include "models/documents/documentmodel.h"

namespace purser {

class Typesetter;

/** A text over the whole width, or indented. */
class ParagraphItem : public FlowItem
{
public:
    explicit ParagraphItem(const TextBlock &text, qreal left = 0)
        : m_text(text)
        , m_left(left)
    {}

    int lineCount() const override { return m_text.lineCount(); }
    qreal height(LineRange lines) const override { return lines.size() * m_text.leading(); }
    void draw(QPainter &painter, QPointF position, LineRange lines) const override;

private:
    TextBlock m_text;
    qreal m_left;
};

/** Up to three captioned blocks side by side. Not divided. */
class BlocksItem : public FlowItem
{
public:
    static constexpr int MostBeside = 3;

    BlocksItem(const QList<DocumentBlock> &blocks,
               const DocumentStyle &style,
               Typesetter &typesetter,
               qreal width);

    int lineCount() const override { return 1; }
    qreal height(LineRange lines) const override;
    void draw(QPainter &painter, QPointF position, LineRange lines) const override;

private:
    struct Block
    {
        qreal left = 0;
        TextBlock caption;
        TextBlock text;
    };

    std::vector<Block> m_blocks;
};

/** The totals at the end side of the page, one line for each unless a label is long. */
class TotalsItem : public FlowItem
{
public:
    TotalsItem(const QList<DocumentTotal> &totals,
               const DocumentStyle &style,
               Typesetter &typesetter,
               qreal width);

    int lineCount() const override { return static_cast<int>(m_lines.size()); }
    qreal height(LineRange lines) const override;
    void draw(QPainter &painter, QPointF position, LineRange lines) const override;

private:
    struct Line
    {
        TextBlock label;
        TextBlock value;
        TextEmphasis emphasis = TextEmphasis::Plain;
    };

    qreal heightOf(const Line &line) const;

    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_labelLeft = 0;
    qreal m_valueLeft = 0;
    QColor m_rule;
    std::vector<Line> m_lines;
};

} // namespace purser
