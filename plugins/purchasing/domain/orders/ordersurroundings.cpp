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
    PURSER_ASSIGN(const Record found,
                  work.read(record.type().field(key)->target(), record.reference(key)));
    return std::optional<Record>(found);
}

Result<std::optional<PlaceOfPartner>> place(UnitOfWork &work,
                                            const Record &order,
                                            const QString &key)
{
    PURSER_ASSIGN(const std::optional<Record> address, referred(work, order, key));
    if (!address)
        return std::optional<PlaceOfPartner>();
    PURSER_ASSIGN(const Record partner, work.read(u"partner"_s, address->reference(u"partner_id")));
    return std::optional<PlaceOfPartner>({*address, partner});
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
    PURSER_ASSIGN(const Record supplier,
                  work.read(u"partner"_s, order.reference(u"supplier_id"), true));
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
