#include "plugins/purchasing/tests/ordermaker.h"

namespace purser::purchasing::test {

using namespace Qt::StringLiterals;

Draft OrderMaker::order(const World &world)
{
    Draft draft = world.orderDraft({}, {{u"currency"_s, one({u"EUR"_s, u"SEK"_s, u"JPY"_s})}});
    QMap<QString, Value> &values = draft.values;
    const int lines = m_random.bounded(1, 25);
    for (int i = 0; i < lines; ++i)
        draft.children[u"lines"_s].append(line(i));
    if (m_random.bounded(2))
        values.insert(u"shipping_amount"_s, Decimal::fromUnits(m_random.bounded(300), 0));
    if (m_random.bounded(2))
        values.insert(u"required_date"_s, QDate(2026, 5, m_random.bounded(1, 29)));
    if (m_random.bounded(2))
        values.insert(u"notes"_s, u"First <line>\nsecond & last"_s);
    values.insert(u"cost_center"_s, one({u""_s, u"CC-1"_s}));
    values.insert(u"project"_s, one({u""_s, u"Hall 3"_s}));
    values.insert(u"department"_s, one({u""_s, u"Workshop"_s}));
    values.insert(u"supplier_reference"_s, one({u""_s, u"Q-7"_s}));
    values.insert(u"delivery_terms"_s, one({u"DAP"_s, u"EXW"_s}));
    values.insert(u"terms"_s, one({u""_s, u"As agreed.\nIn writing."_s}));
    return draft;
}

Value OrderMaker::one(const QStringList &choices)
{
    const QString text = choices.at(m_random.bounded(int(choices.size())));
    return text.isEmpty() ? Value() : Value(text);
}

Decimal OrderMaker::number(int most, int scale)
{
    return Decimal::fromUnits(m_random.bounded(most), m_random.bounded(scale + 1));
}

Draft OrderMaker::line(int index)
{
    Draft line;
    line.values = {{u"kind"_s, one({u"item"_s, u"service"_s})},
                   {u"description"_s, u"Thing %1\nof\n\nlines"_s.arg(index)},
                   {u"quantity"_s, number(90'000, 6)},
                   {u"unit"_s, one({u"C62"_s, u"KGM"_s, u"HUR"_s, u"XBX"_s})},
                   {u"unit_price"_s, number(9'000'000, 6)},
                   {u"product_code"_s, one({u""_s, u"A <1>"_s})},
                   {u"supplier_product_code"_s, one({u""_s, u"S-2"_s})},
                   {u"cost_center"_s, one({u""_s, u"CC-2"_s})},
                   {u"notes"_s, one({u""_s, u"Fragile"_s})}};
    if (m_random.bounded(3) == 0)
        line.values.insert(u"discount_percent"_s, number(100, 4));
    if (m_random.bounded(4) > 0)
        line.values.insert(u"tax_rate"_s, Decimal::fromUnits(m_random.bounded(4) * 75, 1));
    return line;
}

} // namespace purser::purchasing::test
