#include "plugins/purchasing/domain/orders/ordersurroundings.h"

#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** What `key` of `record` refers to. */
Result<std::optional<Record>> referred(UnitOfWork &work, const Record &record, const QString &key)
{
    if (record.isNull(key))
        return std::optional<Record>();
    const ListQuery query{.filters = {Filter::equal(u"id"_s, record.reference(key))},
                          .activity = Activity::Any,
                          .limit = 1};
    PURSER_ASSIGN(const QList<Record> found, work.find(record.type().field(key)->target(), query));
    return found.isEmpty() ? std::optional<Record>() : found.first();
}

Result<Record> needed(UnitOfWork &work, const Record &record, const QString &key)
{
    PURSER_ASSIGN(const std::optional<Record> found, referred(work, record, key));
    if (!found)
        return internalError(u"%1 leads nowhere"_s.arg(key));
    return *found;
}

Result<std::optional<PlaceOfPartner>> place(UnitOfWork &work,
                                            const Record &order,
                                            const QString &key)
{
    PURSER_ASSIGN(const std::optional<Record> address, referred(work, order, key));
    if (!address)
        return std::optional<PlaceOfPartner>();
    PURSER_ASSIGN(const Record partner, needed(work, *address, u"partner_id"_s));
    return std::optional<PlaceOfPartner>({*address, partner});
}

Result<Record> supplierOf(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const Record supplier, needed(work, order, u"supplier_id"_s));
    QList<Record> one{supplier};
    for (const QString &key : {u"addresses"_s, u"contacts"_s})
        PURSER_TRY(work.readChildren(one, key));
    return one.first();
}

/** The general address before the others, the default of its type before those. */
std::optional<Record> usualAddress(const Record &partner)
{
    const QList<Record> addresses = partner.children(u"addresses"_s);
    const auto rank = [](const Record &address) {
        return (address.text(u"address_type") == u"default" ? 2 : 0)
               + (address.boolean(u"is_default") ? 1 : 0);
    };
    const auto best =
        std::max_element(addresses.cbegin(), addresses.cend(),
                         [&](const Record &a, const Record &b) { return rank(a) < rank(b); });
    return best == addresses.cend() ? std::optional<Record>() : *best;
}

Result<QHash<QString, Record>> unitsOf(UnitOfWork &work, const Record &order)
{
    QList<Value> codes;
    for (const Record &line : order.children(u"lines"_s)) {
        const Value code = line.value(u"unit");
        if (!code.isNull() && !codes.contains(code))
            codes.append(code);
    }
    QHash<QString, Record> units;
    if (codes.isEmpty())
        return units;
    PURSER_ASSIGN(const QList<Record> found,
                  work.find(u"unit"_s, {.filters = {Filter::in(u"code"_s, codes)},
                                        .limit = int(codes.size())}));
    for (const Record &unit : found)
        units.insert(unit.text(u"code"), unit);
    return units;
}

Result<QDateTime> revisionTime(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const std::optional<Record> revision,
                  work.findOne(u"purchase_order_revision"_s,
                               {Filter::equal(u"order_id"_s, order.id()),
                                Filter::equal(u"revision"_s, order.integer(u"revision"))}));
    return revision ? revision->timestamp(u"created_at") : order.timestamp(u"updated_at");
}

} // namespace

Result<OrderSurroundings> surroundingsOf(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const Record company, work.read(u"company"_s, order.companyId()));
    PURSER_ASSIGN(const Record supplier, supplierOf(work, order));
    OrderSurroundings around{.company = company, .supplier = supplier};
    PURSER_ASSIGN(around.supplierContact, referred(work, order, u"supplier_contact_id"_s));
    PURSER_ASSIGN(around.supplierAddress, referred(work, order, u"supplier_address_id"_s));
    if (!around.supplierAddress)
        around.supplierAddress = usualAddress(supplier);
    PURSER_ASSIGN(around.billTo, place(work, order, u"bill_to_address_id"_s));
    PURSER_ASSIGN(around.deliverTo, place(work, order, u"deliver_to_address_id"_s));
    PURSER_ASSIGN(around.buyer, referred(work, order, u"buyer_id"_s));
    PURSER_ASSIGN(around.paymentTerm, referred(work, order, u"payment_term_id"_s));
    PURSER_ASSIGN(around.units, unitsOf(work, order));
    PURSER_ASSIGN(around.revisionTime, revisionTime(work, order));
    return around;
}

} // namespace purser::purchasing
