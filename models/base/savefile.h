#pragma once

#include <QString>

class QSaveFile;

namespace purser {

/** Files that are whole or not there at all: what was there before stays until the new one is
 * complete, also when the disk is full. */

/** Use this and not QSaveFile::commit(), which does not see that its own last write failed and then
 * puts an empty file in place. The reason is the file's errorString(). */
bool commitWhole(QSaveFile &file);

/** Gives `part` the name of `file`, in place of what has it; without success `part` is removed. */
bool replaceFile(const QString &part, const QString &file);

} // namespace purser
