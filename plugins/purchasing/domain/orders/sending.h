#pragma once

#include "models/meta/preparedrun.h"

#include <memory>

namespace purser::purchasing {

class DocumentKeeper;

/**
 * Draws the document of the approved order before the transaction; in it, notes who sent the order,
 * when, and to whom: to the addresses given in `to`, else to the supplier's contacts that receive
 * orders; and keeps the document as it is sent. Invalid about `to` when there is nobody to send it
 * to; an order whose document cannot be made, or that changed meanwhile, is not sent.
 */
PreparedRun sending(const std::shared_ptr<const DocumentKeeper> &keeper);

} // namespace purser::purchasing
