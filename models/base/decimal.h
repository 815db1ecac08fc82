#pragma once

#include "models/base/result.h"

#include <QStringView>

#include <compare>

namespace purser {

/**
 * An exact decimal number: a 64-bit count of units of 10^-scale, scale 0 to 9.
 *
 * Operations that can pass the range return an Error of kind Invalid (field empty); intermediates
 * are 128 bits wide. Rounding is half away from zero everywhere.
 */
class Decimal
{
public:
    static constexpr int MaxScale = 9;

    constexpr Decimal() = default;

    /** `units` × 10^-`scale`. */
    static constexpr Decimal fromUnits(qint64 units, int scale) { return Decimal(units, scale); }

    /**
     * Reads `[-+]digits[.digits]` with ASCII digits and a point, nothing else: no blanks,
     * thousands separators or exponents. More decimals than `scale` (other than zeros), or a
     * number past the range, is an error.
     */
    static Result<Decimal> parse(QStringView text, int scale);

    constexpr qint64 units() const { return m_units; }
    constexpr int scale() const { return m_scale; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr Decimal negated() const { return Decimal(-m_units, m_scale); }

    /** Sum and difference have the larger scale of the two. */
    Result<Decimal> plus(Decimal other) const;
    Result<Decimal> minus(Decimal other) const;

    /** The product, rounded once to `scale`. */
    Result<Decimal> times(Decimal other, int scale) const;

    /** The quotient, rounded once to `scale`; division by zero is an error. */
    Result<Decimal> dividedBy(Decimal other, int scale) const;

    /** The same number with `scale` digits, rounded if there are fewer; fails only past the range.
     */
    Result<Decimal> rounded(int scale) const;

    /** Without trailing zeros, but with at least `minimumDigits` decimals: `12.5`, `12.50`. */
    QString toString(int minimumDigits = 0) const;

    /** By value: 1.50 equals 1.5. */
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b)
    {
        return (a <=> b) == std::strong_ordering::equal;
    }

private:
    constexpr Decimal(qint64 units, int scale)
        : m_units(units)
        , m_scale(static_cast<qint8>(scale))
    {}

    qint64 m_units = 0;
    qint8 m_scale = 0;
};

std::strong_ordering operator<=>(Decimal a, Decimal b);

} // namespace purser
