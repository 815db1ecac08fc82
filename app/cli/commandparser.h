#pragma once

#include "app/cli/command.h"

#include <QMap>

namespace purser {

/** What somebody typed, understood. */
struct ParsedLine
{
    const Command *command = nullptr; ///< null: `words` name a group, or nothing
    QStringList words;                ///< those that name the command or group
    QMap<QString, QStringList> given; ///< by the parameter's name
};

/**
 * Finds the command and reads what follows it. Everything wrong is an Error of kind BadRequest,
 * whose message says what was expected; NotFound when there is no command that is anything like it.
 * The list must outlive the result.
 */
Result<ParsedLine> parseLine(const CommandList &list, const QStringList &arguments);

/** The words at the beginning of `arguments` that name a command or a group. */
QStringList leadingWords(const CommandList &list, const QStringList &arguments);

/** The command with exactly these words, or null. */
const Command *findCommand(const CommandList &list, const QStringList &words);

} // namespace purser
