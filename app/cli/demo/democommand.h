#pragma once

#include "app/cli/command.h"

namespace purser {

class Registry;

/** `demo`, with an option for every kind of file that can be imported. */
Command demoCommand(const Registry &registry);

} // namespace purser
