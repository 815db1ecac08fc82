#pragma once

#include "models/documents/documentmodel.h"

namespace purser {
class Record;
}

namespace purser::purchasing {

class OrderTemplate;
struct OrderSurroundings;

/** The lines of the order; columns that would stay empty (codes, discount, tax) are left out. */
DocumentTable tableOf(const Record &order,
                      const OrderSurroundings &around,
                      const OrderTemplate &words,
                      const NumberFormat &numbers);

} // namespace purser::purchasing
