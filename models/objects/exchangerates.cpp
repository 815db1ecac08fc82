#include "models/objects/exchangerates.h"

#include "models/base/datetext.h"
#include "models/base/iso4217.h"
#include "models/objects/tr.h"
#include "models/services/recordservice.h"
#include "models/services/unitofwork.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace purser {

using namespace Qt::StringLiterals;
using boost::multiprecision::cpp_int;
using objects::Tr;

namespace {

const QString Type = u"exchange_rate"_s;

cpp_int powerOfTen(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

/** `numerator` / `denominator` rounded half away from zero. */
cpp_int roundedQuotient(const cpp_int &numerator, const cpp_int &denominator)
{
    cpp_int quotient;
    cpp_int rest;
    boost::multiprecision::divide_qr(cpp_int(abs(numerator)), denominator, quotient, rest);
    if (rest * 2 >= denominator)
        ++quotient;
    return numerator < 0 ? cpp_int(-quotient) : quotient;
}

Result<Decimal> decimalOf(const cpp_int &units, int scale)
{
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return invalid(QString(), Tr::tr("The amount is too large to be converted."));
    return Decimal::fromUnits(static_cast<qint64>(units), scale);
}

Filter upTo(const QDate &date)
{
    return {u"valid_on"_s, Operator::LessOrEqual, {date}};
}

} // namespace

AppliedRate::AppliedRate(const Record &quotation, bool inverse)
    : m_date(quotation.date(u"valid_on"))
    , m_source(quotation.text(u"source"))
{
    const Decimal rate = quotation.decimal(u"rate");
    (inverse ? m_divisors : m_factors).append(rate);
    m_quotations = {u"1 %1 = %2 %3"_s.arg(quotation.text(u"base_currency"), rate.toString(),
                                          quotation.text(u"currency"))};
}

AppliedRate AppliedRate::then(const AppliedRate &next) const
{
    AppliedRate both = *this;
    both.m_factors += next.m_factors;
    both.m_divisors += next.m_divisors;
    both.m_quotations += next.m_quotations;
    if (!both.m_date.isValid() || (next.m_date.isValid() && next.m_date < both.m_date))
        both.m_date = next.m_date;
    if (both.m_source != next.m_source && !next.m_source.isEmpty())
        both.m_source += (both.m_source.isEmpty() ? u""_s : u", "_s) + next.m_source;
    return both;
}

AppliedRate AppliedRate::turned() const
{
    AppliedRate other = *this;
    std::swap(other.m_factors, other.m_divisors);
    return other;
}

Result<Decimal> AppliedRate::convert(Decimal amount, int scale) const
{
    cpp_int numerator = amount.units();
    cpp_int denominator = powerOfTen(amount.scale());
    for (const Decimal &factor : m_factors) {
        numerator *= factor.units();
        denominator *= powerOfTen(factor.scale());
    }
    for (const Decimal &divisor : m_divisors) {
        numerator *= powerOfTen(divisor.scale());
        denominator *= divisor.units();
    }
    return decimalOf(roundedQuotient(numerator * powerOfTen(scale), denominator), scale);
}

Result<Decimal> AppliedRate::toDecimal() const
{
    return convert(Decimal::fromUnits(1, 0), Decimal::MaxScale);
}

ExchangeRates::ExchangeRates(UnitOfWork &work)
    : m_find([&work](const ListQuery &query) { return work.find(Type, query); })
{}

ExchangeRates::ExchangeRates(RecordService &service)
    : m_find([&service](const ListQuery &query) -> Result<QList<Record>> {
        PURSER_ASSIGN(const Page page, service.list(Type, query));
        return page.items;
    })
{}

Result<AppliedRate> ExchangeRates::rate(const QString &from,
                                        const QString &to,
                                        const QDate &date) const
{
    if (from == to)
        return AppliedRate();
    PURSER_ASSIGN(const std::optional<AppliedRate> quoted, direct(from, to, date));
    if (quoted)
        return *quoted;
    PURSER_ASSIGN(const std::optional<AppliedRate> detour, through(from, to, date));
    if (detour)
        return *detour;
    return invalid(
        u"currency"_s,
        Tr::tr("There is no exchange rate from %1 to %2 on or before %3. Enter or import "
               "one.")
            .arg(from, to, dateText(date, QLocale())));
}

Result<Decimal> ExchangeRates::convert(Decimal amount,
                                       const QString &from,
                                       const QString &to,
                                       const QDate &date) const
{
    const std::optional<int> minorUnits = currencyMinorUnits(to);
    if (!minorUnits)
        return invalid(u"currency"_s, Tr::tr("“%1” is not a currency of ISO 4217.").arg(to));
    PURSER_ASSIGN(const AppliedRate applied, rate(from, to, date));
    return applied.convert(amount, *minorUnits);
}

Result<std::optional<Record>> ExchangeRates::quotation(const QString &base,
                                                       const QString &currency,
                                                       const QDate &date) const
{
    PURSER_ASSIGN(const QList<Record> found,
                  m_find({.filters = {Filter::equal(u"base_currency"_s, base),
                                      Filter::equal(u"currency"_s, currency), upTo(date)},
                          .sort = {{u"valid_on"_s, true}},
                          .limit = 1}));
    return found.isEmpty() ? std::optional<Record>() : found.first();
}

Result<std::optional<AppliedRate>> ExchangeRates::direct(const QString &from,
                                                         const QString &to,
                                                         const QDate &date) const
{
    PURSER_ASSIGN(const std::optional<Record> asQuoted, quotation(from, to, date));
    PURSER_ASSIGN(const std::optional<Record> turned, quotation(to, from, date));
    if (!asQuoted && !turned)
        return std::optional<AppliedRate>();
    const bool turnedIsLater =
        turned && (!asQuoted || turned->date(u"valid_on") > asQuoted->date(u"valid_on"));
    return std::optional(AppliedRate(turnedIsLater ? *turned : *asQuoted, turnedIsLater));
}

Result<std::optional<AppliedRate>> ExchangeRates::through(const QString &from,
                                                          const QString &to,
                                                          const QDate &date) const
{
    PURSER_ASSIGN(const Neighbours first, neighbours(from, date));
    PURSER_ASSIGN(const Neighbours second, neighbours(to, date));
    std::optional<AppliedRate> best;
    for (auto middle = first.cbegin(); middle != first.cend(); ++middle) {
        const auto onwards = second.constFind(middle.key());
        if (onwards == second.cend())
            continue;
        const AppliedRate detour = middle->then(onwards->turned());
        if (!best || detour.date() > best->date())
            best = detour;
    }
    return best;
}

Result<ExchangeRates::Neighbours> ExchangeRates::neighbours(const QString &currency,
                                                            const QDate &date) const
{
    Neighbours found;
    for (const bool isBase : {true, false}) {
        PURSER_ASSIGN(const QList<Record> quotations, latestOfEachPair(currency, isBase, date));
        for (const Record &quotation : quotations) {
            const QString other = quotation.text(isBase ? u"currency" : u"base_currency");
            const auto known = found.constFind(other);
            if (known == found.cend() || known->date() < quotation.date(u"valid_on"))
                found.insert(other, AppliedRate(quotation, !isBase));
        }
    }
    return found;
}

Result<QList<Record>> ExchangeRates::latestOfEachPair(const QString &currency,
                                                      bool isBase,
                                                      const QDate &date) const
{
    const QString own = isBase ? u"base_currency"_s : u"currency"_s;
    const QString other = isBase ? u"currency"_s : u"base_currency"_s;
    const QList<Filter> ofCurrency{Filter::equal(own, currency), upTo(date)};
    ListQuery query{
        .filters = ofCurrency, .sort = {{other, true}, {u"valid_on"_s, true}}, .limit = 1};
    QList<Record> latest;
    while (true) { // a query for each pair: there are few, and thousands of days of each
        PURSER_ASSIGN(const QList<Record> next, m_find(query));
        if (next.isEmpty())
            return latest;
        latest.append(next.first());
        query.filters = ofCurrency;
        query.filters.append({other, Operator::Less, {next.first().text(other)}});
    }
}

} // namespace purser
