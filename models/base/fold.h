#pragma once

#include <QString>

namespace purser {

/**
 * The form in which text is compared when searching: compatibility-decomposed, without accents,
 * case-folded (Unicode), ß as ss, ł as l, ø as o, đ as d, blanks runs as one. `Łódź` and `LODZ`
 * fold to the same. Not for display.
 */
QString folded(const QString &text);

} // namespace purser
