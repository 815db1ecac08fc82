#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace purser {

/** The names of the columns from the first row of a table. Invalid for one that is blank or there
 * twice. */
Result<QStringList> tableHeader(const QStringList &cells);

} // namespace purser
