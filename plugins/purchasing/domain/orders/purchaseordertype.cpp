#include "plugins/purchasing/domain/orders/purchaseordertype.h"

#include "plugins/purchasing/domain/orders/orderactions.h"
#include "plugins/purchasing/domain/orders/orderhooks.h"
#include "plugins/purchasing/domain/orders/orderqueries.h"
#include "plugins/purchasing/domain/orders/orderrules.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> priorities()
{
    return {{u"low"_s, Tr::mark("Low")},
            {u"normal"_s, Tr::mark("Normal")},
            {u"high"_s, Tr::mark("High"), Tone::Warning},
            {u"urgent"_s, Tr::mark("Urgent"), Tone::Danger}};
}

/** The rules of the International Chamber of Commerce, edition 2020. */
QList<Choice> incoterms()
{
    return {{u"EXW"_s, Tr::mark("EXW – Ex works")},
            {u"FCA"_s, Tr::mark("FCA – Free carrier")},
            {u"CPT"_s, Tr::mark("CPT – Carriage paid to")},
            {u"CIP"_s, Tr::mark("CIP – Carriage and insurance paid to")},
            {u"DAP"_s, Tr::mark("DAP – Delivered at place")},
            {u"DPU"_s, Tr::mark("DPU – Delivered at place unloaded")},
            {u"DDP"_s, Tr::mark("DDP – Delivered duty paid")},
            {u"FAS"_s, Tr::mark("FAS – Free alongside ship")},
            {u"FOB"_s, Tr::mark("FOB – Free on board")},
            {u"CFR"_s, Tr::mark("CFR – Cost and freight")},
            {u"CIF"_s, Tr::mark("CIF – Cost, insurance and freight")}};
}

void addParties(ObjectType &type)
{
    const auto party = [&type](const QString &key, const QString &target, const Text &label) {
        type.field(reference(key, target).label(label));
    };
    type.field(reference(u"supplier_id"_s, u"partner"_s).label(Tr::mark("Supplier")).required());
    party(u"supplier_contact_id"_s, u"partner_contact"_s, Tr::mark("Contact at the supplier"));
    party(u"supplier_address_id"_s, u"partner_address"_s, Tr::mark("Address of the supplier"));
    party(u"bill_to_address_id"_s, u"partner_address"_s, Tr::mark("Bill to"));
    party(u"deliver_to_address_id"_s, u"partner_address"_s, Tr::mark("Deliver to"));
}

void addMoneyAndDates(ObjectType &type)
{
    type.field(currency(u"currency"_s).label(Tr::mark("Currency")).required())
        .field(decimal(u"exchange_rate"_s)
                   .label(Tr::mark("Exchange rate"))
                   .help(Tr::mark("How much one unit of the order's currency is worth in the "
                                  "company's. It is fixed when the order is submitted."))
                   .scale(Decimal::MaxScale)
                   .readOnly())
        .field(date(u"exchange_rate_date"_s).label(Tr::mark("Date of the rate")).readOnly())
        .field(text(u"exchange_rate_source"_s).label(Tr::mark("Source of the rate")).readOnly())
        .field(text(u"exchange_rate_quotations"_s).label(Tr::mark("Rate as quoted")).readOnly())
        .field(date(u"order_date"_s).label(Tr::mark("Ordered on")).required().sortable())
        .field(date(u"required_date"_s).label(Tr::mark("Required by")).sortable())
        .field(date(u"promised_date"_s).label(Tr::mark("Promised for")))
        .field(date(u"expected_delivery_date"_s).label(Tr::mark("Expected on")));
}

void addOrganisation(ObjectType &type)
{
    type.field(reference(u"buyer_id"_s, u"user"_s).label(Tr::mark("Buyer")))
        .field(reference(u"requester_id"_s, u"user"_s).label(Tr::mark("Requested by")))
        .field(text(u"department"_s).label(Tr::mark("Department")).length(100).searchable())
        .field(text(u"project"_s).label(Tr::mark("Project")).length(100).searchable())
        .field(text(u"cost_center"_s).label(Tr::mark("Cost centre")).length(50).searchable())
        .field(choice(u"priority"_s, priorities())
                   .label(Tr::mark("Priority"))
                   .required()
                   .defaultsTo(u"normal"_s));
}

void addTerms(ObjectType &type)
{
    type.field(reference(u"payment_term_id"_s, u"payment_term"_s).label(Tr::mark("Payment terms")))
        .field(choice(u"delivery_terms"_s, incoterms())
                   .label(Tr::mark("Delivery terms"))
                   .help(Tr::mark("Incoterms 2020")))
        .field(text(u"carrier"_s).label(Tr::mark("Carrier")).length(100))
        .field(text(u"supplier_reference"_s)
                   .label(Tr::mark("Supplier's reference"))
                   .length(100)
                   .searchable())
        .field(longText(u"notes"_s).label(Tr::mark("Notes for the supplier")))
        .field(longText(u"internal_notes"_s).label(Tr::mark("Internal notes")))
        .field(longText(u"terms"_s).label(Tr::mark("Terms and conditions")));
}

