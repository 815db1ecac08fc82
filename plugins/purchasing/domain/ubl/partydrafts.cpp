#include "plugins/purchasing/domain/ubl/partydrafts.h"

#include "plugins/purchasing/domain/tr.h"

#include "models/base/emailaddress.h"
#include "models/base/fold.h"
#include "models/reference/postalcode.h"
#include "models/reference/taxid.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameLength = 255;
constexpr int ShortLength = 100;
constexpr int NumberLength = 50;

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

PartnerDraft partnerDraft(const UblParty &party, bool isSupplier, const QString &fileName)
{
    PartnerDraft result;
    QMap<QString, Value> &values = result.draft.values;
    values = {{u"name"_s, party.title().left(NameLength)},
              {u"is_supplier"_s, isSupplier},
              {u"is_customer"_s, !isSupplier}};
    if (!party.legalName.isEmpty())
        values.insert(u"legal_name"_s, party.legalName.text.left(NameLength));
    if (!party.legalId.isEmpty())
        values.insert(u"registration_number"_s, party.legalId.text.left(NumberLength));
    if (party.taxId.isEmpty())
        return result;
    const TaxIdCheck check = checkTaxId(party.taxId.text);
    values.insert(u"tax_id"_s, party.taxId.text.left(NumberLength));
    if (check.verdict == TaxIdVerdict::WrongForm
        || check.verdict == TaxIdVerdict::WrongCheckDigit) {
        result.doubt = check.reason;
        values.insert(
            u"tax_id_override_reason"_s,
            Tr::tr("As it stands in the electronic order %1").arg(fileName).left(NameLength));
    }
    return result;
}

Draft contactDraft(const UblContact &contact, const QString &department, const QString &fallback)
{
    Draft draft;
    const QString name = contact.name.isEmpty() ? fallback : contact.name.text;
    draft.values.insert(u"name"_s, name.left(NameLength));
    if (!department.isEmpty())
        draft.values.insert(u"department"_s, department.left(ShortLength));
    if (!contact.phone.isEmpty())
        draft.values.insert(u"phone"_s, contact.phone.text.left(NumberLength));
    if (isEmailAddress(contact.email.text))
        draft.values.insert(u"email"_s, contact.email.text);
    return draft;
}

AddressParts addressParts(const UblAddress &address)
{
    AddressParts parts;
    parts.street = address.street.isEmpty() ? address.extra.text : address.street.text;
    const QString extra = address.street.isEmpty() ? QString() : address.extra.text;
    parts.street2 = joined({address.street2.text, extra}, u", "_s);
    parts.city = address.city.text;
    parts.state = address.region.text;
    parts.country = address.country.text;
    parts.postalCode = normalizedPostalCode(address.postalCode.text, parts.country);
    return parts;
}

QString addressText(const UblAddress &address)
{
    return joined({address.street.text, address.street2.text, address.extra.text,
                   joined({address.postalCode.text, address.city.text}, u" "_s),
                   address.region.text, address.country.text},
                  u", "_s);
}

Draft addressDraft(const AddressParts &parts, const QString &label)
{
    Draft draft;
    draft.values = {{u"address_type"_s, label.isEmpty() ? u"default"_s : u"shipping"_s},
                    {u"label"_s, label.left(ShortLength)},
                    {u"street"_s, parts.street.left(NameLength)},
                    {u"street2"_s, parts.street2.left(NameLength)},
                    {u"city"_s, parts.city.left(ShortLength)},
                    {u"state"_s, parts.state.left(ShortLength)},
                    {u"postal_code"_s, parts.postalCode},
                    {u"country"_s, parts.country}};
    return draft;
}

bool isSameAddress(const Record &address, const AddressParts &parts)
{
    return folded(address.text(u"street")) == folded(parts.street)
           && folded(address.text(u"street2")) == folded(parts.street2)
           && folded(address.text(u"city")) == folded(parts.city)
           && address.text(u"postal_code") == parts.postalCode
           && address.text(u"country") == parts.country;
}

} // namespace purser::purchasing
