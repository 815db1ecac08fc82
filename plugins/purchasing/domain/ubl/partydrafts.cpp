#include "plugins/purchasing/domain/ubl/partydrafts.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/shortening.h"

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

QString cut(const PartyPlace &at, const QString &part, const UblText &text, int length)
{
    return shortened(at.findings, at.place + part, text, length);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

PartnerDraft partnerDraft(const UblParty &party,
                          bool isSupplier,
                          const QString &fileName,
                          const PartyPlace &at)
{
    PartnerDraft result;
    QMap<QString, Value> &values = result.draft.values;
    const int nameLine = party.name.isEmpty() ? party.line : party.name.line;
    values = {{u"name"_s, cut(at, u"/PartyName/Name"_s, {party.title(), {}, nameLine}, NameLength)},
              {u"is_supplier"_s, isSupplier},
              {u"is_customer"_s, !isSupplier}};
    if (!party.legalName.isEmpty())
        values.insert(u"legal_name"_s, cut(at, u"/PartyLegalEntity/RegistrationName"_s,
                                           party.legalName, NameLength));
    if (!party.legalId.isEmpty())
        values.insert(u"registration_number"_s,
                      cut(at, u"/PartyLegalEntity/CompanyID"_s, party.legalId, NumberLength));
    if (party.taxId.isEmpty())
        return result;
    const TaxIdCheck check = checkTaxId(party.taxId.text);
    values.insert(u"tax_id"_s, cut(at, u"/PartyTaxScheme/CompanyID"_s, party.taxId, NumberLength));
    if (check.verdict == TaxIdVerdict::WrongForm
        || check.verdict == TaxIdVerdict::WrongCheckDigit) {
        result.doubt = check.reason;
        values.insert(
            u"tax_id_override_reason"_s,
            Tr::tr("As it stands in the electronic order %1").arg(fileName).left(NameLength));
    }
    return result;
}

Draft contactDraft(const UblContact &contact,
                   const QString &department,
                   const QString &fallback,
                   const PartyPlace &at)
{
    Draft draft;
    const UblText name = contact.name.isEmpty() ? UblText{fallback} : contact.name;
    draft.values.insert(u"name"_s, cut(at, u"/Contact/Name"_s, name, NameLength));
    if (!department.isEmpty())
        draft.values.insert(u"department"_s, cut(at, {}, {department}, ShortLength));
    if (!contact.phone.isEmpty())
        draft.values.insert(u"phone"_s,
                            cut(at, u"/Contact/Telephone"_s, contact.phone, NumberLength));
    if (isEmailAddress(contact.email.text))
        draft.values.insert(u"email"_s, contact.email.text);
    else if (!contact.email.isEmpty())
        at.findings.append({Severity::Warning,
                            {},
                            contact.email.line,
                            at.place + u"/Contact/ElectronicMail"_s,
                            Tr::tr("This is no e-mail address; it is left out.")});
    return draft;
}

AddressParts addressParts(const UblAddress &address, const PartyPlace &at)
{
    AddressParts parts;
    const bool hasStreet = !address.street.isEmpty();
    parts.street = cut(at, hasStreet ? u"/StreetName"_s : u"/AddressLine/Line"_s,
                       hasStreet ? address.street : address.extra, NameLength);
    const QString street2 =
        joined({address.street2.text, hasStreet ? address.extra.text : QString()}, u", "_s);
    parts.street2 =
        cut(at, u"/AdditionalStreetName"_s,
            {street2, {}, std::max(address.street2.line, address.extra.line)}, NameLength);
    parts.city = cut(at, u"/CityName"_s, address.city, ShortLength);
    parts.state = cut(at, u"/CountrySubentity"_s, address.region, ShortLength);
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

Draft addressDraft(const AddressParts &parts, const QString &label, const PartyPlace &at)
{
    Draft draft;
    draft.values = {{u"address_type"_s, label.isEmpty() ? u"default"_s : u"shipping"_s},
                    {u"label"_s, cut(at, {}, {label}, ShortLength)},
                    {u"street"_s, parts.street},
                    {u"street2"_s, parts.street2},
                    {u"city"_s, parts.city},
                    {u"state"_s, parts.state},
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
