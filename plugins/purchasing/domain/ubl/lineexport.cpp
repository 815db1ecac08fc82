#include "plugins/purchasing/domain/ubl/lineexport.h"

#include "plugins/purchasing/domain/orders/linekind.h"

#include "models/meta/record.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

UblText ublText(const QString &text)
{
    return {text, {}, 0};
}

UblNumber ublNumber(Decimal value, const QString &unit = {})
{
    return {value, unit, 0, 0};
}

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'\n');
}

/** `S` has a rate above zero (R030), `Z` is zero-rated (UNCL 5305). */
UblTax taxOf(Decimal rate)
{
    return {0, ublText(rate.isZero() ? u"Z"_s : u"S"_s), ublNumber(rate), ublText(u"VAT"_s)};
}

UblAllowance allowanceOf(Decimal amount, const QString &currency)
{
    UblAllowance one;
    one.isCharge = amount.isNegative();
    one.reason = ublText(u"Rounding"_s);
    one.amount = ublAmount(one.isCharge ? amount.negated() : amount, currency);
    return one;
}

/** Discount of a line in the two decimals that electronic orders have, and what rounding to a
 * currency without decimals takes or adds: quantity × price is the amount of the line with both
 * (R024). */
Result<> addAllowances(UblLine &ubl, const Record &line)
{
    constexpr int Decimals = 2;
    const QString currency = line.text(u"currency");
    const Decimal percent = line.decimal(u"discount_percent");
    const Decimal cent = Decimal::fromUnits(1, Decimals);
    PURSER_ASSIGN(const Decimal base,
                  line.decimal(u"quantity").times(line.decimal(u"unit_price"), Decimals));
    PURSER_ASSIGN(Decimal off, base.minus(line.decimal(u"line_total")));
    if (!percent.isZero()) {
        const Decimal share = Decimal::fromUnits(percent.units(), percent.scale() + Decimals);
        PURSER_ASSIGN(const Decimal exact, base.times(share, Decimals));
        PURSER_ASSIGN(const Decimal rest, off.minus(exact));
        const bool isWithin = rest <= cent && rest.negated() <= cent; // R022
        UblAllowance one = allowanceOf(isWithin ? off : exact, currency);
        one.reasonCode = ublText(u"95"_s); // UNCL 5189: discount
        one.reason = ublText(u"Discount"_s);
        one.percent = ublNumber(percent);
        one.base = ublAmount(base, currency);
        ubl.allowances.append(one);
        off = isWithin ? Decimal() : rest;
    }
    if (!off.isZero())
        ubl.allowances.append(allowanceOf(off, currency));
    return {};
}

Result<UblLine> ublLine(const Record &line)
{
    const QString currency = line.text(u"currency");
    const QString description = line.text(u"description").trimmed();
    UblLine ubl;
    ubl.id = ublText(QString::number(line.integer(u"position")));
    ubl.quantity = ublNumber(line.decimal(u"quantity"), line.text(u"unit"));
    ubl.amount = ublAmount(line.decimal(u"line_total"), currency);
    ubl.accountingCost = ublText(line.text(u"cost_center"));
    ubl.deliveryEnd.date = line.date(u"required_date");
    PURSER_TRY(addAllowances(ubl, line));
    ubl.hasPrice = true;
    ubl.price = ublNumber(line.decimal(u"unit_price"), currency);
    ubl.name = ublText(description.section(u'\n', 0, 0).trimmed());
    ubl.description = ublText(description.section(u'\n', 1).trimmed());
    ubl.buyersItem = ublText(line.text(u"product_code"));
    ubl.sellersItem = ublText(line.text(u"supplier_product_code"));
    if (!line.isNull(u"tax_rate"))
        ubl.tax = taxOf(line.decimal(u"tax_rate"));
    return ubl;
}

} // namespace

UblNumber ublAmount(Decimal value, const QString &currency)
{
    constexpr int Decimals = 2;
    return {value, currency, Decimals, 0};
}

Result<> addLines(UblOrder &ubl, const Record &order)
{
    QStringList comments;
    for (const Record &line : order.children(u"lines"_s)) {
        const LineKind kind = lineKind(line.text(u"kind")).value_or(LineKind::Item);
        if (kind == LineKind::Comment)
            comments.append(line.text(u"description").trimmed());
        if (!counts(kind))
            continue;
        PURSER_ASSIGN(UblLine made, ublLine(line));
        made.note = ublText(joined(std::exchange(comments, {}) + QStringList{line.text(u"notes")}));
        ubl.lines.append(made);
    }
    ubl.note = ublText(joined(QStringList{ubl.note.text} + comments));
    return {};
}

} // namespace purser::purchasing
