#include "plugins/purchasing/domain/ubl/rulecheck.h"

#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Totals = u"AnticipatedMonetaryTotal"_s;

/** `number` is what the rule says it is, to the cent. */
void requireEqual(RuleCheck &check,
                  const UblNumber &number,
                  Decimal expected,
                  const QString &rule,
                  const QString &place)
{
    const Decimal actual = number.orZero();
    check.require(actual == expected, rule, number.line, Totals + u'/' + place,
                  Tr::tr("It is %1; what it is made of comes to %2.")
                      .arg(actual.toString(2), expected.toString(2)));
}

Decimal sumOfLines(const UblOrder &order)
{
    Decimal sum;
    for (const UblLine &line : order.lines)
        sum = exact::sum(sum, line.amount.orZero());
    return sum;
}

Decimal sumOf(const QList<UblAllowance> &allowances, bool charges)
{
    Decimal sum;
    for (const UblAllowance &one : allowances) {
        if (one.isCharge == charges)
            sum = exact::sum(sum, one.amount.orZero());
    }
    return sum;
}

} // namespace

void RuleCheck::require(
    bool holds, const QString &rule, int line, const QString &place, const QString &message)
{
    if (!holds)
        findings.append({Severity::Fault, rule, line, place, message});
}

void RuleCheck::advise(
    bool holds, const QString &rule, int line, const QString &place, const QString &message)
{
    if (!holds)
        findings.append({Severity::Warning, rule, line, place, message});
}

Decimal exact::sum(Decimal a, Decimal b)
{
    return a.plus(b).value_or(a); // past the range the importer refuses the order anyway
}

Decimal exact::difference(Decimal a, Decimal b)
{
    return sum(a, b.negated());
}

bool exact::within(Decimal a, Decimal b, int slack)
{
    const Decimal distance = difference(a, b);
    const Decimal magnitude = distance.isNegative() ? distance.negated() : distance;
    return magnitude <= Decimal::fromUnits(slack, 2);
}

void checkTotals(RuleCheck &check)
{
    const UblOrder &order = check.order();
    if (!order.totals)
        return;
    const UblTotals &totals = *order.totals;
    check.require(!totals.payable.orZero().isNegative(), u"R006"_s, totals.payable.line,
                  Totals + u"/PayableAmount"_s, Tr::tr("It is negative."));
    check.require(!totals.lines.orZero().isNegative(), u"R007"_s, totals.lines.line,
                  Totals + u"/LineExtensionAmount"_s, Tr::tr("It is negative."));
    requireEqual(check, totals.lines, sumOfLines(order), u"R008"_s, u"LineExtensionAmount"_s);
    requireEqual(check, totals.allowances, sumOf(order.allowances, false), u"R009"_s,
                 u"AllowanceTotalAmount"_s);
    requireEqual(check, totals.charges, sumOf(order.allowances, true), u"R010"_s,
                 u"ChargeTotalAmount"_s);
    const Decimal withoutTax =
        exact::sum(exact::difference(totals.lines.orZero(), totals.allowances.orZero()),
                   totals.charges.orZero());
    if (totals.withoutTax.value)
        requireEqual(check, totals.withoutTax, withoutTax, u"R011"_s, u"TaxExclusiveAmount"_s);
    if (!totals.withTax.value)
        return;
    if (order.tax.value)
        requireEqual(check, totals.withTax,
                     exact::sum(totals.withoutTax.value.value_or(withoutTax), *order.tax.value),
                     u"R017"_s, u"TaxInclusiveAmount"_s);
    const Decimal due = exact::difference(*totals.withTax.value, totals.prepaid.orZero());
    requireEqual(check, totals.payable, exact::sum(due, totals.rounding.orZero()), u"R016"_s,
                 u"PayableAmount"_s);
}

} // namespace purser::purchasing
