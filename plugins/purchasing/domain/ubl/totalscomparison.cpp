#include "plugins/purchasing/domain/ubl/totalscomparison.h"

#include "plugins/purchasing/domain/ubl/rulecheck.h"

#include "models/meta/record.h"

#include <QJsonObject>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

class Comparison
{
public:
    void compare(const QString &field, const UblNumber &theirs, Decimal ours)
    {
        if (theirs.value && *theirs.value != ours)
            differences.append({field, *theirs.value, ours});
    }

    QList<TotalDifference> differences;
};

void compareSums(Comparison &comparison, const UblTotals &theirs, const Record &ours)
{
    const Decimal total = ours.decimal(u"total_amount");
    comparison.compare(u"subtotal"_s, theirs.lines, ours.decimal(u"subtotal"));
    comparison.compare(u"discount_amount"_s, theirs.allowances, ours.decimal(u"discount_amount"));
    comparison.compare(u"shipping_amount"_s, theirs.charges, ours.decimal(u"shipping_amount"));
    comparison.compare(u"amount_without_tax"_s, theirs.withoutTax,
                       exact::difference(total, ours.decimal(u"tax_amount")));
    comparison.compare(u"total_amount"_s, theirs.withTax, total);
    const Decimal due = exact::difference(total, theirs.prepaid.orZero());
    comparison.compare(u"payable_amount"_s, theirs.payable,
                       exact::sum(due, theirs.rounding.orZero()));
}

} // namespace

QList<TotalDifference> compareTotals(const UblOrder &theirs, const Record &ours)
{
    Comparison comparison;
    const QList<Record> lines = ours.children(u"lines"_s);
    for (qsizetype i = 0; i < theirs.lines.size() && i < lines.size(); ++i)
        comparison.compare(u"lines[%1].line_total"_s.arg(i), theirs.lines.at(i).amount,
                           lines.at(i).decimal(u"line_total"));
    comparison.compare(u"tax_amount"_s, theirs.tax, ours.decimal(u"tax_amount"));
    if (theirs.totals)
        compareSums(comparison, *theirs.totals, ours);
    return comparison.differences;
}

QJsonArray toJson(const QList<TotalDifference> &differences)
{
    constexpr int Decimals = 2;
    QJsonArray list;
    for (const TotalDifference &difference : differences)
        list.append(QJsonObject{{u"field"_s, difference.field},
                                {u"theirs"_s, difference.theirs.toString(Decimals)},
                                {u"ours"_s, difference.ours.toString(Decimals)}});
    return list;
}

} // namespace purser::purchasing
