#include "plugins/purchasing/domain/ubl/electronicaddress.h"

#include "models/base/iso3166.h"
#include "models/meta/record.h"
#include "models/reference/taxid.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Mail = u"EM"_s;

/** The scheme of VAT numbers with these letters in front; empty for those that have none. */
QString vatScheme(const QString &prefix)
{
    static const QHash<QString, QString> schemes{
        {u"AT"_s, u"9914"_s}, {u"BE"_s, u"9925"_s}, {u"BG"_s, u"9926"_s}, {u"CH"_s, u"9927"_s},
        {u"CY"_s, u"9928"_s}, {u"CZ"_s, u"9929"_s}, {u"DE"_s, u"9930"_s}, {u"EE"_s, u"9931"_s},
        {u"EL"_s, u"9933"_s}, {u"ES"_s, u"9920"_s}, {u"FI"_s, u"0213"_s}, {u"FR"_s, u"9957"_s},
        {u"GB"_s, u"9932"_s}, {u"HR"_s, u"9934"_s}, {u"HU"_s, u"9910"_s}, {u"IE"_s, u"9935"_s},
        {u"IT"_s, u"0211"_s}, {u"LI"_s, u"9936"_s}, {u"LT"_s, u"9937"_s}, {u"LU"_s, u"9938"_s},
        {u"LV"_s, u"9939"_s}, {u"MT"_s, u"9943"_s}, {u"NL"_s, u"9944"_s}, {u"PL"_s, u"9945"_s},
        {u"PT"_s, u"9946"_s}, {u"RO"_s, u"9947"_s}, {u"SE"_s, u"9955"_s}, {u"SI"_s, u"9949"_s},
        {u"SK"_s, u"9950"_s}};
    return schemes.value(prefix);
}

UblText fromNumberOrMail(const Record &party)
{
    const QString number = vatNumber(party);
    if (const QString scheme = vatScheme(number.left(2)); !scheme.isEmpty())
        return {number, scheme, 0};
    const QString mail = party.text(u"email");
    return mail.isEmpty() ? UblText() : UblText{mail, Mail, 0};
}

} // namespace

QString vatNumber(const Record &party)
{
    const bool hasCountry = party.type().field(u"country") != nullptr;
    const TaxIdCheck check =
        checkTaxId(party.text(u"tax_id"), hasCountry ? party.text(u"country") : QString());
    const QString prefix = check.normalized.left(2);
    return isCountryCode(prefix) || prefix == u"EL" ? check.normalized : QString();
}

Result<UblText> electronicAddressOf(UnitOfWork &work, const Record &partner)
{
    PURSER_ASSIGN(const QList<Record> known,
                  work.find(u"partner_identifier"_s,
                            {.filters = {Filter::equal(u"partner_id"_s, partner.id())},
                             .sort = {{u"created_at"_s, false}}}));
    for (const Record &identifier : known) {
        if (!identifier.text(u"scheme").isEmpty())
            return UblText{identifier.text(u"value"), identifier.text(u"scheme"), 0};
    }
    return fromNumberOrMail(partner);
}

Result<UblText> electronicAddressOfCompany(UnitOfWork &work, const Record &company)
{
    PURSER_ASSIGN(
        const std::optional<Record> setting,
        work.findOne(u"setting"_s, {Filter::equal(u"key"_s, u"purchasing.electronic_address"_s)}));
    if (!setting)
        return fromNumberOrMail(company);
    const QJsonValue value = setting->json(u"value");
    return UblText{value[u"value"_s].toString(), value[u"scheme"_s].toString(), 0};
}

} // namespace purser::purchasing
