#include "plugins/purchasing/domain/document/ordertable.h"

#include "plugins/purchasing/domain/document/ordertemplate.h"
#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"

#include "models/reference/unitofmeasure.h"

#include <functional>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

bool isCounting(const Record &line)
{
    const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
    return kind && counts(*kind);
}

/** Longer ones would leave no room to the descriptions. */
bool hasShortCode(const Record &line)
{
    constexpr qsizetype Longest = 16;
    return line.text(u"product_code").size() <= Longest;
}

/** Turns the lines of one order into rows. */
class TableMaker
{
public:
    TableMaker(const Record &order,
               const OrderSurroundings &around,
               const OrderTemplate &words,
               const NumberFormat &numbers)
        : m_order(order)
        , m_lines(order.children(u"lines"_s))
        , m_hasShortCodes(std::all_of(m_lines.cbegin(), m_lines.cend(), hasShortCode))
        , m_around(around)
        , m_words(words)
        , m_numbers(numbers)
    {}

    DocumentTable make()
    {
        addColumns();
        m_table.carryOverColumn = int(m_table.columns.size()) - 1;
        for (const Record &line : m_lines)
            m_table.rows.append(row(line));
        return m_table;
    }

private:
    using Cell = std::function<QString(const Record &)>;

    void addColumn(const QString &word, ColumnRole role, const Cell &cell)
    {
        DocumentColumn column;
        column.caption = m_words.word(word);
        column.role = role;
        if (word == u"description")
            column.sizing = ColumnSizing::Relative;
        m_table.columns.append(column);
        m_cells.append(cell);
    }

    /** A column that is there when one of the lines has something in it. */
    void addColumnIfUsed(const QString &key, ColumnRole role, const Cell &cell)
    {
        const bool isUsed = std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const Record &line) {
            const Value &value = line.value(key);
            return !value.isNull() && value != Value(QString())
                   && (key != u"discount_percent" || !value.toDecimal().isZero());
        });
        if (isUsed)
            addColumn(key, role, cell);
    }

    Cell text(const QString &key) const
    {
        return [key](const Record &line) { return line.text(key); };
    }

    /** With as few decimals as it needs; empty when there is none. */
    Cell number(const QString &key, int decimals = 0) const
    {
        return [this, key, decimals](const Record &line) {
            return line.isNull(key) ? QString() : m_numbers.number(line.decimal(key), decimals);
        };
    }

    void addColumns()
    {
        addColumn(u"position"_s, ColumnRole::Number,
                  [](const Record &line) { return QString::number(line.integer(u"position")); });
        if (m_hasShortCodes)
            addColumnIfUsed(u"product_code"_s, ColumnRole::Text, text(u"product_code"_s));
        addColumn(u"description"_s, ColumnRole::Text, [](const Record &line) {
            return line.text(u"description").trimmed().section(u'\n', 0, 0);
        });
        addColumn(u"quantity"_s, ColumnRole::Number, number(u"quantity"_s));
        addColumn(u"unit"_s, ColumnRole::Text, [this](const Record &line) { return unit(line); });
        addColumn(u"unit_price"_s, ColumnRole::Number, number(u"unit_price"_s, m_numbers.decimals));
        addColumnIfUsed(u"discount_percent"_s, ColumnRole::Number, [this](const Record &line) {
            const Decimal percent = line.decimal(u"discount_percent");
            return percent.isZero() ? QString() : m_numbers.number(percent);
        });
        addColumnIfUsed(u"tax_rate"_s, ColumnRole::Number, number(u"tax_rate"_s));
        addColumn(u"line_total"_s, ColumnRole::Amount, [this](const Record &line) {
            return m_numbers.amount(line.decimal(u"line_total"));
        });
    }

    /** A symbol that the company chose, the language's word, the usual symbol, else the name. */
    QString unit(const Record &line) const
    {
        const QString code = line.text(u"unit");
        const std::optional<UnitOfMeasure> common = commonUnit(code);
        const QString usual = common ? common->symbol : QString();
        const auto kept = m_around.units.constFind(code);
        const bool isKept = kept != m_around.units.constEnd();
        const QString own = isKept ? kept->text(u"symbol") : QString();
        for (const QString &name : {own == usual ? QString() : own, m_words.word(u"unit_"_s + code),
                                    usual, isKept ? kept->text(u"name") : QString()}) {
            if (!name.isEmpty())
                return name;
        }
        return code;
    }

    DocumentRow row(const Record &line) const
    {
        DocumentRow row;
        if (isCounting(line))
            return itemRow(line);
        row.text = line.text(u"description").trimmed();
        row.kind = RowKind::Comment;
        if (line.text(u"kind") == word(LineKind::Subtotal)) {
            row.kind = RowKind::Subtotal;
            if (row.text.isEmpty())
                row.text = m_words.word(u"subtotal"_s);
            row.cells.resize(m_table.columns.size());
            row.cells.last() = m_numbers.amount(line.decimal(u"line_total"));
        }
        return row;
    }

    DocumentRow itemRow(const Record &line) const
    {
        DocumentRow row;
        for (const Cell &cell : m_cells)
            row.cells.append(cell(line));
        row.detail = detail(line);
        row.amount = line.decimal(u"line_total");
        row.bookmark = u"%1 %2"_s.arg(line.integer(u"position"))
                           .arg(line.text(u"description").trimmed().section(u'\n', 0, 0));
        return row;
    }

    /** What stands small under the line: the rest of its description, the supplier's code, its own
     * date, notes. */
    QString detail(const Record &line) const
    {
        QStringList parts{line.text(u"description").trimmed().section(u'\n', 1)};
        if (!m_hasShortCodes)
            parts.append(labelled(u"long_product_code"_s, line.text(u"product_code")));
        parts.append(labelled(u"supplier_product_code"_s, line.text(u"supplier_product_code")));
        const QDate date = line.date(u"required_date");
        if (date.isValid() && date != m_order.date(u"required_date"))
            parts.append(m_words.word(u"line_required_date"_s).arg(m_words.date(date)));
        parts.append(line.text(u"notes").trimmed());
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    QString labelled(const QString &word, const QString &value) const
    {
        return value.isEmpty() ? QString() : m_words.word(word).arg(value);
    }

    const Record &m_order;
    QList<Record> m_lines;
    bool m_hasShortCodes;
    const OrderSurroundings &m_around;
    const OrderTemplate &m_words;
    const NumberFormat &m_numbers;
    QList<Cell> m_cells;
    DocumentTable m_table;
};

} // namespace

DocumentTable tableOf(const Record &order,
                      const OrderSurroundings &around,
                      const OrderTemplate &words,
                      const NumberFormat &numbers)
{
    return TableMaker(order, around, words, numbers).make();
}

} // namespace purser::purchasing
