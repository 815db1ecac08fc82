#pragma once

#include "models/meta/action.h"

namespace purser::purchasing {

enum class Verdict { Approve, Reject, Return };

/**
 * Decides the open step of an order on behalf of the caller, and leads the order on: to the next
 * step, or to the state that the verdict asks for. Who decides must hold the role of the step, or
 * stand in today for somebody who does, and keep to the four eyes. Errors: NotAllowed with the
 * reason; Conflict that names who decided meanwhile.
 */
Result<> decide(UnitOfWork &work, ActionCall &call, Verdict verdict);

/** Whether decide() would be possible now. */
Result<> canDecide(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
