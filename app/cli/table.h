#pragma once

#include <QList>
#include <QStringList>

namespace purser {

/** Rows in aligned columns, for a terminal. */
class Table
{
public:
    enum class Align { Left, Right };

    Table &column(const QString &title, Align align = Align::Left);

    /** One text for each column. */
    void add(const QStringList &row);

    bool isEmpty() const { return m_rows.isEmpty(); }

    /** One string for each line, the titles first; no line wider than `width` columns (0: as wide
     * as needed), the widest columns giving way first. */
    QStringList lines(int width) const;

private:
    struct Column
    {
        QString title;
        Align align;
    };

    QList<int> widths(int width) const;
    QString line(const QStringList &row, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace purser
