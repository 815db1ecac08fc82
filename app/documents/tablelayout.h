#pragma once

#include "app/documents/flowitem.h"
#include "app/documents/textstyle.h"
#include "models/documents/documenttable.h"

namespace purser {

class RowItem;
class Typesetter;
struct DocumentModel;

/** The columns of one table and how its rows look. */
class TableLayout : public std::enable_shared_from_this<TableLayout>
{
public:
    TableLayout(const DocumentTable &table,
                const DocumentModel &model,
                const DocumentStyle &style,
                Typesetter &typesetter,
                qreal width);

    /** The rows in order; the head is not among them. */
    Flow rows();

    std::shared_ptr<const FlowItem> head() const { return m_head; }
    bool isCarriedOver() const { return m_table.carryOverColumn.has_value(); }
    /** What a row with a sum that is carried over takes; 0 without. */
    qreal carryHeight() const { return m_carryHeight; }
    /** At the end of a page, with the sum so far. */
    std::shared_ptr<const FlowItem> carriedOver(Decimal sum) const;
    /** At the start of the next one. */
    std::shared_ptr<const FlowItem> broughtForward(Decimal sum) const;

private:
    struct Column
    {
        qreal left = 0;
        qreal width = 0;
        TextAlign align = TextAlign::Start;
        /** The longest part from the decimal point on, for figures. */
        qreal fraction = 0;
    };

    void measure();
    qreal contentWidth(int column);
    void fitWidths();
    void placeColumns();
    void makeHead();
    qsizetype decimalPointOf(const QString &cell) const;
    qreal fractionWidth(const QString &cell, const TextStyle &style) const;
    void addCells(RowItem &row, const QStringList &cells, const TextStyle &style) const;
    void addSpanning(RowItem &row, const QString &text, int end, const TextStyle &style) const;
    void addDetail(RowItem &row, const QString &detail) const;
    int firstFilled(const QStringList &cells) const;
    int detailColumn() const;
    std::shared_ptr<RowItem> makeRow(const DocumentRow &row) const;
    std::shared_ptr<const FlowItem> carryRow(const QString &label, Decimal sum) const;
    qreal startOf(qreal left, qreal width) const;

    const DocumentTable &m_table;
    const DocumentModel &m_model;
    const DocumentStyle &m_style;
    Typesetter &m_typesetter;
    qreal m_width;
    qreal m_carryHeight = 0;
    std::vector<Column> m_columns;
    std::shared_ptr<const FlowItem> m_head;
};

} // namespace purser
