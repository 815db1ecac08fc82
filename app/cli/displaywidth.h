#pragma once

#include <QString>

namespace purser {

/** How many columns of a terminal the text takes (UAX #11; wide and full-width characters and
 * emoji two, combining ones none). */
int displayWidth(const QString &text);

/** The text in at most `width` columns, cut between characters as people see them, with “…”. */
QString elided(const QString &text, int width);

/** On one line and without anything that a terminal obeys: controls and direction marks become
 * blanks or U+FFFD. */
QString printable(const QString &text);

} // namespace purser
