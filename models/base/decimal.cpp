#include "models/base/decimal.h"

#include "models/base/tr.h"

#include <limits>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

constexpr qint64 Powers[] = {1,       10,        100,        1'000,       10'000,
                             100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

constexpr Wide powerOfTen(int exponent)
{
    Wide result = 1;
    for (; exponent > Decimal::MaxScale; exponent -= Decimal::MaxScale)
        result *= Powers[Decimal::MaxScale];
    return result * Powers[exponent];
}

Error outOfRange()
{
    return invalid({}, Tr::tr("The number is too large."));
}

Result<Decimal> checked(Wide units, int scale)
{
    if (units > std::numeric_limits<qint64>::max() || units < -std::numeric_limits<qint64>::max())
        return outOfRange();
    return Decimal::fromUnits(static_cast<qint64>(units), scale);
}

Wide divideRounding(Wide value, Wide divisor)
{
    const Wide quotient = value / divisor;
    const Wide rest = value % divisor;
    const Wide magnitude = rest < 0 ? -rest : rest;
    const Wide divisorMagnitude = divisor < 0 ? -divisor : divisor;
    if (magnitude < divisorMagnitude - magnitude)
        return quotient;
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
}

/** `units` of 10^-`from` as units of 10^-`to`, rounded. */
Result<Decimal> converted(Wide units, int from, int to)
{
    if (from <= to)
        return checked(units * powerOfTen(to - from), to);
    return checked(divideRounding(units, powerOfTen(from - to)), to);
}

Wide widened(Decimal value, int scale)
{
    return Wide(value.units()) * powerOfTen(scale - value.scale());
}

Error notANumber()
{
    return invalid({}, Tr::tr("Enter a number, for instance 1250.50."));
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text, int scale)
{
    Q_ASSERT(scale >= 0 && scale <= MaxScale);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    Wide units = 0;
    int decimals = -1;
    int digits = 0;
    for (const QChar character : text) {
        if (character == u'.' && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (character < u'0' || character > u'9')
            return notANumber();
        ++digits;
        const int digit = character.unicode() - u'0';
        if (decimals >= 0 && ++decimals > scale) {
            if (digit != 0)
                return invalid({}, Tr::tr("Use at most %n decimal(s).", nullptr, scale));
            continue;
        }
        units = units * 10 + digit;
        if (units > std::numeric_limits<qint64>::max())
            return outOfRange();
    }
    if (digits == 0 || decimals == 0)
        return notANumber();
    const int read = std::min(std::max(decimals, 0), scale);
    return converted(negative ? -units : units, read, scale);
}

Result<Decimal> Decimal::plus(Decimal other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    return checked(widened(*this, scale) + widened(other, scale), scale);
}

Result<Decimal> Decimal::minus(Decimal other) const
{
    return plus(other.negated());
}

Result<Decimal> Decimal::times(Decimal other, int scale) const
{
    return converted(Wide(m_units) * other.m_units, m_scale + other.m_scale, scale);
}

Result<Decimal> Decimal::dividedBy(Decimal other, int scale) const
{
    if (other.isZero())
        return invalid({}, Tr::tr("A number cannot be divided by zero."));
    const int shift = scale + other.m_scale - m_scale;
    if (shift >= 0)
        return checked(divideRounding(Wide(m_units) * powerOfTen(shift), other.m_units), scale);
    return checked(divideRounding(m_units, Wide(other.m_units) * powerOfTen(-shift)), scale);
}

Result<Decimal> Decimal::rounded(int scale) const
{
    return converted(m_units, m_scale, scale);
}

QString Decimal::toString(int minimumDigits) const
{
    const quint64 magnitude = m_units < 0 ? 0 - quint64(m_units) : quint64(m_units);
    const quint64 power = quint64(Powers[m_scale]);
    QString fraction =
        m_scale > 0 ? QString::number(magnitude % power).rightJustified(m_scale, u'0') : QString();
    while (fraction.size() > minimumDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(minimumDigits, u'0');
    QString text = QString::number(magnitude / power);
    if (m_units < 0)
        text.prepend(u'-');
    return fraction.isEmpty() ? text : text + u'.' + fraction;
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    const Wide left = widened(a, scale);
    const Wide right = widened(b, scale);
    if (left == right)
        return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace purser
