#include "models/objects/partnercontact.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** `Anna Berg (Head of Purchasing, Logistics)`. */
Value displayName(const Record &contact)
{
    QStringList about{contact.text(u"title"), contact.text(u"department")};
    about.removeAll(QString());
    const QString name = contact.text(u"name");
    return about.isEmpty() ? name : u"%1 (%2)"_s.arg(name, about.join(u", "_s));
}

Value preferredPhone(const Record &contact)
{
    const QString mobile = contact.text(u"mobile");
    return mobile.isEmpty() ? contact.value(u"phone") : Value(mobile);
}

/** One that comes back does not push away who took its place meanwhile. */
Result<> returnWithoutMark(UnitOfWork &, Record &contact, const Record *before)
{
    if (before && !before->isActive() && contact.isActive())
        contact.set(u"is_primary", false);
    return {};
}

} // namespace

ObjectType partnerContactType()
{
    ObjectType type(u"partner_contact"_s, u"partner-contacts"_s, Tr::mark("Contact"),
                    Tr::mark("Contacts"));
    type.childOf(u"partner"_s, u"partner_id"_s)
        .icon(u"contact"_s)
        .field(
            reference(u"partner_id"_s, u"partner"_s).label(Tr::mark("Partner")).required().fixed())
        .field(text(u"name"_s).label(Tr::mark("Name")).required().searchable().sortable())
        .field(text(u"title"_s).label(Tr::mark("Title")).length(100))
        .field(text(u"department"_s).label(Tr::mark("Department")).length(100))
        .field(email(u"email"_s).label(Tr::mark("E-mail")).searchable())
        .field(phone(u"phone"_s).label(Tr::mark("Phone")))
        .field(boolean(u"phone_unreadable"_s)
                   .label(Tr::mark("Phone number cannot be read"))
                   .readOnly())
        .field(phone(u"mobile"_s).label(Tr::mark("Mobile")))
        .field(boolean(u"mobile_unreadable"_s)
                   .label(Tr::mark("Mobile number cannot be read"))
                   .readOnly())
        .field(language(u"language"_s).label(Tr::mark("Language")))
        .field(longText(u"notes"_s).label(Tr::mark("Notes")))
        .field(boolean(u"is_primary"_s).label(Tr::mark("Primary contact")))
        .field(boolean(u"receives_orders"_s).label(Tr::mark("Receives orders")))
        .field(
            text(u"display_name"_s).label(Tr::mark("Name with position")).computedBy(displayName))
        .field(phone(u"preferred_phone"_s)
                   .label(Tr::mark("Number to call"))
                   .computedBy(preferredPhone))
        .hooks({.prepare = returnWithoutMark})
        .unique({{u"partner_id"_s},
                 true,
                 u"is_primary"_s,
                 Tr::mark("Another contact was made the primary one at the same moment.")})
        .unique({{u"partner_id"_s, u"email"_s},
                 true,
                 {},
                 Tr::mark("Another contact of this partner has this e-mail address already.")})
        .title({u"name"_s})
        .list({u"name"_s, u"title"_s, u"email"_s, u"preferred_phone"_s, u"is_primary"_s});
    return type;
}

} // namespace purser
