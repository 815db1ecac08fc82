#pragma once

#include "models/meta/action.h"
#include "models/meta/record.h"

namespace purser::purchasing {

enum class Verdict { Approve, Reject, Return };

/**
 * Decides the open step of an order on behalf of the caller, and leads the order on: to the next
 * step, or to the state that the verdict asks for. Who decides must hold the role of the step, or
 * stand in today for somebody who does, and keep to the four eyes. Errors: NotAllowed with the
 * reason; Conflict that names who decided meanwhile.
 */
Result<> decide(UnitOfWork &work, ActionCall &call, Verdict verdict);

/** In which capacity somebody decides: the open place, and for whom (null: themselves). */
struct Seat
{
    Record place;
    Id onBehalfOf;
};

/** Where the caller could decide now; the inputs `step`, `round` and `hash`, as far as given, are
 * what they looked at. The errors of decide(). */
Result<Seat> seatAt(UnitOfWork &work, const ActionCall &call);

/** Whether decide() would be possible now. */
Result<> canDecide(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
