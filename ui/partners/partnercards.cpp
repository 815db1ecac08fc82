#include "ui/partners/partnercards.h"

#include "models/objects/addressfields.h"
#include "models/objects/partnerhooks.h"
#include "ui/forms/formrecord.h"
#include "ui/partners/addressassistant.h"
#include "ui/partners/childcard.h"
#include "ui/partners/phonepreview.h"
#include "ui/partners/tr.h"

using namespace Qt::StringLiterals;
using purser::partners::Tr;

namespace purser {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ChildFace contactFace(const Record &contact, const QString &country)
{
    const QString name = contact.text(u"name");
    const QString mobile = contact.text(u"mobile");
    const QString phone = mobile.isEmpty() ? contact.text(u"phone") : mobile;
    const QString role = joined({contact.text(u"title"), contact.text(u"department")});
    return {joined({name.isEmpty() ? Tr::tr("New contact") : name, role}),
            joined({contact.text(u"email"), phoneText(phone, country)})};
}

ChildFace addressFace(const Record &address)
{
    const Choice *type =
        address.type().field(u"address_type")->choice(address.text(u"address_type"));
    const QString kind = type ? type->label.toString() : QString();
    const QString line = addressOnOneLine(addressOf(address));
    return {joined({kind, address.text(u"label"),
                    address.boolean(u"is_default") ? Tr::tr("default") : QString()}),
            line.isEmpty() ? Tr::tr("New address") : line};
}

} // namespace

ChildCard *makeContactCard(FormRecord &form, UiContext &context)
{
    ChildCardKind kind;
    kind.children = u"contacts"_s;
    kind.heading = Tr::tr("Contacts");
    kind.emptyText = Tr::tr("Nobody yet. Orders go to the e-mail of the partner.");
    kind.mark = u"is_primary"_s;
    kind.markedIcon = u"star-filled"_s;
    kind.unmarkedIcon = u"star"_s;
    kind.markText = Tr::tr("Make this the primary contact");
    kind.fields = {{{},
                    {u"name"_s, u"title"_s, u"department"_s, u"email"_s, u"phone"_s, u"mobile"_s,
                     u"language"_s, u"receives_orders"_s, u"notes"_s}}};
    kind.face = [&form](const Record &contact) {
        return contactFace(contact, countryOf(form.edited()));
    };
    kind.furnish = [&form](RecordForm &view, const FieldPath &child) {
        for (const QString &field : {u"phone"_s, u"mobile"_s})
            addPhonePreview(form, view, {child.children, child.row, field});
    };
    return new ChildCard(form, context, kind);
}

ChildCard *makeAddressCard(FormRecord &form, UiContext &context)
{
    ChildCardKind kind;
    kind.children = u"addresses"_s;
    kind.heading = Tr::tr("Addresses");
    kind.emptyText = Tr::tr("No address yet.");
    kind.mark = u"is_default"_s;
    kind.groupField = u"address_type"_s;
    kind.mayBeUnmarked = true;
    kind.markedIcon = u"star-filled"_s;
    kind.unmarkedIcon = u"star"_s;
    kind.markText = Tr::tr("Make this the default of its type");
    kind.fields = {{{},
                    {u"address_type"_s, u"label"_s, u"country"_s, u"street"_s, u"street2"_s,
                     u"postal_code"_s, u"city"_s, u"state"_s, u"valid_from"_s, u"valid_to"_s}}};
    kind.face = addressFace;
    kind.furnish = [&form](RecordForm &view, const FieldPath &child) {
        new AddressAssistant(form, view, child);
    };
    return new ChildCard(form, context, kind);
}

} // namespace purser
