#pragma once

#include "plugins/purchasing/domain/ubl/ublorder.h"

#include "models/base/result.h"

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

struct OrderSurroundings;

/**
 * The order as Peppol BIS Order 3. Comments become the note of the line after them, subtotals are
 * left out. What an order must say but ours does not is derived: it is valid until the day when the
 * goods are required, else for thirty days; the electronic addresses of the parties are those of
 * electronicAddressOf().
 *
 * Errors of kind Invalid, about the field: a party without an electronic address, a supplier whose
 * country is not known, an amount with more than two decimals.
 */
Result<UblOrder> ublOrder(UnitOfWork &work, const Record &order, const OrderSurroundings &around);

} // namespace purser::purchasing
