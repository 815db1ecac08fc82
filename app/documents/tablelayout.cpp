#include "app/documents/tablelayout.h"

#include "app/documents/rowitem.h"
#include "app/documents/typesetter.h"
#include "app/documents/units.h"
#include "models/documents/documentmodel.h"

#include <algorithm>

namespace purser {

namespace {

constexpr qreal ColumnGap = points(9);
constexpr qreal RowPadding = points(3.25);
constexpr qreal HeadPadding = points(4);
constexpr qreal LeastRelative = millimetres(28);
/** A text column that sizes itself takes no more than this part of the table. */
constexpr qreal MostContent = 0.4;

const Rule NoRule;

TextAlign alignOf(const DocumentColumn &column)
{
    switch (column.alignment) {
    case ColumnAlignment::Start:
        return TextAlign::Start;
    case ColumnAlignment::Center:
        return TextAlign::Center;
    case ColumnAlignment::End:
        return TextAlign::End;
    case ColumnAlignment::ByRole:
        break;
    }
    return column.role == ColumnRole::Text ? TextAlign::Start : TextAlign::Figures;
}

/** Makes the widest of `widths` as narrow as needed for all to fit into `room`. */
void narrow(std::vector<qreal *> widths, qreal room)
{
    std::sort(widths.begin(), widths.end(), [](const qreal *a, const qreal *b) { return *a < *b; });
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const qreal share = room / static_cast<qreal>(widths.end() - width);
        **width = std::min(**width, share);
        room -= **width;
    }
}

} // namespace

TableLayout::TableLayout(const DocumentTable &table,
                         const DocumentModel &model,
                         const DocumentStyle &style,
                         Typesetter &typesetter,
                         qreal width)
    : m_table(table)
    , m_model(model)
    , m_style(style)
    , m_typesetter(typesetter)
    , m_width(width)
    , m_columns(table.columns.size())
{
    measure();
    fitWidths();
    placeColumns();
    makeHead();
    if (isCarriedOver())
        m_carryHeight = std::max(carriedOver({})->height(), broughtForward({})->height());
}

Flow TableLayout::rows()
{
    Flow flow;
    flow.reserve(m_table.rows.size());
    for (const DocumentRow &row : m_table.rows) {
        FlowEntry entry;
        entry.item = makeRow(row);
        entry.keepsWithNext = row.kind == RowKind::Heading;
        entry.keepsWithPrevious = row.kind == RowKind::Subtotal;
        entry.table = shared_from_this();
        entry.amount = row.amount;
        entry.bookmark = row.bookmark;
        entry.bookmarkLevel = 1;
        flow.push_back(std::move(entry));
    }
    return flow;
}

std::shared_ptr<const FlowItem> TableLayout::carriedOver(Decimal sum) const
{
    return carryRow(m_model.labels.carriedOver, sum);
}

std::shared_ptr<const FlowItem> TableLayout::broughtForward(Decimal sum) const
{
    return carryRow(m_model.labels.broughtForward, sum);
}

void TableLayout::measure()
{
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const DocumentColumn &column = m_table.columns.at(i);
        m_columns[i].align = alignOf(column);
        if (column.role == ColumnRole::Number && column.alignment == ColumnAlignment::ByRole) {
            for (const DocumentRow &row : m_table.rows)
                m_columns[i].fraction = std::max(m_columns[i].fraction,
                                                 fractionWidth(row.cells.value(i), m_style.body));
        }
        if (column.sizing == ColumnSizing::Fixed)
            m_columns[i].width = millimetres(column.width / 10.0);
        if (column.sizing == ColumnSizing::Content)
            m_columns[i].width = contentWidth(i);
    }
}

qreal TableLayout::contentWidth(int column)
{
    qreal width = m_typesetter.widestWord(m_table.columns.at(column).caption, m_style.caption);
    for (const DocumentRow &row : m_table.rows) {
        const bool isStrong = row.kind == RowKind::Subtotal;
        const QString cell = row.cells.value(column);
        const TextStyle &style = isStrong ? m_style.strong : m_style.body;
        const qreal shift = m_columns[column].fraction
                            - std::min(fractionWidth(cell, style), m_columns[column].fraction);
        width = std::max(width, m_typesetter.widthOf(cell, style) + shift);
    }
    if (m_table.carryOverColumn == column) {
        Decimal sum;
        for (const DocumentRow &row : m_table.rows)
            sum = sum.plus(row.amount.value_or(Decimal())).value_or(sum);
        width = std::max(width, m_typesetter.widthOf(m_model.numbers.amount(sum), m_style.strong));
    }
    return m_columns[column].align == TextAlign::Start ? std::min(width, m_width * MostContent)
                                                       : width;
}

void TableLayout::fitWidths()
{
    const qreal whole = m_width - ColumnGap * (static_cast<qreal>(m_columns.size()) - 1);
    int weights = 0;
    qreal least = 0;
    std::vector<qreal *> widths;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const bool isRelative = m_table.columns.at(i).sizing == ColumnSizing::Relative;
        weights += isRelative ? m_table.columns.at(i).width : 0;
        least += isRelative ? LeastRelative : 0;
        if (!isRelative)
            widths.push_back(&m_columns[i].width);
    }
    narrow(widths, std::max(whole - least, whole / 2));
    qreal left = whole;
    for (const Column &column : m_columns)
        left -= column.width;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns.at(i).sizing == ColumnSizing::Relative)
            m_columns[i].width = left * m_table.columns.at(i).width / weights;
    }
    if (weights == 0)
        m_columns[detailColumn()].width += left;
}

