#include "models/objects/currencytype.h"

#include "models/base/iso4217.h"
#include "models/meta/record.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> minorUnitIsThatOfIso(const Record &currency)
{
    if (currencyMinorUnits(currency.text(u"code")) == int(currency.integer(u"minor_unit")))
        return {};
    return invalid(u"minor_unit"_s, Tr::tr("ISO 4217 says how many decimals a currency has."));
}

} // namespace

ObjectType currencyType()
{
    ObjectType type(u"currency"_s, u"currencies"_s, Tr::mark("Currency"), Tr::mark("Currencies"));
    type.global()
        .icon(u"currency"_s)
        .field(currency(u"code"_s).label(Tr::mark("Code")).required().unique().fixed().searchable())
        .field(
            text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(integer(u"minor_unit"_s).label(Tr::mark("Decimals")).required().range(0, 4))
        .field(integer(u"numeric_code"_s).label(Tr::mark("Numeric code")).range(1, 999))
        .rule(u"minor-unit-is-that-of-iso"_s, minorUnitIsThatOfIso)
        .title({u"code"_s})
        .list({u"code"_s, u"name"_s, u"minor_unit"_s});
    return type;
}

} // namespace purser
