#include "app/cli/help.h"

#include "app/cli/commandparser.h"
#include "app/cli/displaywidth.h"
#include "app/cli/tr.h"
#include "app/settings/settingdeclaration.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

using Rows = QList<std::pair<QString, QString>>;

/** Two columns, the left one as wide as its widest text. */
QString columns(const Rows &rows)
{
    int widest = 0;
    for (const auto &[left, right] : rows)
        widest = qMax(widest, displayWidth(left));
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left + QString(widest - displayWidth(left) + 2, u' ') + right + u'\n';
    return text;
}

QString section(const QString &title, const Rows &rows)
{
    return rows.isEmpty() ? QString() : u'\n' + title + u'\n' + columns(rows);
}

QString synopsis(const Parameter &parameter)
{
    QString text = parameter.shown();
    if (parameter.kind == Parameter::Kind::Option)
        text += u' ' + parameter.placeholder;
    if (parameter.isRepeatable)
        text += u'…';
    return parameter.isRequired ? text : u'[' + text + u']';
}

QString helpOf(const Parameter &parameter)
{
    if (parameter.choices.isEmpty())
        return parameter.help.toString();
    return u"%1: %2"_s.arg(parameter.help.toString(), parameter.choices.join(u", "_s));
}

QString usage(const Command &command)
{
    QStringList parts{u"purserctl"_s, command.name()};
    for (const Parameter &parameter : command.parameters)
        parts.append(synopsis(parameter));
    return parts.join(u' ');
}

Rows rowsFor(const Command &command, bool areArguments)
{
    Rows rows;
    for (const Parameter &parameter : command.parameters) {
        if ((parameter.kind == Parameter::Kind::Argument) == areArguments)
            rows.append({parameter.kind == Parameter::Kind::Option
                             ? parameter.shown() + u' ' + parameter.placeholder
                             : parameter.shown(),
                         helpOf(parameter)});
    }
    return rows;
}

Rows programOptions()
{
    return {{u"--json"_s, Tr::tr("Answer in JSON, for scripts")},
            {u"--help"_s, Tr::tr("This help; also for each command")},
            {u"--version"_s, Tr::tr("The version of the program")}};
}

Rows settingOptions()
{
    Rows rows{{u"--config FILE"_s, Tr::tr("Read this settings file too")}};
    for (const SettingDeclaration &setting : settingDeclarations())
        rows.append(
            {u"--%1 %2"_s.arg(setting.flag(), setting.placeholder), setting.help.toString()});
    return rows;
}

QString commandHelp(const Command &command)
{
    QString text =
        Tr::tr("Usage: %1").arg(usage(command)) + u"\n\n"_s + command.summary.toString() + u".\n"_s;
    if (!command.description.isEmpty())
        text += u'\n' + command.description.toString() + u'\n';
    text += section(Tr::tr("Arguments:"), rowsFor(command, true));
    text += section(Tr::tr("Options:"), rowsFor(command, false));
    text += u'\n' + Tr::tr("Examples:") + u'\n';
    for (const QString &example : command.examples)
        text += u"  purserctl "_s + example + u'\n';
    return text;
}

QString groupHelp(const CommandList &list, const QStringList &words)
{
    Rows rows;
    for (const Command &command : list.commands) {
        if (!command.isHidden
            && command.words.first(qMin(words.size(), command.words.size())) == words)
            rows.append({command.name(), command.summary.toString()});
    }
    return Tr::tr("Usage: %1").arg(u"purserctl %1 …"_s.arg(words.join(u' '))) + u'\n'
           + section(Tr::tr("Commands:"), rows) + u'\n'
           + Tr::tr("More about one: %1").arg(u"purserctl %1 … --help"_s.arg(words.join(u' ')))
           + u'\n';
}

QString programHelp(const CommandList &list)
{
    Rows rows;
    for (const CommandGroup &group : list.groups)
        rows.append({group.word, group.summary.toString()});
    return Tr::tr("Usage: %1").arg(u"purserctl COMMAND …"_s) + u"\n\n"_s
           + Tr::tr("Procurement administration from the command line.") + u'\n'
           + section(Tr::tr("Commands:"), rows) + section(Tr::tr("Options:"), programOptions())
           + section(Tr::tr("Settings, anywhere on the line:"), settingOptions()) + u'\n'
           + Tr::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 not allowed, "
                    "5 invalid input, 6 conflict, 7 unavailable.")
           + u'\n' + Tr::tr("More about one: %1").arg(u"purserctl COMMAND --help"_s) + u'\n';
}

} // namespace

QString helpText(const CommandList &list, const QStringList &words)
{
    if (words.isEmpty())
        return programHelp(list);
    const Command *command = findCommand(list, words);
    return command ? commandHelp(*command) : groupHelp(list, words);
}

} // namespace purser
