#pragma once

#include "plugins/purchasing/domain/approval/pricehistory.h"

#include <QJsonArray>

namespace purser::purchasing {

struct CardSubject
{
    const Record &order;
    const Record &supplier;
    const QList<Record> &supplierOrders;
    const PriceHistory &history;
};

/**
 * What somebody who decides should look at twice, as `{"code": …, "message": …}`: `price_rise`,
 * `new_supplier`, `supplier_blocked`, `date_passed`, and `split`: orders of the same requester from
 * the same supplier within 30 days that together would have gone through a longer chain.
 */
Result<QJsonArray> cardWarnings(UnitOfWork &work, const CardSubject &subject);

} // namespace purser::purchasing
