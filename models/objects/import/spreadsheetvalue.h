#pragma once

#include <QString>

#include <optional>

namespace purser {

/** A number as it stands in a workbook, without exponent and to the 15 digits that a spreadsheet
 * keeps: `0.10000000000000001` is 0.1. Nothing for what is no number. */
std::optional<QString> plainNumber(const QString &text);

enum class DayCount {
    Since1900, ///< with the 29 February 1900 that never was
    Since1904
};

/** A number of days as a date, or as date and time when it has a fraction, in ISO 8601. Nothing for
 * what is no date. */
std::optional<QString> dateFromDays(const QString &text, DayCount count);

/** Whether a number format shows dates: `yyyy-mm-dd`, but not `"day" 0.00` or `[Red]0`. */
bool showsDates(const QString &format);
/** The same of a format that every workbook has. */
bool showsDates(int builtInFormat);

/** `_x000D_` stands for a character that XML cannot hold. */
QString withoutEscapes(QString text);

/** The column of a reference like `AB12`, from 0; -1 for what is none. */
int columnOf(const QString &reference);

/** `AB` for 27. */
QString columnName(int column);

} // namespace purser