void TableLayout::placeColumns()
{
    qreal left = 0;
    for (Column &column : m_columns) {
        column.left = startOf(left, column.width);
        left += column.width + ColumnGap;
    }
}

/** The left edge of what begins `left` after the start of the line. */
qreal TableLayout::startOf(qreal left, qreal width) const
{
    return m_typesetter.isRightToLeft() ? m_width - left - width : left;
}

void TableLayout::makeHead()
{
    auto head = std::make_shared<RowItem>(m_width, points(m_style.caption.leading));
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_columns[i];
        head->addCell(column.left, m_typesetter.block(m_table.columns.at(i).caption,
                                                      m_style.caption, column.width, column.align));
    }
    head->setPadding(0, HeadPadding);
    head->setRules(NoRule, {points(0.9), m_style.accent});
    head->alignAtBottom();
    m_head = head;
}

qsizetype TableLayout::decimalPointOf(const QString &cell) const
{
    const qsizetype at = cell.lastIndexOf(m_model.numbers.decimalPoint);
    const bool isPoint = at > 0 && at + 1 < cell.size() && cell.at(at + 1).isDigit();
    return isPoint ? at : cell.size();
}

qreal TableLayout::fractionWidth(const QString &cell, const TextStyle &style) const
{
    return m_typesetter.widthOf(cell.sliced(decimalPointOf(cell)), style);
}

void TableLayout::addCells(RowItem &row, const QStringList &cells, const TextStyle &style) const
{
    for (int i = 0; i < cells.size(); ++i) {
        const Column &column = m_columns[i];
        const qreal shift = column.fraction > 0
                                ? std::max(column.fraction - fractionWidth(cells.at(i), style), 0.0)
                                : 0;
        const bool hasRoom = m_typesetter.widthOf(cells.at(i), style) + shift <= column.width;
        const qreal width = hasRoom ? column.width - shift : column.width;
        row.addCell(column.left, m_typesetter.block(cells.at(i), style, width, column.align));
    }
}

/** `text` from the start of the table to before column `end`. */
void TableLayout::addSpanning(RowItem &row,
                              const QString &text,
                              int end,
                              const TextStyle &style) const
{
    qreal width = m_width;
    if (end < static_cast<int>(m_columns.size())) {
        const Column &column = m_columns[end];
        width = (m_typesetter.isRightToLeft() ? m_width - column.left - column.width : column.left)
                - ColumnGap;
    }
    if (width <= 0)
        return;
    row.addCell(startOf(0, width), m_typesetter.block(text, style, width));
}

void TableLayout::addDetail(RowItem &row, const QString &detail) const
{
    if (detail.isEmpty())
        return;
    const Column &first = m_columns[detailColumn()];
    const Column &last = m_columns.back();
    const bool isAmount = m_columns.size() > 1 && last.align == TextAlign::Figures
                          && detailColumn() + 1 < static_cast<int>(m_columns.size());
    const qreal start =
        m_typesetter.isRightToLeft() ? m_width - first.left - first.width : first.left;
    const qreal end = isAmount ? m_width - last.width - ColumnGap : m_width;
    const qreal width = end - start;
    row.setDetail(startOf(start, width), m_typesetter.block(detail, m_style.detail, width));
}

int TableLayout::firstFilled(const QStringList &cells) const
{
    int column = 0;
    while (column < cells.size() && cells.at(column).isEmpty())
        ++column;
    return column < cells.size() ? column : static_cast<int>(m_columns.size());
}

/** The widest column of words. */
int TableLayout::detailColumn() const
{
    int found = 0;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const bool isText = m_table.columns.at(i).role == ColumnRole::Text;
        if (isText && m_columns[i].width > m_columns[found].width)
            found = i;
    }
    return found;
}

std::shared_ptr<RowItem> TableLayout::makeRow(const DocumentRow &row) const
{
    const bool isStrong = row.kind == RowKind::Subtotal || row.kind == RowKind::Heading;
    const TextStyle &style = isStrong ? m_style.strong : m_style.body;
    auto item = std::make_shared<RowItem>(m_width, points(style.leading));
    const QStringList cells =
        row.kind == RowKind::Item || row.kind == RowKind::Subtotal ? row.cells : QStringList();
    addCells(*item, cells, style);
    if (row.kind != RowKind::Item)
        addSpanning(*item, row.text, firstFilled(cells), style);
    addDetail(*item, row.detail);
    const bool isHeading = row.kind == RowKind::Heading;
    item->setPadding(isHeading ? 2 * RowPadding : RowPadding, RowPadding);
    item->setRules(NoRule, {points(0.4), m_style.hairline});
    return item;
}

std::shared_ptr<const FlowItem> TableLayout::carryRow(const QString &label, Decimal sum) const
{
    auto item = std::make_shared<RowItem>(m_width, points(m_style.strong.leading));
    QStringList cells(m_table.columns.size());
    cells[*m_table.carryOverColumn] = m_model.numbers.amount(sum);
    addCells(*item, cells, m_style.strong);
    TextStyle quiet = m_style.body;
    quiet.color = m_style.quiet;
    addSpanning(*item, label, *m_table.carryOverColumn, quiet);
    item->setPadding(RowPadding, RowPadding);
    item->setRules(NoRule, {points(0.4), m_style.hairline});
    return item;
}

} // namespace purser
