#pragma once

#include "app/cli/command.h"

namespace purser {

QList<Command> settingsCommands();
QList<Command> checkCommands();
QList<Command> versionCommands();
QList<Command> completionCommands();

QList<Command> databaseCommands();
QList<Command> moduleCommands();

/** Every command that is there whatever modules there are, in the order of the help. */
CommandList programCommands();

} // namespace purser
