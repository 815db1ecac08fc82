#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace purser {

class Record;

/** Holds when the text in `field` is empty or a colour like `#1a7f64`. */
Result<> isColour(const Record &record, const QString &field);

/** Holds when `last` is not before `first`; either may be empty. */
Result<> isPeriod(const Record &record, const QString &first, const QString &last);

/** Holds when the JSON in `field` is empty or a list of texts that are not blank. */
Result<> isListOfTexts(const Record &record, const QString &field);

/** The texts in the JSON list in `field`. */
QStringList textsOf(const Record &record, const QString &field);

} // namespace purser