void addTotals(ObjectType &type)
{
    const Decimal zero;
    const Decimal most = Decimal::fromUnits(999'999'999'999, 0);
    const auto entered = [&](const QString &key, const Text &label) {
        type.field(
            money(key, u"currency"_s).label(label).required().defaultsTo(zero).range(zero, most));
    };
    const auto computed = [&](const QString &key, const QString &currency, const Text &label) {
        type.field(money(key, currency).label(label).readOnly().sortable());
    };
    entered(u"discount_amount"_s, Tr::mark("Discount"));
    entered(u"shipping_amount"_s, Tr::mark("Shipping"));
    computed(u"subtotal"_s, u"currency"_s, Tr::mark("Subtotal"));
    computed(u"tax_amount"_s, u"currency"_s, Tr::mark("Tax"));
    computed(u"total_amount"_s, u"currency"_s, Tr::mark("Total"));
    type.field(currency(u"company_currency"_s).label(Tr::mark("Company's currency")).readOnly());
    computed(u"total_amount_company"_s, u"company_currency"_s,
             Tr::mark("Total in the company's currency"));
    type.field(json(u"taxes"_s).label(Tr::mark("Taxes by rate")).readOnly());
}

/** What the program notes about the way of an order. */
void addProgress(ObjectType &type)
{
    type.field(choice(u"status"_s, orderStatuses())
                   .label(Tr::mark("Status"))
                   .required()
                   .defaultsTo(status::Draft)
                   .readOnly()
                   .sortable())
        .field(integer(u"revision"_s).label(Tr::mark("Revision")).defaultsTo(1).readOnly())
        .field(integer(u"submitted_revision"_s)
                   .label(Tr::mark("Last revision submitted"))
                   .defaultsTo(0)
                   .readOnly())
        .field(integer(u"approval_round"_s)
                   .label(Tr::mark("Round of approval"))
                   .defaultsTo(0)
                   .readOnly())
        .field(reference(u"approval_chain_id"_s, u"approval_chain"_s)
                   .label(Tr::mark("Approval chain"))
                   .readOnly())
        .field(integer(u"approval_chain_edition"_s)
                   .label(Tr::mark("Edition of the approval chain"))
                   .readOnly())
        .field(text(u"order_hash"_s).label(Tr::mark("Fingerprint")).length(64).readOnly())
        .field(reference(u"submitted_by"_s, u"user"_s).label(Tr::mark("Submitted by")).readOnly())
        .field(timestamp(u"submitted_at"_s).label(Tr::mark("Submitted at")).readOnly())
        .field(
            longText(u"submit_comment"_s).label(Tr::mark("Comment of the submission")).readOnly())
        .field(timestamp(u"approved_at"_s).label(Tr::mark("Approved at")).readOnly())
        .field(reference(u"sent_by"_s, u"user"_s).label(Tr::mark("Sent by")).readOnly())
        .field(timestamp(u"sent_at"_s).label(Tr::mark("Sent at")).readOnly())
        .field(json(u"sent_to"_s).label(Tr::mark("Sent to")).readOnly())
        .field(longText(u"sent_message"_s).label(Tr::mark("Message to the supplier")).readOnly())
        .field(text(u"sent_document_sha256"_s)
                   .label(Tr::mark("SHA-256 of the document as sent"))
                   .length(64)
                   .readOnly())
        .field(longText(u"closing_reason"_s)
                   .label(Tr::mark("Reason"))
                   .help(Tr::mark("Why it was rejected, returned, cancelled or amended last."))
                   .readOnly());
}

} // namespace

ObjectType purchaseOrderType(const std::shared_ptr<const DocumentKeeper> &keeper)
{
    ObjectType type(u"purchase_order"_s, u"purchase-orders"_s, Tr::mark("Purchase order"),
                    Tr::mark("Purchase orders"));
    type.icon(u"order"_s)
        .shortName(u"order"_s)
        .field(text(u"number"_s)
                   .label(Tr::mark("Number"))
                   .length(32)
                   .unique()
                   .readOnly()
                   .searchable()
                   .sortable())
        .field(text(u"title"_s).label(Tr::mark("Title")).searchable());
    addParties(type);
    addMoneyAndDates(type);
    addOrganisation(type);
    addTerms(type);
    addTotals(type);
    addProgress(type);
    type.children({u"lines"_s, u"purchase_order_line"_s, true})
        .title({u"number"_s, u"title"_s})
        .newestFirst()
        .list({u"number"_s, u"title"_s, u"supplier_id"_s, u"order_date"_s, u"required_date"_s,
               u"total_amount"_s, u"status"_s})
        .index({u"supplier_id"_s, u"order_date"_s})
        .index({u"status"_s, u"order_date"_s})
        .index({u"requester_id"_s, u"order_date"_s})
        .editableIn(editableStatuses())
        .hooks(orderHooks());
    addOrderRules(type);
    addOrderActions(type, keeper);
    addOrderQueries(type, keeper);
    return type;
}

} // namespace purser::purchasing
