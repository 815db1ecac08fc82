#pragma once

#include "plugins/purchasing/domain/orders/totals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {
class Record;
}

namespace purser::purchasing {

/** The figures of `order` and its lines, for computeTotals(). */
OrderFigures figuresOf(const Record &order);

/** `[{"rate": "19", "base": "100.00", "amount": "19.00"}]` */
QJsonArray toJson(const QList<TaxSum> &taxes, int minorUnits);
QList<TaxSum> taxesFromJson(const QJsonValue &json);

/** What people entered of `order` and its lines (these with their ids): nothing that the program
 * decides, so that two states are the same revision exactly when it is equal. */
QJsonObject enteredContent(const Record &order);

/** enteredContent() with number, revision, rate and totals: what is approved. */
QJsonObject approvedContent(const Record &order);

/** SHA-256 of the compact JSON of approvedContent() (keys sorted), in hexadecimal. */
QString orderHash(const Record &order);

/**
 * What differs between two contents: `{"field": …, "old": …, "new": …}`, with `"line"` (the
 * position, from 1) for the lines; lines are the same when their ids are. A line that came or went
 * has
 * `"field": "lines"` and one of the two sides.
 */
QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace purser::purchasing
