#pragma once

#include "models/base/decimal.h"
#include "models/meta/record.h"
#include "models/storage/listquery.h"

#include <QDate>

#include <functional>
#include <optional>

namespace purser {

class RecordService;
class UnitOfWork;

/** How many units of one currency a unit of another is worth: a product of quoted rates, exact. */
class AppliedRate
{
public:
    /** One to one, as between a currency and itself. */
    AppliedRate() = default;
    /** `inverse`: the quotation counts the other way round. */
    AppliedRate(const Record &quotation, bool inverse);

    /** This rate, then `next`. */
    AppliedRate then(const AppliedRate &next) const;

    /** The same rate in the other direction. */
    AppliedRate turned() const;

    /** `amount` in the other currency, rounded once to `scale`. Invalid past the range. */
    Result<Decimal> convert(Decimal amount, int scale) const;

    /** With as many decimals as a Decimal can have. Invalid past the range. */
    Result<Decimal> toDecimal() const;

    /** The day of the oldest quotation in it; invalid for one to one. */
    QDate date() const { return m_date; }
    QString source() const { return m_source; }
    /** What it was made of, exactly: `1 EUR = 17500 IDR`; several with `; ` between them. */
    QString quotations() const { return m_quotations.join(QStringLiteral("; ")); }

private:
    QList<Decimal> m_factors;
    QList<Decimal> m_divisors;
    QDate m_date;
    QString m_source;
    QStringList m_quotations;
};

/** The exchange rates of the caller's company. */
class ExchangeRates
{
public:
    explicit ExchangeRates(UnitOfWork &work);
    explicit ExchangeRates(RecordService &service);

    /**
     * The latest rate on or before `date`: as quoted, or turned round, or through a currency that
     * both are quoted against. Invalid under `currency` when there is none.
     */
    Result<AppliedRate> rate(const QString &from, const QString &to, const QDate &date) const;

    /** `amount` in `to`, rounded to that currency's minor unit. Errors as rate(). */
    Result<Decimal> convert(Decimal amount,
                            const QString &from,
                            const QString &to,
                            const QDate &date) const;

private:
    using Find = std::function<Result<QList<Record>>(const ListQuery &)>;
    using Neighbours = QMap<QString, AppliedRate>;

    Result<std::optional<Record>> quotation(const QString &base,
                                            const QString &currency,
                                            const QDate &date) const;
    Result<std::optional<AppliedRate>> direct(const QString &from,
                                              const QString &to,
                                              const QDate &date) const;
    Result<std::optional<AppliedRate>> through(const QString &from,
                                               const QString &to,
                                               const QDate &date) const;
    /** What `currency` is quoted against, with the rate from it. */
    Result<Neighbours> neighbours(const QString &currency, const QDate &date) const;
    /** The latest quotation of each pair in which `currency` is the base, or is not. */
    Result<QList<Record>> latestOfEachPair(const QString &currency,
                                           bool isBase,
                                           const QDate &date) const;

    Find m_find;
};

} // namespace purser
