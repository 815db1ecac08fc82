#pragma once

class QWidget;

namespace purser {

class ChildCard;
class FormRecord;
struct UiContext;

/** The people at a partner; the star says whom to turn to first. */
ChildCard *makeContactCard(FormRecord &form, UiContext &context);

/** Where a partner is; the star says which address of each type is the default.
 */
ChildCard *makeAddressCard(FormRecord &form, UiContext &context);

} // namespace purser
