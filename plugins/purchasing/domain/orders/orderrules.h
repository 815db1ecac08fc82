#pragma once

namespace purser {
class ObjectType;
}

namespace purser::purchasing {

/** What must hold for an order in itself. */
void addOrderRules(ObjectType &order);

/** What must hold for a line in itself. */
void addLineRules(ObjectType &line);

} // namespace purser::purchasing
