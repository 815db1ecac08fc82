#include "plugins/purchasing/domain/ubl/orderdraft.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/partydrafts.h"
#include "plugins/purchasing/domain/ubl/partymatcher.h"
#include "plugins/purchasing/domain/ubl/rulecheck.h"
#include "plugins/purchasing/domain/ubl/shortening.h"

#include "models/base/iso4217.h"
#include "models/services/unitofwork.h"

#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int CostCenterLength = 50;
constexpr int TextLength = 100;
constexpr int TitleLength = 255;
constexpr int NotesLength = 10'000;

void setText(Draft &draft, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        draft.values.insert(key, text);
}

QString labelled(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : u"%1: %2"_s.arg(label, text);
}

QString allowanceText(const UblAllowance &one, const QString &currency)
{
    const QString reason = one.reason.isEmpty() ? one.reasonCode.text : one.reason.text;
    return labelled(one.isCharge ? Tr::tr("Charge") : Tr::tr("Allowance"),
                    u"%1, %2 %3"_s.arg(reason, one.amount.orZero().toString(2), currency));
}

/** What has no field of its own. */
QString internalNotes(const UblOrder &order, const QString &fileName)
{
    QStringList notes{Tr::tr("Imported from %1, order %2 of %3")
                          .arg(fileName, order.id.text, order.buyer.title()),
                      labelled(Tr::tr("Valid until"), order.validUntil.date.toString(Qt::ISODate)),
                      labelled(Tr::tr("Contract"), order.contract.text),
                      labelled(Tr::tr("Quotation"), order.quotation.text),
                      labelled(Tr::tr("Former order"), order.formerOrder.text),
                      labelled(Tr::tr("Requisition"), order.request.text),
                      labelled(Tr::tr("Catalogue"), order.catalogue.text),
                      labelled(Tr::tr("Buyer's reference"), order.customerReference.text),
                      labelled(Tr::tr("Documents"), order.documents.join(u"; "_s))};
    if (order.originator) {
        const UblContact &contact = order.originator->contact;
        QStringList parts{order.originator->title(), contact.name.text, contact.phone.text,
                          contact.email.text};
        parts.removeAll(QString());
        notes.append(labelled(Tr::tr("Originator"), parts.join(u", "_s)));
    }
    for (const UblAllowance &one : order.allowances)
        notes.append(allowanceText(one, order.currency.text));
    notes.removeAll(QString());
    return notes.join(u'\n');
}

bool isIncoterm(const QString &word)
{
    static const QSet<QString> rules{u"EXW"_s, u"FCA"_s, u"CPT"_s, u"CIP"_s, u"DAP"_s, u"DPU"_s,
                                     u"DDP"_s, u"FAS"_s, u"FOB"_s, u"CFR"_s, u"CIF"_s};
    return rules.contains(word);
}

/** Terms of payment that the company has by that name are one of its own; others are words. */
Result<> setTerms(UnitOfWork &work, Draft &draft, const UblOrder &order, Findings &findings)
{
    QStringList terms{order.specialTerms.text};
    PURSER_ASSIGN(
        const std::optional<Record> payment,
        work.findOne(u"payment_term"_s, {Filter::equal(u"name"_s, order.paymentTerms.text)}));
    if (payment)
        draft.values.insert(u"payment_term_id"_s, payment->id());
    else
        terms.append(order.paymentTerms.text);
    if (isIncoterm(order.deliveryTerms.text))
        draft.values.insert(u"delivery_terms"_s, order.deliveryTerms.text);
    else
        terms.prepend(order.deliveryTerms.text);
    terms.removeAll(QString());
    const int line = std::max(order.paymentTerms.line, order.specialTerms.line);
    setText(draft, u"terms"_s,
            shortened(findings, u"PaymentTerms"_s, {terms.join(u'\n'), {}, line}, NotesLength));
    return {};
}

void setHeader(Draft &draft, const UblOrder &order, const QString &fileName, Findings &findings)
{
    const auto set = [&](const QString &key, const QString &place, const UblText &text, int most) {
        setText(draft, key, shortened(findings, place, text, most));
    };
    const QString title = Tr::tr("Order %1 of %2").arg(order.id.text, order.buyer.title());
    set(u"title"_s, u"ID"_s, {title, {}, order.id.line}, TitleLength);
    draft.values.insert(u"currency"_s, order.currency.text);
    if (order.issued.date.isValid())
        draft.values.insert(u"order_date"_s, order.issued.date);
    const bool hasSalesOrder = !order.salesOrder.isEmpty();
    set(u"supplier_reference"_s,
        hasSalesOrder ? u"OrderReference/SalesOrderID"_s : u"QuotationDocumentReference/ID"_s,
        hasSalesOrder ? order.salesOrder : order.quotation, TextLength);
    set(u"cost_center"_s, u"AccountingCost"_s, order.accountingCost, CostCenterLength);
    set(u"project"_s, u"ProjectReference/ID"_s, order.project, TextLength);
    if (order.originator)
        set(u"department"_s, u"OriginatorCustomerParty/Party/PartyName/Name"_s,
            order.originator->name, TextLength);
    set(u"notes"_s, u"Note"_s, order.note, NotesLength);
    set(u"internal_notes"_s, Tr::tr("Internal notes"), {internalNotes(order, fileName)},
        NotesLength);
}

