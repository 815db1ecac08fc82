#pragma once

#include <QDateTime>
#include <QLocale>

namespace purser {

/** The short form of dates in `locale`, with all digits of the year: `01.07.2026`. */
QString dateFormat(const QLocale &locale);

/** Empty for no date. */
QString dateText(const QDate &date, const QLocale &locale);

/** Date and time where the program runs, for a moment in whatever zone; empty for none. */
QString momentText(const QDateTime &moment, const QLocale &locale);

} // namespace purser
