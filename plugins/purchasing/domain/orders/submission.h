#pragma once

#include "models/meta/action.h"

namespace purser::purchasing {

/** Fixes the rate, chooses the chain, keeps the revision and begins a round of approval. */
Result<> submit(UnitOfWork &work, ActionCall &call);

/** Why the order cannot be submitted as it is, as far as it shows in the order itself. */
Result<> canSubmit(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
