#include "plugins/purchasing/domain/ubl/lineamount.h"

namespace purser::purchasing {

namespace {

constexpr int AmountScale = 4;
constexpr int PriceScale = 6;
constexpr int PercentScale = 4;

Decimal sumOf(const UblLine &line, bool charges)
{
    Decimal sum;
    for (const UblAllowance &one : line.allowances) {
        if (one.isCharge == charges)
            sum = sum.plus(one.amount.orZero()).value_or(sum);
    }
    return sum;
}

Decimal baseOf(const UblLine &line)
{
    const Decimal one = Decimal::fromUnits(1, 0);
    const Decimal base = line.baseQuantity.value.value_or(one);
    return base > Decimal() ? base : one;
}

/** quantity × price ÷ base quantity. */
Result<Decimal> gross(const UblLine &line, int scale)
{
    const Decimal base = baseOf(line);
    const Decimal quantity = line.quantity.value.value_or(Decimal::fromUnits(1, 0));
    if (base == Decimal::fromUnits(1, 0))
        return quantity.times(line.price.orZero(), scale);
    // Divided last, so that prices for thousands lose nothing.
    PURSER_ASSIGN(const Decimal product, quantity.times(line.price.orZero(), PriceScale));
    return product.dividedBy(base, scale);
}

bool gives(const OwnFigures &own, const UblLine &line, Decimal wanted, int minorUnits)
{
    const LineFigures figures{LineKind::Item,
                              line.quantity.value.value_or(Decimal()),
                              own.unitPrice,
                              own.discountPercent,
                              {}};
    const Result<Decimal> total = lineTotal(figures, minorUnits);
    return total && *total == wanted;
}

/** The discount as it is written; zero when it is not written as a percentage. */
Decimal statedDiscount(const UblLine &line)
{
    const auto stated =
        std::find_if(line.allowances.cbegin(), line.allowances.cend(),
                     [](const UblAllowance &one) { return !one.isCharge && one.percent.value; });
    return stated == line.allowances.cend() ? Decimal() : *stated->percent.value;
}

/** All allowances as a percentage; none when there is nothing that they are of. */
std::optional<Decimal> computedDiscount(const UblLine &line)
{
    const Result<Decimal> before = gross(line, AmountScale);
    if (!before || before->isZero())
        return std::nullopt;
    const Result<Decimal> share = sumOf(line, false).dividedBy(*before, PercentScale + 2);
    if (!share)
        return std::nullopt;
    return Decimal::fromUnits(share->units(), PercentScale);
}

bool isPercentage(Decimal value)
{
    return !value.isNegative() && value <= Decimal::fromUnits(100, 0);
}

} // namespace

Result<Decimal> amountByParts(const UblLine &line)
{
    PURSER_ASSIGN(const Decimal before, gross(line, AmountScale));
    PURSER_ASSIGN(const Decimal more, before.plus(sumOf(line, true)));
    return more.minus(sumOf(line, false));
}

Result<OwnFigures> ownFigures(const UblLine &line, Decimal wanted, int minorUnits)
{
    OwnFigures own;
    PURSER_ASSIGN(own.unitPrice, line.price.orZero().dividedBy(baseOf(line), PriceScale));
    if (line.allowances.isEmpty()) {
        own.isExact = gives(own, line, wanted, minorUnits);
        return own;
    }
    const bool hasCharges = !sumOf(line, true).isZero();
    const std::optional<Decimal> computed = hasCharges ? std::nullopt : computedDiscount(line);
    for (const std::optional<Decimal> &discount : {std::optional(statedDiscount(line)), computed}) {
        own.discountPercent = discount.value_or(Decimal());
        if (discount && isPercentage(*discount) && gives(own, line, wanted, minorUnits))
            return own;
    }
    own.discountPercent = Decimal();
    own.carriesAllowances = true;
    const Decimal quantity = line.quantity.value.value_or(Decimal());
    if (!quantity.isZero() && !wanted.isNegative()) {
        PURSER_ASSIGN(own.unitPrice, wanted.dividedBy(quantity, PriceScale));
    }
    own.isExact = gives(own, line, wanted, minorUnits);
    return own;
}

} // namespace purser::purchasing
