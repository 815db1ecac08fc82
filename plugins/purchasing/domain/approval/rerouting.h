#pragma once

#include "models/base/result.h"

namespace purser {
class UnitOfWork;
struct Event;
} // namespace purser

namespace purser::purchasing {

/**
 * Asks for the open steps of the caller's company whoever is to be asked by now: after a user, a
 * membership or a role changed, or when days have passed. What is right already stays untouched; a
 * constant number of queries for each thousand orders.
 */
Result<> rerouteOpenSteps(UnitOfWork &work);

/** Whether `event` can change who is asked. */
bool movesPeople(const Event &event);

} // namespace purser::purchasing
