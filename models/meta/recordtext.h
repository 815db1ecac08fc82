#pragma once

#include "models/meta/record.h"

#include <QLocale>

namespace purser {

/** A value as a person reads it in a list: dates short, numbers grouped, choices by their label. */
QString displayText(const Value &value,
                    const Field &field,
                    const Record *record,
                    const QLocale &locale);

/**
 * Reads what a person typed or a CSV cell holds. Decimals in the format of `locale` (grouping
 * allowed) or with a plain point; dates as ISO or the locale's short form; booleans as true/false,
 * yes/no, 1/0; choices by value or label. Blank gives null. Error of kind Invalid about the field.
 */
Result<Value> valueFromText(const QString &text, const Field &field, const QLocale &locale);

} // namespace purser
