#pragma once

#include "models/meta/record.h"
#include "ui/widgets/pickeritem.h"

class QObject;

namespace purser {

struct UiContext;

/** A record as it stands in a list of choices: its title, and what tells two of the same apart. */
PickerItem choiceOf(const Record &record);

/** Looks for active records of `type`, by its searchable fields or else by its title. Answers stop
 * with `owner`. */
PickerSource referenceSource(UiContext &context, const ObjectType &type, QObject *owner);

} // namespace purser
