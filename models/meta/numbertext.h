#pragma once

#include "models/base/decimal.h"

#include <QLocale>

namespace purser {

/** The number in the digits, groups and signs of the locale, with at least `minimumDecimals`. */
QString numberText(Decimal number, int minimumDecimals, const QLocale &locale);

/**
 * Reads a number that a person typed or pasted. What numberText() writes in the same locale is read
 * back to the same number. Point and comma are told apart by the locale first: in German `1.000` is
 * a thousand, in English one. Where the locale leaves no such doubt, the other convention is
 * understood too (`12,5` in English, `1.234,50` in English). Groups must be well-formed: `1,23` is
 * never 123. Digits and signs of all scripts, all kinds of blanks and apostrophes between groups.
 * Error of kind Invalid (field empty) when it is no number, has more decimals than `scale`, or is
 * out of range.
 */
Result<Decimal> numberFromText(const QString &text, int scale, const QLocale &locale);

} // namespace purser
