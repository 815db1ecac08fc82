#pragma once

#include "models/meta/record.h"

namespace purser {

/** What is wrong with one value, as a sentence; empty when nothing is. The same in every door. */
QString fault(const Value &value, const Field &field);

/** Every fault of the fields and of the type's rules, in the order of the declaration. */
QList<FieldIssue> faults(const Record &record);

/** faults() as an Error of kind Invalid, or success. */
Result<> validate(const Record &record);

} // namespace purser
