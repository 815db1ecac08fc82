#pragma once

namespace purser {
class ObjectType;
}

namespace purser::purchasing {

/** Rules and editions of approval_chain. */
void addChainRules(ObjectType &chain);

} // namespace purser::purchasing
