#pragma once

#include "models/documents/documentmodel.h"

namespace purser {
class Record;
}

namespace purser::purchasing {

class OrderTemplate;
struct OrderSurroundings;

/** Number, dates, people and terms, as far as the order has them. */
QList<DocumentPair> factsOf(const Record &order,
                            const OrderSurroundings &around,
                            const OrderTemplate &words);

/** Sum of the lines, discount, shipping, tax by rate, total. */
QList<DocumentTotal> totalsOf(const Record &order,
                              const OrderTemplate &words,
                              const NumberFormat &numbers);

} // namespace purser::purchasing
