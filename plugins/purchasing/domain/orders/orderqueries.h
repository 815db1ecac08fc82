#pragma once

namespace purser {
class ObjectType;
}

namespace purser::purchasing {

/**
 * What can be asked of an order:
 *
 * | query | answers |
 * |---|---|
 * | `approvals` | who decided what, when, as whom, on which fingerprint: all rounds |
 * | `approvals/preview` | who will be asked, in which order, and why |
 * | `decision` | what a decision needs: prices before, open orders, who else decides, warnings |
 * | `revisions` | the revisions that were submitted, and what changed |
 * | `document` | the DocumentModel as JSON; input `language` |
 * | `document/xml` | the order as a file: Peppol BIS Order 3 |
 */
void addOrderQueries(ObjectType &order);

} // namespace purser::purchasing
