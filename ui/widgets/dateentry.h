#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QLocale>

namespace purser {

/**
 * Reads a date as people type it: `t` is today; `+3`, `-2w`, `+1m`, `+1y` count from today; `21` is
 * in this month, `21.11` or `11/21` (in the order of the locale; with points always the day first)
 * in this year; two-digit years lie within fifty years of today; ISO and `yyyymmdd` always work.
 * Blank gives an invalid QDate, which is no error. Otherwise an Error of kind Invalid.
 */
Result<QDate> dateFromEntry(const QString &text, const QDate &today, const QLocale &locale);

} // namespace purser
