#pragma once

#include "models/meta/action.h"
#include "models/meta/objecttype.h"

#include <QJsonArray>

namespace purser::purchasing {

/** A question about an order that somebody has to decide on, and its answer. */
ObjectType approvalQuestionType();

/** Who may decide the open step asks those who want the order; the step stays open. They are
 * notified. The errors of decide(). */
Result<> ask(UnitOfWork &work, ActionCall &call);

/** Answers the given question, else the oldest open one, and notifies who asked. Conflict when it
 * is answered already. */
Result<> answer(UnitOfWork &work, ActionCall &call);

/** NotAllowed for who neither buys, requested nor submitted the order; Conflict without an open
 * question. */
Result<> canAnswer(UnitOfWork &work, const Record &order);

/** The questions about `order` by the step that they are about, the oldest first; each with
 * `may_answer`, which says whether the caller can now. */
Result<QHash<Id, QJsonArray>> questionsOf(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
