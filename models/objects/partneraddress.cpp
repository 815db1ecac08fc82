#include "models/objects/partneraddress.h"

#include "models/meta/record.h"
#include "models/objects/addressfields.h"
#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"
#include "models/reference/postalcode.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Value formatted(const Record &address)
{
    return QJsonValue(QJsonArray::fromStringList(addressLines(addressOf(address))));
}

Value singleLine(const Record &address)
{
    return addressOnOneLine(addressOf(address));
}

Result<> isComplete(const Record &address)
{
    const QList<FieldIssue> issues = addressIssues(addressOf(address));
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

Result<> hasWholePlace(const Record &address)
{
    if (address.isNull(u"latitude") == address.isNull(u"longitude"))
        return {};
    const QString missing = address.isNull(u"latitude") ? u"latitude"_s : u"longitude"_s;
    return invalid(missing, Tr::tr("Enter both latitude and longitude, or neither."));
}

Result<> prepare(UnitOfWork &, Record &address, const Record *before)
{
    const QString code = address.text(u"postal_code");
    if (!code.isEmpty())
        address.set(u"postal_code", normalizedPostalCode(code, address.text(u"country")));
    // One that comes back does not push away who took its place meanwhile.
    if (before && !before->isActive() && address.isActive())
        address.set(u"is_default", false);
    return {};
}

Field coordinate(const QString &key, int limit)
{
    return decimal(key).scale(7).range(Decimal::fromUnits(-limit, 0), Decimal::fromUnits(limit, 0));
}

} // namespace

ObjectType partnerAddressType()
{
    const QList<Choice> kinds{
        {u"default"_s, Tr::mark("General")},
        {u"billing"_s, Tr::mark("Billing")},
        {u"shipping"_s, Tr::mark("Shipping")},
        {u"other"_s, Tr::mark("Other")},
    };
    ObjectType type(u"partner_address"_s, u"partner-addresses"_s, Tr::mark("Address"),
                    Tr::mark("Addresses"));
    type.childOf(u"partner"_s, u"partner_id"_s)
        .icon(u"address"_s)
        .field(
            reference(u"partner_id"_s, u"partner"_s).label(Tr::mark("Partner")).required().fixed())
        .field(choice(u"address_type"_s, kinds)
                   .label(Tr::mark("Type"))
                   .required()
                   .defaultsTo(u"default"_s))
        .field(text(u"label"_s).label(Tr::mark("Label")).length(100));
    addAddressFields(type, {u"street"_s, u"city"_s, u"country"_s});
    type.field(boolean(u"is_default"_s).label(Tr::mark("Default of its type")))
        .field(date(u"valid_from"_s).label(Tr::mark("Valid from")))
        .field(date(u"valid_to"_s).label(Tr::mark("Valid until")))
        .field(coordinate(u"latitude"_s, 90).label(Tr::mark("Latitude")))
        .field(coordinate(u"longitude"_s, 180).label(Tr::mark("Longitude")))
        .field(json(u"formatted"_s).label(Tr::mark("Address in lines")).computedBy(formatted))
        .field(text(u"single_line"_s).label(Tr::mark("Address")).computedBy(singleLine))
        .rule(u"is-complete"_s, isComplete)
        .rule(u"has-whole-place"_s, hasWholePlace)
        .rule(
            u"valid-period"_s,
            [](const Record &address) { return isPeriod(address, u"valid_from"_s, u"valid_to"_s); })
        .hooks({.prepare = prepare})
        .unique({{u"partner_id"_s, u"address_type"_s},
                 true,
                 u"is_default"_s,
                 Tr::mark("Another address was made the default at the same moment.")})
        .title({u"label"_s, u"city"_s})
        .list({u"address_type"_s, u"single_line"_s, u"is_default"_s});
    return type;
}

} // namespace purser
