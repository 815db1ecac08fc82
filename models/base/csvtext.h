#pragma once

#include <QString>

namespace purser {

/** The cell as RFC 4180 has it: in quotes where they are needed. */
QString csvCell(QString text);

/** A text that a spreadsheet would run as a formula, with an apostrophe before it; telephone
 * numbers and other arithmetic of digits alone, which calls nothing, stay as they are. */
QString withoutFormula(const QString &text);

} // namespace purser
