#include "models/objects/import/partnercolumns.h"

#include "models/base/fold.h"
#include "models/meta/registry.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

using Part = PartnerColumn::Part;

const QHash<QString, QString> &otherWords()
{
    static const QHash<QString, QString> words{
        {u"company"_s, u"name"_s},
        {u"company_name"_s, u"name"_s},
        {u"organisation"_s, u"name"_s},
        {u"organization"_s, u"name"_s},
        {u"partner"_s, u"name"_s},
        {u"supplier"_s, u"name"_s},
        {u"supplier_name"_s, u"name"_s},
        {u"firma"_s, u"name"_s},
        {u"number"_s, u"code"_s},
        {u"partner_code"_s, u"code"_s},
        {u"vat"_s, u"tax_id"_s},
        {u"vat_id"_s, u"tax_id"_s},
        {u"vat_number"_s, u"tax_id"_s},
        {u"ust_idnr"_s, u"tax_id"_s},
        {u"organisation_number"_s, u"registration_number"_s},
        {u"company_number"_s, u"registration_number"_s},
        {u"national_id"_s, u"registration_number"_s},
        {u"e_mail"_s, u"email"_s},
        {u"mail"_s, u"email"_s},
        {u"telephone"_s, u"phone"_s},
        {u"tel"_s, u"phone"_s},
        {u"telefon"_s, u"phone"_s},
        {u"url"_s, u"website"_s},
        {u"web"_s, u"website"_s},
        {u"homepage"_s, u"website"_s},
        {u"address"_s, u"street"_s},
        {u"address_line_1"_s, u"street"_s},
        {u"address_line_2"_s, u"street2"_s},
        {u"strasse"_s, u"street"_s},
        {u"zip"_s, u"postal_code"_s},
        {u"zip_code"_s, u"postal_code"_s},
        {u"postcode"_s, u"postal_code"_s},
        {u"plz"_s, u"postal_code"_s},
        {u"town"_s, u"city"_s},
        {u"ort"_s, u"city"_s},
        {u"region"_s, u"state"_s},
        {u"province"_s, u"state"_s},
        {u"country_code"_s, u"country"_s},
        {u"land"_s, u"country"_s},
    };
    return words;
}

bool canBeGiven(const ObjectType &type, const QString &key)
{
    const Field *field = type.field(key);
    return field && !field->isSystem() && !field->isReadOnly() && field->target().isEmpty();
}

/** `VAT number` as `vat_number`. */
QString keyForm(const QString &name)
{
    QString key = folded(name);
    for (QChar &character : key) {
        if (!character.isLetterOrNumber() && character != u'.')
            character = u'_';
    }
    return key;
}

PartnerColumn columnFor(const QString &name, QString key, const Registry &registry)
{
    const ObjectType &partner = *registry.find(u"partner"_s);
    const ObjectType &address = *registry.find(u"partner_address"_s);
    const ObjectType &contact = *registry.find(u"partner_contact"_s);
    if (key.isEmpty())
        return {name, Part::Unwanted, {}};
    key = otherWords().value(key, key);
    if (key == u"country_alpha3")
        return {name, Part::CountryAlpha3, u"country"_s};
    if (key == u"region_code" || key == u"nuts")
        return {name, Part::Region, key};
    for (const char16_t *prefix : {u"contact.", u"contact_"}) {
        const QString field = key.sliced(std::min(key.size(), qsizetype(8)));
        if (key.startsWith(QString::fromUtf16(prefix)) && canBeGiven(contact, field))
            return {name, Part::Contact, field};
    }
    for (const char16_t *prefix : {u"address.", u"address_"}) {
        const QString field = key.sliced(std::min(key.size(), qsizetype(8)));
        if (key.startsWith(QString::fromUtf16(prefix)) && canBeGiven(address, field))
            return {name, Part::Address, field};
    }
    if (canBeGiven(partner, key))
        return {name, Part::Partner, key};
    if (canBeGiven(address, key))
        return {name, Part::Address, key};
    return {name, Part::LeftOut, {}};
}

} // namespace

QList<PartnerColumn> recognisedColumns(const QStringList &header,
                                       const QMap<QString, QString> &chosen,
                                       const Registry &registry)
{
    QList<PartnerColumn> columns;
    for (const QString &name : header)
        columns.append(columnFor(name, chosen.value(name, keyForm(name)), registry));
    return columns;
}

} // namespace purser
