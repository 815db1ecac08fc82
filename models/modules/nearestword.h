#pragma once

#include <QStringList>

namespace purser {

/**
 * The one of `words` that somebody who typed `mistyped` most likely meant: the least characters
 * added, left out, changed or swapped with their neighbour, at most a third of them. Empty: none.
 */
QString nearestWord(const QString &mistyped, const QStringList &words);

} // namespace purser
