#pragma once

#include <memory>

namespace purser {
class ObjectType;
}

namespace purser::purchasing {

class DocumentKeeper;

/**
 * What can be asked of an order:
 *
 * | query | answers |
 * |---|---|
 * | `approvals` | who decided what, when, as whom, on which fingerprint: all rounds |
 * | `approvals/preview` | who will be asked, in which order, and why |
 * | `decision` | what a decision needs: prices before, open orders, who else decides, warnings |
 * | `revisions` | the revisions that were submitted, what changed, and the files that were sent |
 * | `document` | the file as it was sent, before that the DocumentModel as JSON; input `language` |
 * | `document/xml` | the order as a file: Peppol BIS Order 3 |
 */
void addOrderQueries(ObjectType &order, const std::shared_ptr<const DocumentKeeper> &keeper);

} // namespace purser::purchasing
