#pragma once

#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/domain/approval/plan.h"

#include "models/meta/record.h"

namespace purser::purchasing {

/** Notes the plan on `order` (round, chain, rate, fingerprint), writes the steps and asks those of
 * the first one. */
Result<> beginRound(UnitOfWork &work, Record &order, const Plan &plan);

/** The steps of the present round, in order; empty when there was none yet. */
Result<QList<Record>> stepsOfRound(UnitOfWork &work, const Record &order);

/** Who has had a part in `order`, when `steps` are those of its present round. */
Involvement involvementIn(const Record &order, const QList<Record> &steps);

/** The steps of all rounds, in order. */
Result<QList<Record>> allSteps(UnitOfWork &work, const Id &order);

/** Makes the places of a step ready to be decided and asks for them. */
Result<> openStep(UnitOfWork &work,
                  const Record &order,
                  const QList<Record> &places,
                  const QList<Asked> &audience);

/** Ends the round without the decisions that were not taken. */
Result<> closeRound(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
