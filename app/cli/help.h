#pragma once

#include "app/cli/command.h"

namespace purser {

/**
 * What people read after --help: of everything (no words), of a group, or of one command with its
 * examples. Lines end with a line break.
 */
QString helpText(const CommandList &list, const QStringList &words);

} // namespace purser
