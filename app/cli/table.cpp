#include "app/cli/table.h"

#include "app/cli/displaywidth.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

const QString Gap = u"  "_s;
constexpr int NarrowestColumn = 4;

} // namespace

Table &Table::column(const QString &title, Align align)
{
    m_columns.append({title, align});
    return *this;
}

void Table::add(const QStringList &row)
{
    Q_ASSERT(row.size() == m_columns.size());
    QStringList texts;
    for (const QString &text : row)
        texts.append(printable(text));
    m_rows.append(texts);
}

QList<int> Table::widths(int width) const
{
    QList<int> result;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int widest = displayWidth(m_columns.at(column).title);
        for (const QStringList &row : m_rows)
            widest = qMax(widest, displayWidth(row.at(column)));
        result.append(widest);
    }
    if (width <= 0 || result.isEmpty())
        return result;
    int excess = -width + int(Gap.size() * (result.size() - 1));
    for (const int each : std::as_const(result))
        excess += each;
    for (; excess > 0; --excess) {
        const auto widest = std::max_element(result.begin(), result.end());
        if (*widest <= NarrowestColumn)
            break;
        --*widest;
    }
    return result;
}

QString Table::line(const QStringList &row, const QList<int> &widths) const
{
    QStringList cells;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString text = elided(row.at(column), widths.at(column));
        const QString padding(widths.at(column) - displayWidth(text), u' ');
        cells.append(m_columns.at(column).align == Align::Right ? padding + text : text + padding);
    }
    QString joined = cells.join(Gap);
    while (joined.endsWith(u' '))
        joined.chop(1);
    return joined;
}

QStringList Table::lines(int width) const
{
    const QList<int> columnWidths = widths(width);
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    QStringList result{line(titles, columnWidths)};
    for (const QStringList &row : m_rows)
        result.append(line(row, columnWidths));
    return result;
}

} // namespace purser
