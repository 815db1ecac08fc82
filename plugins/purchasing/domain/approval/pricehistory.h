#pragma once

#include "models/base/decimal.h"
#include "models/base/result.h"
#include "models/meta/record.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/** What was paid for a product before. */
struct PastPrice
{
    QString number; ///< of the order
    QDate date;
    Decimal price; ///< for one unit, discount taken off
    QString currency;
    QString unit;
    Decimal quantity;
};

QJsonObject toJson(const PastPrice &price);

/** The other orders of the same supplier, the newest first, with their lines; a recent few hundred
 * at most, in two queries. */
Result<QList<Record>> supplierOrders(UnitOfWork &work, const Record &order);

/** The prices in binding orders, by product. */
class PriceHistory
{
public:
    explicit PriceHistory(const QList<Record> &orders);

    /** The newest first, at most five; by product code, else the supplier's, else the description.
     */
    QList<PastPrice> of(const Record &line) const;

private:
    QHash<QString, QList<PastPrice>> m_prices;
};

/** The price for one unit with the discount taken off. */
Decimal netPrice(const Record &line);

/** By how many percent the price of `line` differs from the newest in the same currency and unit;
 * none when there is none. */
std::optional<Decimal> priceChange(const Record &line, const QList<PastPrice> &before);

} // namespace purser::purchasing
