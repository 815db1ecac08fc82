#include "plugins/purchasing/domain/ubl/ublmapping.h"

#include "plugins/purchasing/domain/ubl/ublvalues.h"

#include <functional>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

UblAddress address(const UblValues &in)
{
    return {in.line(),
            in.text(u"StreetName"_s),
            in.text(u"AdditionalStreetName"_s),
            in.text(u"AddressLine/Line"_s),
            in.text(u"CityName"_s),
            in.text(u"PostalZone"_s),
            in.text(u"CountrySubentity"_s),
            in.text(u"Country/IdentificationCode"_s)};
}

std::optional<UblAddress> addressAt(const UblValues &in, const QString &path)
{
    return in.find(path) ? std::optional<UblAddress>(address(in.inside(path))) : std::nullopt;
}

UblParty party(const UblValues &in)
{
    UblParty party;
    party.line = in.line();
    party.endpoint = in.text(u"EndpointID"_s);
    party.identifier = in.text(u"PartyIdentification/ID"_s);
    party.name = in.text(u"PartyName/Name"_s);
    party.legalName = in.text(u"PartyLegalEntity/RegistrationName"_s);
    party.legalId = in.text(u"PartyLegalEntity/CompanyID"_s);
    party.taxId = in.text(u"PartyTaxScheme/CompanyID"_s);
    party.taxScheme = in.text(u"PartyTaxScheme/TaxScheme/ID"_s);
    party.address = addressAt(in, u"PostalAddress"_s);
    party.registered = addressAt(in, u"PartyLegalEntity/RegistrationAddress"_s);
    party.contact = {in.text(u"Contact/Name"_s), in.text(u"Contact/Telephone"_s),
                     in.text(u"Contact/ElectronicMail"_s)};
    return party;
}

std::optional<UblParty> partyAt(const UblValues &in, const QString &path)
{
    return in.find(path) ? std::optional<UblParty>(party(in.inside(path))) : std::nullopt;
}

std::optional<UblTax> taxAt(const UblValues &in, const QString &path)
{
    if (!in.find(path))
        return std::nullopt;
    const UblValues tax = in.inside(path);
    return UblTax{tax.line(), tax.text(u"ID"_s), tax.percent(u"Percent"_s),
                  tax.text(u"TaxScheme/ID"_s)};
}

/** `number` reads its amounts: those of prices may have more decimals. */
UblAllowance allowance(const UblValues &in,
                       UblNumber (UblValues::*number)(const QString &) const = &UblValues::amount)
{
    return {in.line(),
            in.flag(u"ChargeIndicator"_s),
            in.text(u"AllowanceChargeReasonCode"_s),
            in.text(u"AllowanceChargeReason"_s),
            in.percent(u"MultiplierFactorNumeric"_s),
            (in.*number)(u"Amount"_s),
            (in.*number)(u"BaseAmount"_s),
            taxAt(in, u"TaxCategory"_s)};
}

void mapItem(const UblValues &in, UblLine &line)
{
    line.name = in.text(u"Name"_s);
    line.description = in.text(u"Description"_s);
    line.buyersItem = in.text(u"BuyersItemIdentification/ID"_s);
    line.sellersItem = in.text(u"SellersItemIdentification/ID"_s);
    line.standardItem = in.text(u"StandardItemIdentification/ID"_s);
    line.tax = taxAt(in, u"ClassifiedTaxCategory"_s);
    for (const UblValues &property : in.each(u"AdditionalItemProperty"_s))
        line.properties.append(
            u"%1: %2"_s.arg(property.text(u"Name"_s).text, property.text(u"Value"_s).text));
}

void mapPrice(const UblValues &in, UblLine &line)
{
    line.hasPrice = true;
    line.price = in.price(u"PriceAmount"_s);
    line.baseQuantity = in.quantity(u"BaseQuantity"_s);
    if (in.find(u"AllowanceCharge"_s))
        line.priceAllowance = allowance(in.inside(u"AllowanceCharge"_s), &UblValues::price);
}

UblLine orderLine(const UblValues &in)
{
    UblLine line;
    line.line = in.line();
    line.note = in.text(u"Note"_s);
    if (!in.find(u"LineItem"_s))
        return line;
    const UblValues item = in.inside(u"LineItem"_s);
    line.id = item.text(u"ID"_s);
    line.quantity = item.quantity(u"Quantity"_s);
    line.amount = item.amount(u"LineExtensionAmount"_s);
    line.accountingCost = item.text(u"AccountingCost"_s);
    line.deliveryStart = item.date(u"Delivery/RequestedDeliveryPeriod/StartDate"_s);
    line.deliveryEnd = item.date(u"Delivery/RequestedDeliveryPeriod/EndDate"_s);
    line.hasOriginator = item.find(u"OriginatorParty"_s) != nullptr;
    line.originatorId = item.text(u"OriginatorParty/PartyIdentification/ID"_s);
    line.originatorName = item.text(u"OriginatorParty/PartyName/Name"_s);
    for (const UblValues &one : item.each(u"AllowanceCharge"_s))
        line.allowances.append(allowance(one));
    if (item.find(u"Price"_s))
        mapPrice(item.inside(u"Price"_s), line);
    if (item.find(u"Item"_s))
        mapItem(item.inside(u"Item"_s), line);
    return line;
}

