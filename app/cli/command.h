#pragma once

#include "models/base/result.h"
#include "models/base/text.h"

#include <QStringList>

#include <functional>

namespace purser {

class Invocation;

/** Something that a command takes: `NAME`, `--name VALUE` or `--name`. */
struct Parameter
{
    enum class Kind { Argument, Option, Flag };

    Kind kind = Kind::Argument;
    QString name; ///< without hyphens; of an argument its placeholder in capitals
    Text help;
    QString placeholder = {}; ///< of an option's value
    bool isRequired = false;
    bool isRepeatable = false;
    QStringList choices = {};  ///< empty: anything
    bool takesSeveral = false; ///< of an option: every value up to the next option

    /** As it is typed: `--out`, `FILE`. */
    QString shown() const { return kind == Kind::Argument ? name : QStringLiteral("--") + name; }
};

/** `FILE`, needed. */
Parameter argument(const QString &name, const Text &help);
/** `[FILE]`. */
Parameter optionalArgument(const QString &name, const Text &help);
/** `FILE…`, one at least. */
Parameter severalArguments(const QString &name, const Text &help);
/** `[--out FILE]`. */
Parameter option(const QString &name, const QString &placeholder, const Text &help);
/** `[--orders FILE…]`. */
Parameter listOption(const QString &name, const QString &placeholder, const Text &help);
/** `[--dry-run]`. */
Parameter flag(const QString &name, const Text &help);

/**
 * One thing that the program can be told to do: data, and the function that does it. Parsing, help,
 * completion and the test of the examples are made from it.
 */
struct Command
{
    QStringList words; ///< `{"db", "backup"}`
    Text summary;      ///< one line, without a full stop
    QList<Parameter> parameters;
    /** Without the program's name. Each runs in a database with sample data, in this order. */
    QStringList examples;
    /** Gives the exit code when it is no error. */
    std::function<Result<int>(Invocation &)> run;
    Text description = {}; ///< what else the help should say
    bool isHidden = false; ///< for programs, not in the help

    QString name() const { return words.join(u' '); }
};

/** What the first words mean, for the help of a group of commands. */
struct CommandGroup
{
    QString word;
    Text summary;
};

/** All commands that can be given now. */
struct CommandList
{
    QList<CommandGroup> groups;
    QList<Command> commands;
};

} // namespace purser
