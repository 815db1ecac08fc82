#pragma once

#include "models/meta/action.h"

namespace purser::purchasing {

class DocumentKeeper;

/**
 * Notes who sent the approved order, when, and to whom: to the addresses given in `to`, else to the
 * supplier's contacts that receive orders; and keeps the document as it is sent. Invalid about `to`
 * when there is nobody to send it to; an order whose document cannot be made is not sent.
 */
Result<> send(UnitOfWork &work, ActionCall &call, const DocumentKeeper &keeper);

} // namespace purser::purchasing
