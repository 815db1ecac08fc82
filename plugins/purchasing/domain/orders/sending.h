#pragma once

#include "models/meta/action.h"

namespace purser::purchasing {

/**
 * Notes who sent the approved order, when, and to whom: to the addresses given in `to`, else to the
 * supplier's contacts that receive orders. Invalid about `to` when there is nobody to send it to.
 */
Result<> send(UnitOfWork &work, ActionCall &call);

} // namespace purser::purchasing
