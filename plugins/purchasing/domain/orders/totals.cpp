#include "plugins/purchasing/domain/orders/totals.h"

#include "plugins/purchasing/domain/tr.h"

#include <limits>
#include <map>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

constexpr int HundredScale = 2;
/** Amounts are kept with the scale of money fields (field.h). */
constexpr int KeptScale = 4;

Error tooLarge()
{
    return invalid({}, Tr::tr("The amount is too large."));
}

Error tooLarge(qsizetype index)
{
    return invalid(
        u"lines[%1].unit_price"_s.arg(index),
        Tr::tr("Line %1: the amount is too large. Check quantity and price.").arg(index + 1));
}

constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

Result<Decimal> kept(Decimal amount)
{
    if (!amount.rounded(std::max(KeptScale, amount.scale())))
        return tooLarge();
    return amount;
}

Result<Decimal> rounded(Wide units, int scale, int minorUnits)
{
    Wide quotient = units;
    if (scale > minorUnits) {
        const Wide divisor = powerOfTen(scale - minorUnits);
        const Wide rest = units % divisor;
        quotient = units / divisor;
        if ((rest < 0 ? -rest : rest) >= divisor / 2)
            quotient += units < 0 ? -1 : 1;
    } else if (__builtin_mul_overflow(units, powerOfTen(minorUnits - scale), &quotient)) {
        return tooLarge();
    }
    constexpr Wide Most = std::numeric_limits<qint64>::max();
    if (quotient > Most || quotient < -Most)
        return tooLarge();
    return kept(Decimal::fromUnits(static_cast<qint64>(quotient), minorUnits));
}

/** The same number without the zeros that only its field's scale brought. */
Decimal trimmed(Decimal value)
{
    qint64 units = value.units();
    int scale = value.scale();
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    return Decimal::fromUnits(units, scale);
}

Result<Decimal> added(Decimal sum, Decimal amount)
{
    PURSER_ASSIGN(const Decimal result, sum.plus(amount));
    return kept(result);
}

/** Goes through the lines once, keeping what the totals need. */
class Adder
{
public:
    explicit Adder(int minorUnits)
        : m_minorUnits(minorUnits)
        , m_zero(Decimal::fromUnits(0, minorUnits))
        , m_sinceSubtotal(m_zero)
    {
        m_totals.subtotal = m_zero;
    }

    Result<> add(const LineFigures &line)
    {
        if (line.kind == LineKind::Comment) {
            m_totals.lines.append(m_zero);
            return {};
        }
        if (line.kind == LineKind::Subtotal) {
            m_totals.lines.append(std::exchange(m_sinceSubtotal, m_zero));
            return {};
        }
        PURSER_ASSIGN(const Decimal amount, lineTotal(line, m_minorUnits));
        m_totals.lines.append(amount);
        PURSER_ASSIGN(m_totals.subtotal, added(m_totals.subtotal, amount));
        PURSER_ASSIGN(m_sinceSubtotal, added(m_sinceSubtotal, amount));
        if (line.taxRate) {
            Decimal &base = m_bases.try_emplace(*line.taxRate, m_zero).first->second;
            PURSER_ASSIGN(base, added(base, amount));
        }
        return {};
    }

    Result<OrderTotals> finish(const OrderFigures &order)
    {
        PURSER_TRY(addTaxes());
        PURSER_ASSIGN(const Decimal discount, order.discount.rounded(m_minorUnits));
        PURSER_ASSIGN(const Decimal shipping, order.shipping.rounded(m_minorUnits));
        PURSER_ASSIGN(Decimal total, added(m_totals.subtotal, discount.negated()));
        PURSER_ASSIGN(total, added(total, shipping));
        PURSER_ASSIGN(m_totals.total, added(total, m_totals.tax));
        return m_totals;
    }

private:
    Result<> addTaxes()
    {
        m_totals.tax = m_zero;
        for (const auto &[rate, base] : m_bases) {
            const Wide exact = Wide(base.units()) * rate.units();
            PURSER_ASSIGN(const Decimal amount,
                          rounded(exact, base.scale() + rate.scale() + HundredScale, m_minorUnits));
            m_totals.taxes.append({rate, base, amount});
            PURSER_ASSIGN(m_totals.tax, added(m_totals.tax, amount));
        }
        return {};
    }

    int m_minorUnits;
    Decimal m_zero;
    Decimal m_sinceSubtotal;
    std::map<Decimal, Decimal> m_bases;
    OrderTotals m_totals;
};

} // namespace

Result<Decimal> lineTotal(const LineFigures &line, int minorUnits)
{
    if (!counts(line.kind))
        return Decimal::fromUnits(0, minorUnits);
    const Decimal quantity = trimmed(line.quantity);
    const Decimal price = trimmed(line.unitPrice);
    PURSER_ASSIGN(const Decimal left,
                  Decimal::fromUnits(100, 0).minus(trimmed(line.discountPercent)));
    // The product of two 64-bit numbers fits 128 bits. What passes them with the third factor is
    // above 10^20 at the scales of the fields (6 + 6 + 6), more than any amount that can be kept.
    Wide exact = Wide(quantity.units()) * price.units();
    if (__builtin_mul_overflow(exact, Wide(left.units()), &exact))
        return tooLarge();
    return rounded(exact, quantity.scale() + price.scale() + left.scale() + HundredScale,
                   minorUnits);
}

Result<OrderTotals> computeTotals(const OrderFigures &order)
{
    Adder adder(order.minorUnits);
    for (qsizetype index = 0; index < order.lines.size(); ++index) {
        if (!adder.add(order.lines.at(index)))
            return tooLarge(index);
    }
    const Result<OrderTotals> totals = adder.finish(order);
    if (!totals)
        return invalid(u"total_amount"_s,
                       Tr::tr("The total is too large. Split the order into several."));
    return totals;
}

} // namespace purser::purchasing
