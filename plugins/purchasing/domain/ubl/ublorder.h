#pragma once

#include "plugins/purchasing/domain/ubl/ublparts.h"

#include <QStringList>

namespace purser::purchasing {

struct UblLine
{
    int line = 0;
    UblText note;
    UblText id;
    UblNumber quantity;
    UblNumber amount;
    UblText accountingCost;
    UblDate deliveryStart;
    UblDate deliveryEnd;
    UblText originatorId;
    UblText originatorName;
    bool hasOriginator = false;
    QList<UblAllowance> allowances;
    bool hasPrice = false;
    UblNumber price;
    UblNumber baseQuantity;
    std::optional<UblAllowance> priceAllowance;
    UblText name;
    UblText description;
    UblText buyersItem;
    UblText sellersItem;
    UblText standardItem;
    std::optional<UblTax> tax;
    QStringList properties; ///< `Colour: red`
};

struct UblTotals
{
    int line = 0;
    UblNumber lines;
    UblNumber withoutTax;
    UblNumber withTax;
    UblNumber allowances;
    UblNumber charges;
    UblNumber prepaid;
    UblNumber rounding;
    UblNumber payable;
};

struct UblDelivery
{
    UblText locationName;
    std::optional<UblAddress> address;
    UblDate start;
    UblDate end;
    std::optional<UblParty> party;
};

/** A Peppol BIS Order 3 (UBL 2.1), as far as Purser knows what to do with it. */
struct UblOrder
{
    UblText customization;
    UblText profile;
    UblText id;
    UblText salesOrder;
    UblDate issued;
    UblText note;
    UblText currency;
    UblText customerReference;
    UblText accountingCost;
    UblDate validUntil;
    UblText quotation;
    UblText formerOrder;
    UblText request; ///< OriginatorDocumentReference
    UblText catalogue;
    UblText contract;
    UblText project;
    QStringList documents; ///< AdditionalDocumentReference: number, type, address
    UblParty buyer;
    UblParty seller;
    std::optional<UblParty> originator;
    std::optional<UblParty> invoicee; ///< AccountingCustomerParty
    UblDelivery delivery;
    UblText deliveryTerms;
    UblText specialTerms;
    UblText paymentTerms;
    QList<UblAllowance> allowances;
    UblNumber tax;
    std::optional<UblTotals> totals;
    QList<UblLine> lines;
};

} // namespace purser::purchasing
