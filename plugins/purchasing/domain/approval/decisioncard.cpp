#include "plugins/purchasing/domain/approval/decisioncard.h"

#include "plugins/purchasing/domain/approval/approvalqueries.h"
#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/cardwarnings.h"
#include "plugins/purchasing/domain/approval/pricehistory.h"
#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"

#include "models/meta/record.h"
#include "models/meta/recordjson.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 20;

QJsonObject pick(const Record &record, const QStringList &keys)
{
    QJsonObject json;
    for (const QString &key : keys)
        json.insert(key, toJson(record.value(key), *record.type().field(key), &record));
    return json;
}

QJsonArray linesJson(const Record &order, const PriceHistory &history)
{
    QJsonArray lines;
    for (const Record &line : order.children(u"lines"_s)) {
        QJsonObject json =
            pick(line, {u"position"_s, u"kind"_s, u"product_code"_s, u"supplier_product_code"_s,
                        u"description"_s, u"quantity"_s, u"unit"_s, u"unit_price"_s,
                        u"discount_percent"_s, u"tax_rate"_s, u"line_total"_s});
        const QList<PastPrice> prices = history.of(line);
        QJsonArray past;
        for (const PastPrice &price : prices)
            past.append(toJson(price));
        json.insert(u"last_prices"_s, past);
        const std::optional<Decimal> change = priceChange(line, prices);
        json.insert(u"price_change_percent"_s,
                    change ? QJsonValue(change->toString()) : QJsonValue());
        lines.append(json);
    }
    return lines;
}

QJsonObject supplierJson(const Record &supplier, const QList<Record> &orders)
{
    static const QStringList open{status::Approved, status::Sent, status::Acknowledged,
                                  status::PartiallyReceived};
    QJsonArray shown;
    int count = 0;
    for (const Record &order : orders) {
        if (!open.contains(order.text(u"status")))
            continue;
        if (++count <= MostShown)
            shown.append(
                pick(order, {u"id"_s, u"number"_s, u"title"_s, u"order_date"_s, u"required_date"_s,
                             u"currency"_s, u"total_amount"_s, u"status"_s}));
    }
    return {{u"id"_s, toText(supplier.id())},
            {u"name"_s, supplier.text(u"name")},
            {u"status"_s, supplier.text(u"status")},
            {u"open_orders"_s, shown},
            {u"open_orders_count"_s, count}};
}

/** What the id in `change` refers to, by name; nothing when it is none, or not there any more. */
Result<> addNames(UnitOfWork &work, const Field &field, QJsonObject &change)
{
    for (const QString &side : {u"old"_s, u"new"_s}) {
        const Result<Value> id = valueFromJson(change.value(side), field);
        if (!id || id->isNull())
            continue;
        PURSER_ASSIGN(const std::optional<Record> found,
                      work.findOne(field.target(), {Filter::equal(u"id"_s, *id)}));
        if (found)
            change.insert(side + u"_name"_s, found->title());
    }
    return {};
}

/** Without what follows from the rest; the total alone is told. */
Result<QJsonArray> changesSinceLast(UnitOfWork &work, const Record &order)
{
    static const QStringList derived{u"revision"_s, u"subtotal"_s, u"taxes"_s, u"tax_amount"_s,
                                     u"total_amount_company"_s};
    PURSER_ASSIGN(const std::optional<Record> revision,
                  work.findOne(u"purchase_order_revision"_s,
                               {Filter::equal(u"order_id"_s, order.id()),
                                Filter::equal(u"revision"_s, order.integer(u"revision"))}));
    QJsonArray changes;
    for (const QJsonValue &value : revision ? revision->json(u"changes").toArray() : QJsonArray()) {
        QJsonObject change = value.toObject();
        const QString key = change.value(u"field").toString();
        const Field *field = order.type().field(key);
        if (derived.contains(key))
            continue;
        if (field && !change.contains(u"line") && field->type() == FieldType::Reference)
            PURSER_TRY(addNames(work, *field, change));
        changes.append(change);
    }
    return changes;
}

/** The steps of the present round, and the number of the one that is open. */
QJsonArray presentRound(const QJsonArray &steps, const Record &order, QJsonValue &open)
{
    QJsonArray present;
    for (const QJsonValue &step : steps) {
        if (step[u"round"_s].toInteger() != order.integer(u"approval_round"))
            continue;
        present.append(step);
        if (step[u"status"_s].toString() == stepstatus::Open)
            open = step[u"step"_s];
    }
    return present;
}

} // namespace

Result<QJsonValue> decisionCard(UnitOfWork &work, const Record &order, const QJsonObject &)
{
    PURSER_ASSIGN(const Record supplier, work.read(u"partner"_s, order.reference(u"supplier_id")));
    PURSER_ASSIGN(const QList<Record> orders, supplierOrders(work, order));
    const PriceHistory history(orders);
    PURSER_ASSIGN(const QJsonValue steps, approvals(work, order, {}));
    PURSER_ASSIGN(const QJsonArray changes, changesSinceLast(work, order));
    PURSER_ASSIGN(const QJsonArray warnings,
                  cardWarnings(work, {order, supplier, orders, history}));
    QJsonValue open;
    const QJsonArray round = presentRound(steps.toArray(), order, open);
    return QJsonValue(QJsonObject{{u"step"_s, open},
                                  {u"round"_s, order.integer(u"approval_round")},
                                  {u"hash"_s, order.text(u"order_hash")},
                                  {u"number"_s, order.text(u"number")},
                                  {u"lines"_s, linesJson(order, history)},
                                  {u"supplier"_s, supplierJson(supplier, orders)},
                                  {u"approvals"_s, round},
                                  {u"changes"_s, changes},
                                  {u"warnings"_s, warnings}});
}

} // namespace purser::purchasing
