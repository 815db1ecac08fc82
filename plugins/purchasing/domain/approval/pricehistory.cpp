#include "plugins/purchasing/domain/approval/pricehistory.h"

#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"

#include "models/base/fold.h"
#include "models/base/iso4217.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOrders = 300;
constexpr int MostPrices = 5;
constexpr int PriceScale = 6;

/** What tells products apart: the most reliable that the line has. */
QString productKey(const Record &line)
{
    for (const QString &key : {u"product_code"_s, u"supplier_product_code"_s}) {
        if (!line.text(key).isEmpty())
            return key + u'/' + folded(line.text(key));
    }
    return u"description/"_s + folded(line.text(u"description"));
}

bool hasPrice(const Record &line)
{
    const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
    return kind && counts(*kind);
}

} // namespace

QJsonObject toJson(const PastPrice &price)
{
    return {{u"number"_s, price.number},
            {u"order_date"_s, price.date.toString(Qt::ISODate)},
            {u"unit_price"_s, price.price.toString(currencyMinorUnits(price.currency).value_or(2))},
            {u"currency"_s, price.currency},
            {u"unit"_s, price.unit},
            {u"quantity"_s, price.quantity.toString()}};
}

Result<QList<Record>> supplierOrders(UnitOfWork &work, const Record &order)
{
    return work.find(u"purchase_order"_s,
                     {.filters = {Filter::equal(u"supplier_id"_s, order.value(u"supplier_id")),
                                  {u"id"_s, Operator::NotEqual, {order.id()}}},
                      .sort = {{u"order_date"_s, true}},
                      .limit = MostOrders,
                      .include = {u"lines"_s}});
}

PriceHistory::PriceHistory(const QList<Record> &orders)
{
    for (const Record &order : orders) {
        if (!isBinding(order.text(u"status")))
            continue;
        for (const Record &line : order.children(u"lines"_s)) {
            if (!hasPrice(line))
                continue;
            QList<PastPrice> &prices = m_prices[productKey(line)];
            if (prices.size() < MostPrices)
                prices.append({order.text(u"number"), order.date(u"order_date"), netPrice(line),
                               order.text(u"currency"), line.text(u"unit"),
                               line.decimal(u"quantity")});
        }
    }
}

QList<PastPrice> PriceHistory::of(const Record &line) const
{
    return hasPrice(line) ? m_prices.value(productKey(line)) : QList<PastPrice>();
}

Decimal netPrice(const Record &line)
{
    const Decimal price = line.decimal(u"unit_price");
    const Decimal discount = line.decimal(u"discount_percent");
    const Decimal share = Decimal::fromUnits(discount.units(), discount.scale() + 2);
    const Result<Decimal> off = price.times(share, PriceScale);
    return off ? price.minus(*off).value_or(price) : price;
}

std::optional<Decimal> priceChange(const Record &line, const QList<PastPrice> &before)
{
    constexpr int PercentScale = 1;
    for (const PastPrice &past : before) {
        if (past.currency != line.text(u"currency") || past.unit != line.text(u"unit")
            || past.price.isZero())
            continue;
        const Result<Decimal> difference = netPrice(line).minus(past.price);
        const Result<Decimal> share =
            difference ? difference->dividedBy(past.price, PercentScale + 2) : difference;
        if (!share)
            return std::nullopt;
        return Decimal::fromUnits(share->units(), PercentScale);
    }
    return std::nullopt;
}

} // namespace purser::purchasing
