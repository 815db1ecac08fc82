#include "plugins/purchasing/domain/orders/orderhooks.h"

#include "plugins/purchasing/domain/firstuse.h"
#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/linepositions.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/clock.h"
#include "models/base/iso4217.h"
#include "models/meta/record.h"
#include "models/services/recordchange.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString SequenceKey = u"purchase_order"_s;

Result<bool> hasSequence(UnitOfWork &work)
{
    PURSER_ASSIGN(const std::optional<Record> sequence,
                  work.findOne(u"number_sequence"_s, {Filter::equal(u"key"_s, SequenceKey)}));
    return sequence.has_value();
}

Result<> createSequence(UnitOfWork &work)
{
    Draft draft;
    draft.values = {{u"key"_s, SequenceKey},
                    {u"name"_s, Tr::tr("Purchase orders")},
                    {u"format"_s, u"PO-{yyyy}-{000000}"_s},
                    {u"reset"_s, u"yearly"_s}};
    PURSER_TRY(work.create(u"number_sequence"_s, draft));
    return {};
}

/** The number, from a sequence that is made when the company orders for the first time. */
Result<QString> nextOrderNumber(UnitOfWork &work)
{
    PURSER_TRY(makeAtFirstUse(work, hasSequence, createSequence));
    return work.nextNumber(SequenceKey);
}

Result<QString> companyCurrency(UnitOfWork &work)
{
    PURSER_ASSIGN(const Record company, work.read(u"company"_s, work.caller().companyId));
    return company.text(u"currency");
}

void setIfEmpty(Record &record, const QString &key, const Value &value)
{
    if (record.isNull(key) || (record.value(key).holds<QString>() && record.text(key).isEmpty()))
        record.set(key, value);
}

/** The currency that the supplier is ordered from in, the company's when none is known. */
Result<> chooseCurrency(UnitOfWork &work, Record &order)
{
    if (!order.text(u"currency").isEmpty() || order.isNull(u"supplier_id"))
        return {};
    PURSER_ASSIGN(const Record supplier, work.read(u"partner"_s, order.reference(u"supplier_id")));
    setIfEmpty(order, u"currency"_s, supplier.value(u"currency"));
    setIfEmpty(order, u"currency"_s, order.text(u"company_currency"));
    setIfEmpty(order, u"payment_term_id"_s, supplier.value(u"payment_term_id"));
    return {};
}

Result<> begin(UnitOfWork &work, Record &order)
{
    PURSER_ASSIGN(const QString number, nextOrderNumber(work));
    order.set(u"number", number);
    setIfEmpty(order, u"order_date"_s, work.clock().today());
    setIfEmpty(order, u"buyer_id"_s, work.caller().userId);
    setIfEmpty(order, u"requester_id"_s, work.caller().userId);
    PURSER_ASSIGN(const QString currency, companyCurrency(work));
    order.set(u"company_currency", currency);
    return {};
}

/** What a line has by its kind. */
void completeLine(Record &line, const QString &currency)
{
    const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
    line.set(u"currency", currency);
    if (!kind)
        return; // said by the choice itself
    if (counts(*kind)) {
        setIfEmpty(line, u"quantity"_s, Decimal::fromUnits(1, 0));
        setIfEmpty(line, u"unit"_s, OnePiece);
        setIfEmpty(line, u"unit_price"_s, Decimal());
        setIfEmpty(line, u"discount_percent"_s, Decimal());
        return;
    }
    for (const QString &key :
         {u"quantity"_s, u"unit"_s, u"unit_price"_s, u"discount_percent"_s, u"tax_rate"_s})
        line.set(key, Value());
}

Result<> computeAmounts(Record &order)
{
    const int minorUnits = currencyMinorUnits(order.text(u"currency")).value_or(2);
    PURSER_ASSIGN(const OrderTotals totals, computeTotals(figuresOf(order)));
    QList<Record> &lines = order.childrenOf(u"lines"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isComment = lines.at(i).text(u"kind") == word(LineKind::Comment);
        lines[i].set(u"line_total", isComment ? Value() : Value(totals.lines.at(i)));
    }
    order.set(u"subtotal", totals.subtotal);
    order.set(u"taxes", QJsonValue(toJson(totals.taxes, minorUnits)));
    order.set(u"tax_amount", totals.tax);
    order.set(u"total_amount", totals.total);
    return {};
}

