#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** When an invoice is due, and what paying sooner saves. */
ObjectType paymentTermType();

/** The day on which an invoice of `invoiced` is due under `term`. */
QDate dueDate(const Record &term, const QDate &invoiced);

} // namespace purser
