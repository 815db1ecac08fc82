#pragma once

#include "plugins/purchasing/domain/approval/chain.h"
#include "plugins/purchasing/domain/approval/directory.h"
#include "plugins/purchasing/domain/approval/foureyes.h"

#include "models/base/decimal.h"

#include <QDate>

namespace purser {
class Record;
}

namespace purser::purchasing {

/** Somebody who holds the role of a step but may not decide on this order. */
struct Excluded
{
    Id person;
    QString why;
};

struct PlannedStep
{
    ChainStep step;
    QList<Id> people; ///< who can decide it
    QList<Excluded> excluded;
    int places = 1; ///< how many decisions it needs
};

/** What one unit of the order's currency is worth in the company's, to be shown: the amount is
 * computed from the quotations. */
struct ShownRate
{
    Decimal value;
    QDate date; ///< since when
    QString source;
    QString quotations; ///< AppliedRate::quotations()
};

/** Who will be asked about an order, in which order, and why. */
struct Plan
{
    ShownRate rate;
    Decimal amount; ///< in the company's currency
    QString currency;
    Chain chain;
    QString reason;
    QList<PlannedStep> steps;
    Directory directory;
    /** Why the order cannot be approved that way, naming the role; empty when it can. */
    QString problem;
};

/** What of `order` chooses its chain, at that amount in the company's currency. */
ChainSubject chainSubject(const Record &order, Decimal amount);

/** Who has a part in `order` when the caller submits it. */
Involvement involvementOf(const Record &order, const Id &submitter);

/**
 * What would happen if the caller submitted `order` now. Errors: Invalid when there is no exchange
 * rate, Conflict when no chain fits.
 */
Result<Plan> planFor(UnitOfWork &work, const Record &order);

/** The first step that would have nobody, as an explanation; empty when each can have its own
 * people. */
QString problemOf(const QList<PlannedStep> &steps);

/** The chains of the company in force, by position; the default ones when it has none yet. */
Result<QList<Chain>> chainsOf(UnitOfWork &work);

/** Writes the default chains if the company never had any. */
Result<> ensureChains(UnitOfWork &work);

} // namespace purser::purchasing
