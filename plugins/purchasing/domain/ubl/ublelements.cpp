#include "plugins/purchasing/domain/ubl/ublelements.h"

#include <QStringList>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** The child of `parent` with this name, made when it is not there. A reference holds until the
 * next child is made. */
UblNode &child(UblNode &parent, const QString &name)
{
    const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                    [&name](const UblNode &one) { return one.name == name; });
    if (found != parent.children.end())
        return *found;
    UblNode &made = parent.children.emplace_back();
    made.name = name;
    return made;
}

UblNode &at(UblNode &node, const QString &path)
{
    UblNode *place = &node;
    for (const QString &name : path.split(u'/'))
        place = &child(*place, name);
    return *place;
}

UblNode &added(UblNode &parent, const QString &name)
{
    UblNode &made = parent.children.emplace_back();
    made.name = name;
    return made;
}

void put(UblNode &node, const QString &path, const UblText &text)
{
    UblNode &place = at(node, path);
    place.text = text.text.trimmed();
    if (!text.scheme.isEmpty())
        place.attributes.insert(u"schemeID"_s, text.scheme);
}

void put(UblNode &node, const QString &path, const QString &text)
{
    put(node, path, UblText{text});
}

void put(UblNode &node, const QString &path, const UblDate &date)
{
    at(node, path).text = date.date.toString(Qt::ISODate);
}

/** `unit` names the attribute that holds the unit. */
void put(UblNode &node, const QString &path, const UblNumber &number, const QString &unit)
{
    if (!number.value)
        return;
    UblNode &place = at(node, path);
    place.text = number.value->toString(number.decimals);
    if (!number.unit.isEmpty())
        place.attributes.insert(unit, number.unit);
}

void putAmount(UblNode &node, const QString &path, const UblNumber &amount)
{
    put(node, path, amount, u"currencyID"_s);
}

void putQuantity(UblNode &node, const QString &path, const UblNumber &quantity)
{
    put(node, path, quantity, u"unitCode"_s);
}

void putAddress(UblNode &node, const UblAddress &address)
{
    put(node, u"StreetName"_s, address.street);
    put(node, u"AdditionalStreetName"_s, address.street2);
    put(node, u"AddressLine/Line"_s, address.extra);
    put(node, u"CityName"_s, address.city);
    put(node, u"PostalZone"_s, address.postalCode);
    put(node, u"CountrySubentity"_s, address.region);
    put(node, u"Country/IdentificationCode"_s, address.country.text);
}

void putParty(UblNode &node, const UblParty &party)
{
    put(node, u"EndpointID"_s, party.endpoint);
    put(node, u"PartyIdentification/ID"_s, party.identifier);
    put(node, u"PartyName/Name"_s, party.name);
    if (party.address)
        putAddress(at(node, u"PostalAddress"_s), *party.address);
    put(node, u"PartyTaxScheme/CompanyID"_s, party.taxId);
    put(node, u"PartyTaxScheme/TaxScheme/ID"_s, party.taxScheme);
    put(node, u"PartyLegalEntity/RegistrationName"_s, party.legalName);
    put(node, u"PartyLegalEntity/CompanyID"_s, party.legalId);
    if (party.registered)
        putAddress(at(node, u"PartyLegalEntity/RegistrationAddress"_s), *party.registered);
    put(node, u"Contact/Name"_s, party.contact.name);
    put(node, u"Contact/Telephone"_s, party.contact.phone);
    put(node, u"Contact/ElectronicMail"_s, party.contact.email);
}

void putTax(UblNode &node, const UblTax &tax)
{
    put(node, u"ID"_s, tax.category);
    put(node, u"Percent"_s, tax.percent, {});
    put(node, u"TaxScheme/ID"_s, tax.scheme);
}

void putAllowance(UblNode &node, const UblAllowance &one)
{
    put(node, u"ChargeIndicator"_s, one.isCharge ? u"true"_s : u"false"_s);
    put(node, u"AllowanceChargeReasonCode"_s, one.reasonCode.text);
    put(node, u"AllowanceChargeReason"_s, one.reason);
    put(node, u"MultiplierFactorNumeric"_s, one.percent, {});
    putAmount(node, u"Amount"_s, one.amount);
    putAmount(node, u"BaseAmount"_s, one.base);
    if (one.tax)
        putTax(at(node, u"TaxCategory"_s), *one.tax);
}

void putPrice(UblNode &node, const UblLine &line)
{
    putAmount(node, u"PriceAmount"_s, line.price);
    putQuantity(node, u"BaseQuantity"_s, line.baseQuantity);
    if (line.priceAllowance)
        putAllowance(at(node, u"AllowanceCharge"_s), *line.priceAllowance);
}

void putItem(UblNode &node, const UblLine &line)
{
    put(node, u"Name"_s, line.name);
    put(node, u"Description"_s, line.description);
    put(node, u"BuyersItemIdentification/ID"_s, line.buyersItem);
    put(node, u"SellersItemIdentification/ID"_s, line.sellersItem);
    put(node, u"StandardItemIdentification/ID"_s, line.standardItem);
    if (line.tax)
        putTax(at(node, u"ClassifiedTaxCategory"_s), *line.tax);
    for (const QString &property : line.properties) {
        UblNode &made = added(node, u"AdditionalItemProperty"_s);
        put(made, u"Name"_s, property.section(u": "_s, 0, 0));
        put(made, u"Value"_s, property.section(u": "_s, 1));
    }
}

