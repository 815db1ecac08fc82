#pragma once

#include "models/base/result.h"

namespace purser {
class ObjectType;
class Record;
struct Draft;
} // namespace purser

namespace purser::purchasing {

/** submit, approve, reject, return, cancel, amend, send, copy. */
void addOrderActions(ObjectType &order);

/** A new order with the same supplier, terms and lines; dates and people are chosen anew. */
Draft copyOf(const Record &order);

} // namespace purser::purchasing
