#pragma once

#include "models/base/decimal.h"
#include "models/base/result.h"

#include <QDate>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/** What one unit of a currency is worth in another. */
struct Rate
{
    Decimal value;
    QDate date; ///< since when
    QString source;
};

/**
 * The latest rate on or before `day`, directly, inverted, or through one other currency for which
 * both rates are known. Error of kind Invalid about `currency` when there is none: never 1.
 */
Result<Rate> rateOn(UnitOfWork &work, const QString &from, const QString &to, const QDate &day);

} // namespace purser::purchasing