void putLine(UblNode &node, const UblLine &line)
{
    put(node, u"Note"_s, line.note);
    UblNode &item = at(node, u"LineItem"_s);
    put(item, u"ID"_s, line.id);
    putQuantity(item, u"Quantity"_s, line.quantity);
    putAmount(item, u"LineExtensionAmount"_s, line.amount);
    put(item, u"AccountingCost"_s, line.accountingCost);
    put(item, u"Delivery/RequestedDeliveryPeriod/StartDate"_s, line.deliveryStart);
    put(item, u"Delivery/RequestedDeliveryPeriod/EndDate"_s, line.deliveryEnd);
    put(item, u"OriginatorParty/PartyIdentification/ID"_s, line.originatorId);
    put(item, u"OriginatorParty/PartyName/Name"_s, line.originatorName);
    for (const UblAllowance &one : line.allowances)
        putAllowance(added(item, u"AllowanceCharge"_s), one);
    if (line.hasPrice)
        putPrice(at(item, u"Price"_s), line);
    putItem(at(item, u"Item"_s), line);
}

void putTotals(UblNode &node, const UblTotals &totals)
{
    putAmount(node, u"LineExtensionAmount"_s, totals.lines);
    putAmount(node, u"TaxExclusiveAmount"_s, totals.withoutTax);
    putAmount(node, u"TaxInclusiveAmount"_s, totals.withTax);
    putAmount(node, u"AllowanceTotalAmount"_s, totals.allowances);
    putAmount(node, u"ChargeTotalAmount"_s, totals.charges);
    putAmount(node, u"PrepaidAmount"_s, totals.prepaid);
    putAmount(node, u"PayableRoundingAmount"_s, totals.rounding);
    putAmount(node, u"PayableAmount"_s, totals.payable);
}

void putDelivery(UblNode &node, const UblDelivery &delivery)
{
    put(node, u"DeliveryLocation/Name"_s, delivery.locationName);
    if (delivery.address)
        putAddress(at(node, u"DeliveryLocation/Address"_s), *delivery.address);
    put(node, u"RequestedDeliveryPeriod/StartDate"_s, delivery.start);
    put(node, u"RequestedDeliveryPeriod/EndDate"_s, delivery.end);
    if (delivery.party)
        putParty(at(node, u"DeliveryParty"_s), *delivery.party);
}

void putHeader(UblNode &node, const UblOrder &order)
{
    const std::pair<QString, const UblText &> texts[] = {
        {u"CustomizationID"_s, order.customization},
        {u"ProfileID"_s, order.profile},
        {u"ID"_s, order.id},
        {u"SalesOrderID"_s, order.salesOrder},
        {u"Note"_s, order.note},
        {u"CustomerReference"_s, order.customerReference},
        {u"AccountingCost"_s, order.accountingCost},
        {u"QuotationDocumentReference/ID"_s, order.quotation},
        {u"OrderDocumentReference/ID"_s, order.formerOrder},
        {u"OriginatorDocumentReference/ID"_s, order.request},
        {u"CatalogueReference/ID"_s, order.catalogue},
        {u"Contract/ID"_s, order.contract},
        {u"ProjectReference/ID"_s, order.project},
        {u"DeliveryTerms/ID"_s, order.deliveryTerms},
        {u"DeliveryTerms/SpecialTerms"_s, order.specialTerms},
        {u"PaymentTerms/Note"_s, order.paymentTerms}};
    for (const auto &[path, text] : texts)
        put(node, path, text);
    put(node, u"DocumentCurrencyCode"_s, order.currency.text);
    put(node, u"IssueDate"_s, order.issued);
    put(node, u"ValidityPeriod/EndDate"_s, order.validUntil);
    for (const QString &document : order.documents)
        put(added(node, u"AdditionalDocumentReference"_s), u"ID"_s, document);
}

} // namespace

UblNode elementsOf(const UblOrder &order)
{
    UblNode node;
    node.name = u"Order"_s;
    putHeader(node, order);
    putParty(at(node, u"BuyerCustomerParty/Party"_s), order.buyer);
    putParty(at(node, u"SellerSupplierParty/Party"_s), order.seller);
    if (order.originator)
        putParty(at(node, u"OriginatorCustomerParty/Party"_s), *order.originator);
    if (order.invoicee)
        putParty(at(node, u"AccountingCustomerParty/Party"_s), *order.invoicee);
    putDelivery(at(node, u"Delivery"_s), order.delivery);
    for (const UblAllowance &one : order.allowances)
        putAllowance(added(node, u"AllowanceCharge"_s), one);
    putAmount(node, u"TaxTotal/TaxAmount"_s, order.tax);
    if (order.totals)
        putTotals(at(node, u"AnticipatedMonetaryTotal"_s), *order.totals);
    for (const UblLine &line : order.lines)
        putLine(added(node, u"OrderLine"_s), line);
    return node;
}

} // namespace purser::purchasing