UblTotals totals(const UblValues &in)
{
    return {in.line(),
            in.amount(u"LineExtensionAmount"_s),
            in.amount(u"TaxExclusiveAmount"_s),
            in.amount(u"TaxInclusiveAmount"_s),
            in.amount(u"AllowanceTotalAmount"_s),
            in.amount(u"ChargeTotalAmount"_s),
            in.amount(u"PrepaidAmount"_s),
            in.amount(u"PayableRoundingAmount"_s),
            in.amount(u"PayableAmount"_s)};
}

void mapDelivery(const UblValues &in, UblOrder &order)
{
    order.delivery.locationName = in.text(u"DeliveryLocation/Name"_s);
    order.delivery.address = addressAt(in, u"DeliveryLocation/Address"_s);
    order.delivery.start = in.date(u"RequestedDeliveryPeriod/StartDate"_s);
    order.delivery.end = in.date(u"RequestedDeliveryPeriod/EndDate"_s);
    order.delivery.party = partyAt(in, u"DeliveryParty"_s);
}

void mapDocument(const UblValues &in, UblOrder &order)
{
    QStringList parts{in.text(u"ID"_s).text, in.text(u"DocumentType"_s).text,
                      in.text(u"Attachment/ExternalReference/URI"_s).text};
    parts.removeAll(QString());
    order.documents.append(parts.join(u", "_s));
}

using Mapper = std::function<void(const UblValues &, UblOrder &)>;

Mapper textTo(UblText UblOrder::*member, const QString &path = {})
{
    return [member, path](const UblValues &in, UblOrder &order) { order.*member = in.text(path); };
}

QHash<QString, Mapper> simpleMappers()
{
    return {{u"CustomizationID"_s, textTo(&UblOrder::customization)},
            {u"ProfileID"_s, textTo(&UblOrder::profile)},
            {u"ID"_s, textTo(&UblOrder::id)},
            {u"SalesOrderID"_s, textTo(&UblOrder::salesOrder)},
            {u"Note"_s, textTo(&UblOrder::note)},
            {u"DocumentCurrencyCode"_s, textTo(&UblOrder::currency)},
            {u"CustomerReference"_s, textTo(&UblOrder::customerReference)},
            {u"AccountingCost"_s, textTo(&UblOrder::accountingCost)},
            {u"QuotationDocumentReference"_s, textTo(&UblOrder::quotation, u"ID"_s)},
            {u"OrderDocumentReference"_s, textTo(&UblOrder::formerOrder, u"ID"_s)},
            {u"OriginatorDocumentReference"_s, textTo(&UblOrder::request, u"ID"_s)},
            {u"CatalogueReference"_s, textTo(&UblOrder::catalogue, u"ID"_s)},
            {u"Contract"_s, textTo(&UblOrder::contract, u"ID"_s)},
            {u"ProjectReference"_s, textTo(&UblOrder::project, u"ID"_s)},
            {u"PaymentTerms"_s, textTo(&UblOrder::paymentTerms, u"Note"_s)}};
}

QHash<QString, Mapper> mappers()
{
    QHash<QString, Mapper> all = simpleMappers();
    all.insert(u"IssueDate"_s,
               [](const UblValues &in, UblOrder &order) { order.issued = in.date({}); });
    all.insert(u"ValidityPeriod"_s, [](const UblValues &in, UblOrder &order) {
        order.validUntil = in.date(u"EndDate"_s);
    });
    all.insert(u"AdditionalDocumentReference"_s, mapDocument);
    all.insert(u"BuyerCustomerParty"_s, [](const UblValues &in, UblOrder &order) {
        order.buyer = partyAt(in, u"Party"_s).value_or(UblParty());
    });
    all.insert(u"SellerSupplierParty"_s, [](const UblValues &in, UblOrder &order) {
        order.seller = partyAt(in, u"Party"_s).value_or(UblParty());
    });
    all.insert(u"OriginatorCustomerParty"_s, [](const UblValues &in, UblOrder &order) {
        order.originator = partyAt(in, u"Party"_s);
    });
    all.insert(u"AccountingCustomerParty"_s, [](const UblValues &in, UblOrder &order) {
        order.invoicee = partyAt(in, u"Party"_s);
    });
    all.insert(u"Delivery"_s, mapDelivery);
    all.insert(u"DeliveryTerms"_s, [](const UblValues &in, UblOrder &order) {
        order.deliveryTerms = in.text(u"ID"_s);
        order.specialTerms = in.text(u"SpecialTerms"_s);
    });
    all.insert(u"AllowanceCharge"_s, [](const UblValues &in, UblOrder &order) {
        order.allowances.append(allowance(in));
    });
    all.insert(u"TaxTotal"_s,
               [](const UblValues &in, UblOrder &order) { order.tax = in.amount(u"TaxAmount"_s); });
    all.insert(u"AnticipatedMonetaryTotal"_s,
               [](const UblValues &in, UblOrder &order) { order.totals = totals(in); });
    all.insert(u"OrderLine"_s,
               [](const UblValues &in, UblOrder &order) { order.lines.append(orderLine(in)); });
    return all;
}

} // namespace

void mapPart(const UblNode &node, const QString &place, UblOrder &order, Findings &findings)
{
    static const QHash<QString, Mapper> all = mappers();
    if (const auto mapper = all.constFind(node.name); mapper != all.constEnd())
        (*mapper)(UblValues(node, place, findings), order);
}

} // namespace purser::purchasing