/** The total in the company's currency: known at once for its own; for another it is computed when
 * the rate is fixed, and stands as long as the rate does. */
void completeCompanyAmount(Record &order)
{
    if (order.text(u"currency") == order.text(u"company_currency"))
        order.set(u"total_amount_company", order.value(u"total_amount"));
    else if (order.isNull(u"exchange_rate"))
        order.set(u"total_amount_company", Value());
}

void beginRevisionIfChanged(Record &order, const Record &before)
{
    if (enteredContent(before) == enteredContent(order))
        return;
    if (order.integer(u"submitted_revision") == order.integer(u"revision"))
        order.set(u"revision", order.integer(u"revision") + 1);
    if (order.text(u"status") == status::Rejected)
        order.set(u"status", status::Draft);
    for (const QString &key :
         {u"exchange_rate"_s, u"exchange_rate_date"_s, u"exchange_rate_source"_s,
          u"exchange_rate_quotations"_s, u"order_hash"_s})
        order.set(key, Value());
}

Result<> prepare(UnitOfWork &work, Record &order, const Record *before)
{
    if (!before)
        PURSER_TRY(begin(work, order));
    PURSER_TRY(chooseCurrency(work, order));
    QList<Record> &lines = order.childrenOf(u"lines"_s);
    putInOrder(lines, before ? before->children(u"lines"_s) : QList<Record>());
    for (Record &line : lines)
        completeLine(line, order.text(u"currency"));
    if (before)
        beginRevisionIfChanged(order, *before);
    PURSER_TRY(computeAmounts(order));
    completeCompanyAmount(order);
    return {};
}

Result<> belongsToSupplier(UnitOfWork &work,
                           const Record &order,
                           const QString &key,
                           const QString &type)
{
    if (order.isNull(key))
        return {};
    PURSER_ASSIGN(const Record part, work.read(type, order.reference(key)));
    if (part.reference(u"partner_id") == order.reference(u"supplier_id"))
        return {};
    return invalid(key, Tr::tr("Choose one of the supplier's own."));
}

bool differs(const Record &order, const Record *before, const QString &key)
{
    return !before || before->value(key) != order.value(key);
}

Result<> check(UnitOfWork &work, const Record &order, const Record *before)
{
    const bool newSupplier = differs(order, before, u"supplier_id"_s);
    if (newSupplier)
        PURSER_TRY(takesOrders(work, order.reference(u"supplier_id")));
    if (newSupplier || differs(order, before, u"supplier_contact_id"_s))
        PURSER_TRY(belongsToSupplier(work, order, u"supplier_contact_id"_s, u"partner_contact"_s));
    if (newSupplier || differs(order, before, u"supplier_address_id"_s))
        PURSER_TRY(belongsToSupplier(work, order, u"supplier_address_id"_s, u"partner_address"_s));
    return {};
}

/** The last decision of a round is an event of the order, besides that of the step. */
Result<> written(UnitOfWork &work, const Record &order, const Record *before)
{
    const bool isApproved = before && before->text(u"status") == status::PendingApproval
                            && order.text(u"status") == status::Approved;
    return isApproved
               ? work.emitEvent(u"purchase_order.approved"_s, order, eventData(before, order))
               : Result<>();
}

Result<> removed(UnitOfWork &, const Record &order)
{
    if (order.integer(u"submitted_revision") == 0)
        return {};
    return conflict(Tr::tr("%1 was submitted for approval once, so its history is kept. Cancel it "
                           "instead of deleting it.")
                        .arg(order.text(u"number")));
}

} // namespace

WriteHooks orderHooks()
{
    return {.prepare = prepare, .check = check, .written = written, .removed = removed};
}

Result<> takesOrders(UnitOfWork &work, const Id &supplierId)
{
    PURSER_ASSIGN(const Record supplier, work.read(u"partner"_s, supplierId));
    if (supplier.text(u"status") == u"blocked")
        return invalid(u"supplier_id"_s,
                       Tr::tr("%1 is blocked and takes no new order.").arg(supplier.title()));
    if (!supplier.boolean(u"is_supplier") && !supplier.boolean(u"is_vendor"))
        return invalid(u"supplier_id"_s,
                       Tr::tr("%1 is not a supplier. Mark it as one first.").arg(supplier.title()));
    return {};
}

} // namespace purser::purchasing
