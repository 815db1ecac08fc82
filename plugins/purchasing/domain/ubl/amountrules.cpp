#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/allowancecodes.h"
#include "plugins/purchasing/domain/ubl/rulecheck.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** Called with each amount, its place, and whether it is a price. */
template<typename Visit>
void visitAllowance(const UblAllowance &one, const QString &place, bool isPrice, const Visit &visit)
{
    visit(one.amount, place + u"/Amount"_s, isPrice);
    visit(one.base, place + u"/BaseAmount"_s, isPrice);
}

template<typename Visit>
void visitLine(const UblLine &line, const QString &place, const Visit &visit)
{
    visit(line.amount, place + u"/LineExtensionAmount"_s, false);
    visit(line.price, place + u"/Price/PriceAmount"_s, true);
    for (qsizetype i = 0; i < line.allowances.size(); ++i)
        visitAllowance(line.allowances.at(i), u"%1/AllowanceCharge[%2]"_s.arg(place).arg(i + 1),
                       false, visit);
    if (line.priceAllowance)
        visitAllowance(*line.priceAllowance, place + u"/Price/AllowanceCharge"_s, true, visit);
}

template<typename Visit>
void visitAmounts(const UblOrder &order, const Visit &visit)
{
    for (qsizetype i = 0; i < order.allowances.size(); ++i)
        visitAllowance(order.allowances.at(i), u"AllowanceCharge[%1]"_s.arg(i + 1), false, visit);
    visit(order.tax, u"TaxTotal/TaxAmount"_s, false);
    if (order.totals) {
        const UblTotals &totals = *order.totals;
        const std::pair<const UblNumber &, QString> amounts[] = {
            {totals.lines, u"LineExtensionAmount"_s},
            {totals.withoutTax, u"TaxExclusiveAmount"_s},
            {totals.withTax, u"TaxInclusiveAmount"_s},
            {totals.allowances, u"AllowanceTotalAmount"_s},
            {totals.charges, u"ChargeTotalAmount"_s},
            {totals.prepaid, u"PrepaidAmount"_s},
            {totals.rounding, u"PayableRoundingAmount"_s},
            {totals.payable, u"PayableAmount"_s}};
        for (const auto &[amount, name] : amounts)
            visit(amount, u"AnticipatedMonetaryTotal/"_s + name, false);
    }
    for (qsizetype i = 0; i < order.lines.size(); ++i)
        visitLine(order.lines.at(i), u"OrderLine[%1]/LineItem"_s.arg(i + 1), visit);
}

void checkReason(RuleCheck &check, const UblAllowance &one, const QString &place)
{
    check.require(!one.reason.isEmpty() || !one.reasonCode.isEmpty(), u"R023"_s, one.line, place,
                  Tr::tr("It has neither a reason nor the code of one."));
    if (one.reasonCode.isEmpty())
        return;
    const QString code = one.reasonCode.text;
    if (one.isCharge)
        check.require(isChargeCode(code), u"CL002"_s, one.reasonCode.line,
                      place + u"/AllowanceChargeReasonCode"_s,
                      Tr::tr("“%1” is no code of UNCL 7161 for a charge.").arg(code));
    else
        check.require(isAllowanceCode(code), u"CL001"_s, one.reasonCode.line,
                      place + u"/AllowanceChargeReasonCode"_s,
                      Tr::tr("“%1” is no code of UNCL 5189 for an allowance.").arg(code));
}

void checkPercentage(RuleCheck &check, const UblAllowance &one, const QString &place)
{
    check.require(!one.percent.value || one.base.value, u"R020"_s, one.line, place,
                  Tr::tr("It has a percentage but not the amount that it is of."));
    check.require(!one.base.value || one.percent.value, u"R021"_s, one.line, place,
                  Tr::tr("It has a base amount but no percentage."));
    if (!one.base.value || !one.percent.value)
        return;
    const Decimal share =
        Decimal::fromUnits(one.percent.value->units(), one.percent.value->scale() + 2);
    const Result<Decimal> expected = one.base.value->times(share, 4);
    constexpr int Slack = 2;
    check.require(expected && exact::within(one.amount.orZero(), *expected, Slack), u"R022"_s,
                  one.amount.line, place + u"/Amount"_s,
                  Tr::tr("It is not %1 % of %2.")
                      .arg(one.percent.value->toString(), one.base.value->toString(2)));
}

void checkTax(RuleCheck &check, const std::optional<UblTax> &tax, const QString &place)
{
    if (!tax)
        return;
    const QString category = tax->category.text;
    check.require(tax->percent.value || category == u"O", u"R029"_s, tax->line, place,
                  Tr::tr("The tax category “%1” has no rate.").arg(category));
    const bool isAboveZero = tax->percent.value && *tax->percent.value > Decimal();
    check.require(category != u"S" || isAboveZero, u"R030"_s, tax->line, place,
                  Tr::tr("The rate of the standard category must be above 0."));
}

void checkAllowance(RuleCheck &check, const UblAllowance &one, const QString &place)
{
    checkReason(check, one, place);
    checkPercentage(check, one, place);
    check.require(!one.amount.orZero().isNegative(), u"R032"_s, one.amount.line,
                  place + u"/Amount"_s, Tr::tr("It is negative."));
    checkTax(check, one.tax, place + u"/TaxCategory"_s);
}

} // namespace

void checkAmounts(RuleCheck &check)
{
    constexpr int MostDecimals = 2;
    const QString currency = check.order().currency.text;
    visitAmounts(check.order(), [&](const UblNumber &amount, const QString &place, bool isPrice) {
        if (amount.line == 0)
            return;
        check.require(
            amount.unit == currency, u"R003"_s, amount.line, place,
            Tr::tr("Its currency is “%1”; the order's is “%2”.").arg(amount.unit, currency));
        check.require(isPrice || amount.decimals <= MostDecimals, u"R028"_s, amount.line, place,
                      Tr::tr("It has %1 decimals; amounts have at most two.").arg(amount.decimals));
    });
}

void checkAllowances(RuleCheck &check)
{
    const UblOrder &order = check.order();
    for (qsizetype i = 0; i < order.allowances.size(); ++i)
        checkAllowance(check, order.allowances.at(i), u"AllowanceCharge[%1]"_s.arg(i + 1));
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const QString place = u"OrderLine[%1]/LineItem"_s.arg(i + 1);
        const UblLine &line = order.lines.at(i);
        for (qsizetype one = 0; one < line.allowances.size(); ++one)
            checkAllowance(check, line.allowances.at(one),
                           u"%1/AllowanceCharge[%2]"_s.arg(place).arg(one + 1));
        checkTax(check, line.tax, place + u"/Item/ClassifiedTaxCategory"_s);
    }
}

} // namespace purser::purchasing
