#pragma once

#include "models/base/decimal.h"

#include <QStringList>

#include <optional>

namespace purser {

/** What the cells of a column hold; it gives their alignment, unless the column names another. */
enum class ColumnRole {
    Text,   ///< words, at the start of the column
    Number, ///< figures in a row at their decimal points
    Amount  ///< money with equal decimals, at the end of the column
};

enum class ColumnAlignment { ByRole, Start, Center, End };

/** What decides how wide a column is. */
enum class ColumnSizing {
    Content, ///< as wide as the widest cell
    Fixed,   ///< `width` tenths of a millimetre
    Relative ///< a share of what the others leave, by `width` as weight
};

struct DocumentColumn
{
    QString caption;
    ColumnRole role = ColumnRole::Text;
    ColumnSizing sizing = ColumnSizing::Content;
    int width = 1;
    ColumnAlignment alignment = ColumnAlignment::ByRole;

    bool operator==(const DocumentColumn &) const = default;
};

enum class RowKind {
    Item,    ///< one cell for each column
    Comment, ///< `text` across the table
    Heading, ///< `text` across the table, emphasized, never alone at the end of a page
    Subtotal ///< `text`, then the cells that are not empty, emphasized, beside the row before it
};

struct DocumentRow
{
    RowKind kind = RowKind::Item;
    /** Item and Subtotal: one for each column; missing ones are empty. */
    QStringList cells;
    /** Comment, Heading and Subtotal: what stands across the table. */
    QString text;
    /** Item: small print under the row; line breaks are kept. */
    QString detail;
    /** A title in the reader's outline that leads to this row; empty for none. */
    QString bookmark;
    /** What the row adds to the sum that is carried over; none for rows that repeat other rows. */
    std::optional<Decimal> amount;

    bool operator==(const DocumentRow &) const = default;
};

/** A table whose head is repeated on each page. */
struct DocumentTable
{
    QString caption;
    QList<DocumentColumn> columns;
    QList<DocumentRow> rows;
    /** The column in which pages end with the sum so far and begin with it; none for no sums. */
    std::optional<int> carryOverColumn;

    bool operator==(const DocumentTable &) const = default;
};

} // namespace purser
