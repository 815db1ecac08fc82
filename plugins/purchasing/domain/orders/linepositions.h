#pragma once

#include "models/meta/record.h"

namespace purser::purchasing {

/**
 * Numbers the lines from 1. Their order in the list counts; a line whose `position` was given anew
 * (other than it was in `before`, or with a new line) moves there first.
 */
void putInOrder(QList<Record> &lines, const QList<Record> &before);

} // namespace purser::purchasing
