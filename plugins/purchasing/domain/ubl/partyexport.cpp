#include "plugins/purchasing/domain/ubl/partyexport.h"

#include "plugins/purchasing/domain/orders/ordersurroundings.h"
#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/electronicaddress.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Vat = u"VAT"_s;

UblText ublText(const Record &record, QStringView key)
{
    return {record.text(key), {}, 0};
}

/** What companies and partners have alike. */
UblParty namedParty(const Record &record)
{
    UblParty party;
    party.name = ublText(record, u"name");
    const bool hasLegalName = !record.text(u"legal_name").isEmpty();
    party.legalName = hasLegalName ? ublText(record, u"legal_name") : party.name;
    party.legalId = ublText(record, u"registration_number");
    return party;
}

void addVat(UblParty &party, const Record &record)
{
    party.taxId.text = vatNumber(record);
    if (!party.taxId.isEmpty())
        party.taxScheme.text = Vat;
}

Result<> hasAddress(const UblText &endpoint, const QString &field, const Record &party)
{
    if (!endpoint.isEmpty() && !endpoint.scheme.isEmpty())
        return {};
    return invalid(field, Tr::tr("%1 has no electronic address: add one, its VAT number or its "
                                 "e-mail address.")
                              .arg(party.title()));
}

} // namespace

UblAddress ublAddress(const Record &record)
{
    UblAddress address;
    address.street = ublText(record, u"street");
    address.street2 = ublText(record, u"street2");
    address.city = ublText(record, u"city");
    address.postalCode = ublText(record, u"postal_code");
    address.region = ublText(record, u"state");
    address.country = ublText(record, u"country");
    return address;
}

Result<UblParty> buyerOf(UnitOfWork &work, const OrderSurroundings &around)
{
    UblParty party = namedParty(around.company);
    PURSER_ASSIGN(party.endpoint, electronicAddressOfCompany(work, around.company));
    PURSER_TRY(hasAddress(party.endpoint, u"company_id"_s, around.company));
    addVat(party, around.company);
    if (!around.company.text(u"country").isEmpty())
        party.address = ublAddress(around.company);
    if (around.buyer) {
        party.contact.name = ublText(*around.buyer, u"display_name");
        party.contact.email = ublText(*around.buyer, u"email");
    }
    return party;
}

Result<UblParty> sellerOf(UnitOfWork &work, const OrderSurroundings &around)
{
    UblParty party = namedParty(around.supplier);
    PURSER_ASSIGN(party.endpoint, electronicAddressOf(work, around.supplier));
    PURSER_TRY(hasAddress(party.endpoint, u"supplier_id"_s, around.supplier));
    if (!around.supplierAddress)
        return invalid(u"supplier_address_id"_s,
                       Tr::tr("%1 has no address: an electronic order must say its country.")
                           .arg(around.supplier.title()));
    party.address = ublAddress(*around.supplierAddress);
    if (around.supplierContact) {
        party.contact.name = ublText(*around.supplierContact, u"name");
        party.contact.phone = ublText(*around.supplierContact, u"phone");
        party.contact.email = ublText(*around.supplierContact, u"email");
    }
    return party;
}

Result<UblParty> invoiceeOf(UnitOfWork &work, const PlaceOfPartner &place)
{
    UblParty party = namedParty(place.partner);
    PURSER_ASSIGN(party.endpoint, electronicAddressOf(work, place.partner));
    addVat(party, place.partner);
    party.address = ublAddress(place.address);
    return party;
}

} // namespace purser::purchasing
