#include "models/objects/addressfields.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

void addAddressFields(ObjectType &type, const QStringList &required)
{
    const auto add = [&](Field field) {
        if (required.contains(field.key()))
            field.required();
        type.field(field);
    };
    add(text(u"street"_s).label(Tr::mark("Street")).length(255));
    add(text(u"street2"_s).label(Tr::mark("Street, second line")).length(255));
    add(text(u"city"_s).label(Tr::mark("City")).length(100).searchable());
    add(text(u"state"_s).label(Tr::mark("Region")).length(100));
    add(text(u"postal_code"_s).label(Tr::mark("Postal code")).length(20));
    add(country(u"country"_s).label(Tr::mark("Country")));
}

AddressParts addressOf(const Record &record)
{
    AddressParts parts;
    parts.street = record.text(u"street");
    parts.street2 = record.text(u"street2");
    parts.city = record.text(u"city");
    parts.state = record.text(u"state");
    parts.postalCode = record.text(u"postal_code");
    parts.country = record.text(u"country");
    return parts;
}

} // namespace purser
