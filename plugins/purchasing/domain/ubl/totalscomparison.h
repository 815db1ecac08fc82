#pragma once

#include "plugins/purchasing/domain/ubl/ublorder.h"

#include <QJsonArray>

namespace purser {
class Record;
}

namespace purser::purchasing {

/** An amount that the file states otherwise than we compute it. */
struct TotalDifference
{
    QString field; ///< `lines[2].line_total`, `tax_amount`, `payable_amount` …
    Decimal theirs;
    Decimal ours;

    bool operator==(const TotalDifference &) const = default;
};

/** Every amount that the file states and that differs from ours, to the last decimal. */
QList<TotalDifference> compareTotals(const UblOrder &theirs, const Record &ours);

/** `[{"field": …, "theirs": "10.00", "ours": "10.01"}]` */
QJsonArray toJson(const QList<TotalDifference> &differences);

} // namespace purser::purchasing
