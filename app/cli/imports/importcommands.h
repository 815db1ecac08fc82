#pragma once

#include "app/cli/command.h"

namespace purser {

class Registry;

/** `import partners`, `import rates`: tables of what every company has. */
QList<Command> tableImportCommands();

/** `import NAME` for every kind of file that a module imports. The registry must outlive them. */
QList<Command> fileImportCommands(const Registry &registry);

} // namespace purser
