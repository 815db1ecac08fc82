#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/**
 * What a decision on an order needs, on one screen, in a constant number of queries:
 *
 * `step` (to be sent back with the decision), `lines[]` with `last_prices[]` (same supplier, same
 * product, the newest first) and `price_change_percent`, `supplier` with `open_orders[]`,
 * `approvals[]` of this round, `changes[]` that people made since the last submission (references
 * with `old_name` and `new_name` too), `warnings[]` with `code` and `message`.
 */
Result<QJsonValue> decisionCard(UnitOfWork &work, const Record &order, const QJsonObject &input);

} // namespace purser::purchasing
