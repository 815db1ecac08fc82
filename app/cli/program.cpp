#include "app/cli/program.h"

#include "app/cli/commandparser.h"
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/help.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "app/settings/settingsources.h"

#include <QCoreApplication>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** Takes the first of these words out that stands before `--`; whether there was one. */
bool take(QStringList &arguments, const QStringList &words)
{
    for (qsizetype at = 0; at < arguments.size() && arguments.at(at) != u"--"; ++at) {
        if (words.contains(arguments.at(at))) {
            arguments.removeAt(at);
            return true;
        }
    }
    return false;
}

/** The exit code of a command line that cannot be understood is not that of invalid input. */
int failed(Console &console, const Error &error, bool isUsage)
{
    console.fail(error);
    return isUsage ? int(WrongUsage) : exitCode(error.kind);
}

/** Whether the words can be understood without knowing the modules. */
bool isKnown(const CommandList &commands, const QStringList &arguments)
{
    const Command *command = findCommand(commands, leadingWords(commands, arguments));
    return command && !command->isHidden;
}

/** Adds what can be done with records, whichever module they are of. */
void addRecordCommands(CommandList &commands, Host &host, Console &console)
{
    if (const Result<> loaded = host.loadTypes(); !loaded) {
        console.fail(loaded.error());
        return;
    }
    const CommandList more = recordCommands(host.registry());
    commands.groups += more.groups;
    commands.commands += more.commands;
}

/** A command can be unknown because its module does not work. */
void noteFailures(Console &console, Host &host)
{
    const QList<ModuleFailure> failures = host.modules().failures();
    for (const ModuleFailure &failure : failures)
        console.note(u"%1: %2"_s.arg(failure.name, failure.reason));
}

int runCommand(const CommandList &commands,
               const QStringList &arguments,
               Console &console,
               Host &host)
{
    const Result<ParsedLine> line = parseLine(commands, arguments);
    if (!line) {
        const int code = failed(console, line.error(), true);
        if (line.error().kind != ErrorKind::NotFound || host.modules().failures().isEmpty())
            return code;
        noteFailures(console, host);
        return exitCode(ErrorKind::Unavailable);
    }
    if (!line->command) {
        console.setForm(Console::Form::People); // nothing but people can do with it
        console.note(helpText(commands, line->words).trimmed());
        return WrongUsage;
    }
    Invocation invocation(line->given, commands, console, host);
    const Result<int> code = line->command->run(invocation);
    return code ? *code : failed(console, code.error(), false);
}

int run(const QStringList &given, Console &console)
{
    QStringList arguments = given;
    const bool wantsHelp = take(arguments, {u"--help"_s, u"-h"_s});
    if (take(arguments, {u"--json"_s}))
        console.setForm(Console::Form::Json);
    if (take(arguments, {u"--version"_s})) {
        console.write(u"purserctl "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    SettingSources sources = SettingSources::ofSystem();
    if (const Result<> taken = sources.take(arguments); !taken)
        return failed(console, taken.error(), true);
    const Result<Settings> settings = Settings::load(sources);
    if (!settings)
        return failed(console, settings.error(), false);
    Host host(*settings);
    CommandList commands = programCommands();
    if (!isKnown(commands, arguments))
        addRecordCommands(commands, host, console);
    if (wantsHelp) {
        console.write(helpText(commands, leadingWords(commands, arguments)).trimmed());
        return Done;
    }
    return runCommand(commands, arguments, console, host);
}

} // namespace

int runProgram(const QStringList &given, Console &console)
{
    const int code = run(given, console);
    if (console.flush())
        return code;
    if (code == Done)
        console.fail(unavailable(Tr::tr("The answer cannot be written. Check space and rights.")));
    return Failed;
}

} // namespace purser
