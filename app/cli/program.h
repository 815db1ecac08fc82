#pragma once

#include <QStringList>

namespace purser {

class Console;

/** Does what `arguments` (without the program's name) say; gives the exit code. */
int runProgram(const QStringList &arguments, Console &console);

} // namespace purser
