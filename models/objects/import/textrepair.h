#pragma once

#include <QString>

namespace purser {

/**
 * Text whose UTF-8 was read as Windows-1252 and written as UTF-8 again (`VadsÃ¸` for `Vadsø`), as
 * it was meant. Any other text comes back as it is: the repair is made only where every letter has
 * a byte in Windows-1252 and all bytes together are UTF-8 of other letters.
 */
QString withoutDoubleEncoding(const QString &text);

} // namespace purser
