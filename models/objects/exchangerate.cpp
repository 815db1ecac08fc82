#include "models/objects/exchangerate.h"

#include "models/meta/recordjson.h"
#include "models/objects/tr.h"
#include "models/services/unitofwork.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> currenciesDiffer(const Record &rate)
{
    if (rate.text(u"currency") != rate.text(u"base_currency"))
        return {};
    return invalid(u"currency"_s, Tr::tr("Choose two different currencies."));
}

Result<> rateIsPositive(const Record &rate)
{
    if (!rate.decimal(u"rate").isZero() && !rate.decimal(u"rate").isNegative())
        return {};
    return invalid(u"rate"_s, Tr::tr("Enter a rate above 0."));
}

Result<> tellOfRate(UnitOfWork &work, const Record &rate, const Record *before)
{
    if (before && before->decimal(u"rate") == rate.decimal(u"rate"))
        return {};
    return work.emitEvent(u"currency.rate_updated"_s, rate, {{u"after"_s, toJson(rate)}});
}

} // namespace

ObjectType exchangeRateType()
{
    ObjectType type(u"exchange_rate"_s, u"exchange-rates"_s, Tr::mark("Exchange rate"),
                    Tr::mark("Exchange rates"));
    type.icon(u"exchange-rate"_s)
        .field(currency(u"currency"_s).label(Tr::mark("Currency")).required().fixed().searchable())
        .field(currency(u"base_currency"_s)
                   .label(Tr::mark("Base currency"))
                   .help(Tr::mark("One unit of it is worth so many units of the other."))
                   .required()
                   .fixed()
                   .searchable())
        .field(decimal(u"rate"_s).label(Tr::mark("Rate")).required().scale(Decimal::MaxScale))
        .field(date(u"valid_on"_s).label(Tr::mark("Valid from")).required().fixed().sortable())
        .field(text(u"source"_s).label(Tr::mark("Source")).length(100))
        .rule(u"currencies-differ"_s, currenciesDiffer)
        .rule(u"rate-is-positive"_s, rateIsPositive)
        .hooks({.written = tellOfRate})
        .unique({{u"base_currency"_s, u"currency"_s, u"valid_on"_s},
                 true,
                 {},
                 Tr::mark("There is a rate of these currencies for this day already.")})
        .index({u"currency"_s, u"base_currency"_s, u"valid_on"_s})
        .index({u"base_currency"_s, u"currency"_s, u"valid_on"_s})
        .title({u"valid_on"_s, u"base_currency"_s, u"currency"_s})
        .list({u"valid_on"_s, u"base_currency"_s, u"currency"_s, u"rate"_s, u"source"_s});
    return type;
}

} // namespace purser
