#pragma once

#include "models/base/result.h"

#include <memory>

namespace purser {
class ObjectType;
class Record;
struct Draft;
} // namespace purser

namespace purser::purchasing {

class DocumentKeeper;

/** submit, approve, reject, return, ask, answer, cancel, amend, send, copy. */
void addOrderActions(ObjectType &order, const std::shared_ptr<const DocumentKeeper> &keeper);

/** A new order with the same supplier, terms and lines; dates and people are chosen anew. */
Draft copyOf(const Record &order);

} // namespace purser::purchasing
