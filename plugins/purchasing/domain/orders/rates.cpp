#include "plugins/purchasing/domain/orders/rates.h"

#include "plugins/purchasing/domain/tr.h"

#include "models/meta/record.h"
#include "models/services/unitofwork.h"

#include <QMap>

#include <optional>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** Enough for the latest day of every pair of a currency in lists with some hundred currencies. */
constexpr int Newest = 400;

/** One known rate, seen from a currency: a unit of it is `rate` of the other, or the other way
 * round. */
struct Leg
{
    Decimal rate;
    bool isInverse = false;
    QDate date;
    QString source;
};

const Decimal One = Decimal::fromUnits(1, 0);

Result<Decimal> valueOf(const Leg &leg)
{
    return leg.isInverse ? One.dividedBy(leg.rate, Decimal::MaxScale) : Result<Decimal>(leg.rate);
}

/** The newest leg from `currency` to each other one. */
Result<QMap<QString, Leg>> legsFrom(UnitOfWork &work, const QString &currency, const QDate &day)
{
    QMap<QString, Leg> legs;
    for (const bool isInverse : {false, true}) {
        const QString own = isInverse ? u"currency"_s : u"base_currency"_s;
        const QString other = isInverse ? u"base_currency"_s : u"currency"_s;
        PURSER_ASSIGN(const QList<Record> rates,
                      work.find(u"exchange_rate"_s,
                                {.filters = {Filter::equal(own, currency),
                                             {u"valid_on"_s, Operator::LessOrEqual, {day}}},
                                 .sort = {{u"valid_on"_s, true}},
                                 .limit = Newest}));
        for (const Record &rate : rates) {
            const QDate date = rate.date(u"valid_on");
            const auto present = legs.constFind(rate.text(other));
            if (present == legs.constEnd() || present->date < date)
                legs.insert(rate.text(other),
                            {rate.decimal(u"rate"), isInverse, date, rate.text(u"source")});
        }
    }
    return legs;
}

/** `first` leads from a currency to a third one, `second` from the other to that third one. */
Result<Rate> through(const Leg &first, const Leg &second)
{
    Rate rate;
    rate.date = std::min(first.date, second.date);
    QStringList sources{first.source, second.source};
    sources.removeDuplicates();
    sources.removeAll(QString());
    rate.source = sources.join(u", "_s);
    if (first.isInverse && second.isInverse) {
        PURSER_ASSIGN(rate.value, second.rate.dividedBy(first.rate, Decimal::MaxScale));
    } else if (!first.isInverse && !second.isInverse) {
        PURSER_ASSIGN(rate.value, first.rate.dividedBy(second.rate, Decimal::MaxScale));
    } else {
        PURSER_ASSIGN(const Decimal product, first.rate.times(second.rate, Decimal::MaxScale));
        PURSER_ASSIGN(rate.value, first.isInverse ? One.dividedBy(product, Decimal::MaxScale)
                                                  : Result<Decimal>(product));
    }
    return rate;
}

Result<std::optional<Rate>> indirect(UnitOfWork &work,
                                     const QMap<QString, Leg> &fromLegs,
                                     const QString &to,
                                     const QDate &day)
{
    PURSER_ASSIGN(const auto toLegs, legsFrom(work, to, day));
    std::optional<Rate> best;
    for (auto first = fromLegs.begin(); first != fromLegs.end(); ++first) {
        const auto second = toLegs.constFind(first.key());
        if (second == toLegs.constEnd())
            continue;
        PURSER_ASSIGN(const Rate rate, through(*first, *second));
        if (!best || rate.date > best->date)
            best = rate;
    }
    return best;
}

Error noRate(const QString &from, const QString &to, const QDate &day)
{
    return invalid(u"currency"_s,
                   Tr::tr("There is no exchange rate from %1 to %2 on or before %3. Add one under "
                          "exchange rates.")
                       .arg(from, to, day.toString(Qt::ISODate)));
}

} // namespace

Result<Rate> rateOn(UnitOfWork &work, const QString &from, const QString &to, const QDate &day)
{
    if (from == to)
        return Rate{One, day, {}};
    PURSER_ASSIGN(const auto legs, legsFrom(work, from, day));
    std::optional<Rate> rate;
    if (const auto direct = legs.constFind(to); direct != legs.constEnd()) {
        PURSER_ASSIGN(const Decimal value, valueOf(*direct));
        rate = Rate{value, direct->date, direct->source};
    } else {
        PURSER_ASSIGN(rate, indirect(work, legs, to, day));
    }
    if (!rate || rate->value.isZero())
        return noRate(from, to, day);
    return *rate;
}

} // namespace purser::purchasing
