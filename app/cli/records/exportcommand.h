#pragma once

#include "app/cli/command.h"

namespace purser {

class Registry;

/** `export TYPE`, for every type that has commands. The registry must outlive it. */
Command exportCommand(const Registry &registry, const QStringList &types);

} // namespace purser
