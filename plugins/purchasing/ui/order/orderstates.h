#pragma once

#include "ui/widgets/statebar.h"

namespace purser {
class Record;
}

namespace purser::purchasing::ui {

/** The way of an order as the state bar shows it: Draft – Pending – Approved – Sent. */
QList<StateStep> stateSteps(const Record &order);

} // namespace purser::purchasing::ui