void setDelivery(Draft &draft, const UblOrder &order, Findings &findings)
{
    const UblDelivery &delivery = order.delivery;
    const UblDate wanted = delivery.end.date.isValid() ? delivery.end : delivery.start;
    if (!wanted.date.isValid())
        return;
    if (order.issued.date.isValid() && wanted.date < order.issued.date)
        findings.append(
            {Severity::Warning,
             {},
             wanted.line,
             u"Delivery/RequestedDeliveryPeriod"_s,
             Tr::tr("It is wanted before the order was written; the date is left out.")});
    else
        draft.values.insert(u"required_date"_s, wanted.date);
}

void setAllowances(Draft &draft, const UblOrder &order)
{
    Decimal off;
    Decimal on;
    for (const UblAllowance &one : order.allowances)
        (one.isCharge ? on : off) = exact::sum(one.isCharge ? on : off, one.amount.orZero());
    draft.values.insert(u"discount_amount"_s, off);
    draft.values.insert(u"shipping_amount"_s, on);
}

/** An address that is not complete is still what the supplier has to know. */
void tellSupplier(Draft &draft, const UblDelivery &delivery, Findings &findings)
{
    QStringList parts{delivery.party ? delivery.party->title() : delivery.locationName.text,
                      addressText(*delivery.address)};
    parts.removeAll(QString());
    QStringList notes{draft.values.value(u"notes"_s).toText(),
                      labelled(Tr::tr("Deliver to"), parts.join(u", "_s))};
    notes.removeAll(QString());
    setText(draft, u"notes"_s,
            shortened(findings, u"Delivery/DeliveryLocation"_s,
                      {notes.join(u'\n'), {}, delivery.address->line}, NotesLength));
}

void setReference(Draft &draft, const QString &key, const Id &id)
{
    if (!id.isNull())
        draft.values.insert(key, id);
}

/** Where it goes: an address of the buyer under the name of who takes it. */
Result<> deliverTo(
    PartyMatcher &matcher, Draft &draft, const UblOrder &order, const Id &buyer, Findings &findings)
{
    const UblDelivery &delivery = order.delivery;
    const QString receiver = delivery.party ? delivery.party->title() : delivery.locationName.text;
    if (delivery.party)
        PURSER_TRY(matcher.addContact(buyer, delivery.party->contact, receiver, OrderMail::No,
                                      u"Delivery/DeliveryParty"_s));
    if (!delivery.address)
        return {};
    PURSER_ASSIGN(const Id address,
                  matcher.addAddress(buyer, *delivery.address,
                                     receiver.isEmpty() ? Tr::tr("Delivery") : receiver,
                                     u"Delivery/DeliveryLocation/Address"_s));
    setReference(draft, u"deliver_to_address_id"_s, address);
    if (address.isNull())
        tellSupplier(draft, delivery, findings);
    return {};
}

Result<> setParties(PartyMatcher &matcher, Draft &draft, const UblOrder &order, Findings &findings)
{
    PURSER_ASSIGN(const MatchedParty seller,
                  matcher.match(order.seller, PartyRole::Supplier, u"SellerSupplierParty/Party"_s));
    PURSER_ASSIGN(const MatchedParty buyer,
                  matcher.match(order.buyer, PartyRole::Customer, u"BuyerCustomerParty/Party"_s));
    draft.values.insert(u"supplier_id"_s, seller.partner);
    setReference(draft, u"supplier_contact_id"_s, seller.contact);
    setReference(draft, u"supplier_address_id"_s, seller.address);
    setReference(draft, u"bill_to_address_id"_s, buyer.address);
    if (order.invoicee) {
        PURSER_ASSIGN(const MatchedParty invoicee,
                      matcher.match(*order.invoicee, PartyRole::Customer,
                                    u"AccountingCustomerParty/Party"_s));
        setReference(draft, u"bill_to_address_id"_s, invoicee.address);
    }
    return deliverTo(matcher, draft, order, buyer.partner, findings);
}

} // namespace

Result<Draft> orderDraft(UnitOfWork &work,
                         const UblOrder &order,
                         const QString &fileName,
                         Findings &findings)
{
    checkCodes(order, findings);
    Draft draft;
    const int minorUnits = currencyMinorUnits(order.currency.text).value_or(2);
    draft.children.insert(u"lines"_s, lineDrafts(order, minorUnits, findings));
    if (hasErrors(findings))
        return errorOf(findings, fileName);
    setHeader(draft, order, fileName, findings);
    PURSER_TRY(setTerms(work, draft, order, findings));
    setDelivery(draft, order, findings);
    setAllowances(draft, order);
    PartyMatcher matcher(work, fileName, findings);
    PURSER_TRY(setParties(matcher, draft, order, findings));
    return draft;
}

} // namespace purser::purchasing
