#include "models/objects/partneractions.h"

#include "models/meta/recordjson.h"
#include "models/objects/partnerhooks.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Permission = u"core.partner.update"_s;

/** Marks one child; the hooks of the partner take the mark from the others. */
Result<> mark(Record &partner, const QString &children, const QString &field, const Id &id)
{
    for (Record &child : partner.childrenOf(children)) {
        if (child.id() != id)
            continue;
        child.set(field, true);
        return {};
    }
    return notFound(Tr::tr("%1 has no such entry any more.").arg(partner.title()));
}

Result<QJsonValue> details(UnitOfWork &, const Record &partner, const QJsonObject &)
{
    QJsonObject defaults;
    for (const Record &address : partner.children(u"addresses"_s)) {
        if (address.boolean(u"is_default"))
            defaults.insert(address.text(u"address_type"), toJson(address));
    }
    const Record *primary = primaryContact(partner);
    return QJsonValue(
        QJsonObject{{u"partner"_s, toJson(partner)},
                    {u"primary_contact"_s, primary ? QJsonValue(toJson(*primary)) : QJsonValue()},
                    {u"default_addresses"_s, defaults}});
}

} // namespace

Action setPrimaryContact()
{
    return {.name = u"set_primary_contact"_s,
            .label = Tr::mark("Make primary contact"),
            .permission = Permission,
            .input = {reference(u"contact_id"_s, u"partner_contact"_s)
                          .label(Tr::mark("Contact"))
                          .required()},
            .run = [](UnitOfWork &, ActionCall &call) {
                return mark(call.record, u"contacts"_s, u"is_primary"_s,
                            call.input.value(u"contact_id"_s).toId());
            }};
}

Action setDefaultAddress()
{
    return {.name = u"set_default_address"_s,
            .label = Tr::mark("Make default address"),
            .permission = Permission,
            .input = {reference(u"address_id"_s, u"partner_address"_s)
                          .label(Tr::mark("Address"))
                          .required()},
            .run = [](UnitOfWork &, ActionCall &call) {
                return mark(call.record, u"addresses"_s, u"is_default"_s,
                            call.input.value(u"address_id"_s).toId());
            }};
}

RecordQuery partnerDetails()
{
    return {u"details"_s, {}, details};
}

} // namespace purser
