#include "app/cli/completion.h"

#include "app/cli/commandparser.h"
#include "app/settings/settingdeclaration.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

void addNextWords(const CommandList &list, const QStringList &words, QList<Candidate> &found)
{
    QStringList seen;
    for (const Command &command : list.commands) {
        if (command.isHidden || command.words.size() <= words.size()
            || command.words.first(words.size()) != words)
            continue;
        const QString next = command.words.at(words.size());
        if (seen.contains(next))
            continue;
        seen.append(next);
        const bool isLast = command.words.size() == words.size() + 1;
        QString about = isLast ? command.summary.toString() : QString();
        for (const CommandGroup &group : list.groups) {
            if (words.isEmpty() && group.word == next)
                about = group.summary.toString();
        }
        found.append({next, about});
    }
}

void addOptions(const Command *command, const QStringList &typed, QList<Candidate> &found)
{
    if (command) {
        for (const Parameter &parameter : command->parameters) {
            if (parameter.kind != Parameter::Kind::Argument
                && (parameter.isRepeatable || !typed.contains(parameter.shown())))
                found.append({parameter.shown(), parameter.help.toString()});
        }
    }
    for (const QString &flag : {u"--json"_s, u"--help"_s, u"--config"_s})
        found.append({flag, {}});
    for (const SettingDeclaration &setting : settingDeclarations())
        found.append({u"--"_s + setting.flag(), setting.help.toString()});
}

/** The parameter whose value comes next; null when there is none. */
const Parameter *expectedValue(const Command &command, const QStringList &typed)
{
    qsizetype position = 0;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString &word = typed.at(at);
        if (!word.startsWith(u'-') || word == u"-") {
            ++position;
            continue;
        }
        for (const Parameter &parameter : command.parameters) {
            if (parameter.kind != Parameter::Kind::Option || parameter.shown() != word)
                continue;
            if (++at == typed.size())
                return &parameter;
        }
    }
    for (const Parameter &parameter : command.parameters) {
        if (parameter.kind != Parameter::Kind::Argument)
            continue;
        if (position == 0 || parameter.isRepeatable)
            return &parameter;
        --position;
    }
    return nullptr;
}

} // namespace

QList<Candidate> candidates(const CommandList &list, const QStringList &words)
{
    const QString prefix = words.isEmpty() ? QString() : words.last();
    const QStringList before = words.first(qMax(0, words.size() - 1));
    const QStringList path = leadingWords(list, before);
    const QStringList typed = before.sliced(path.size());
    const Command *command = findCommand(list, path);
    QList<Candidate> found;
    if (prefix.startsWith(u'-')) {
        addOptions(command, typed, found);
    } else if (!command) {
        if (typed.isEmpty())
            addNextWords(list, path, found);
    } else if (const Parameter *parameter = expectedValue(*command, typed)) {
        for (const QString &choice : parameter->choices)
            found.append({choice, {}});
    }
    found.removeIf([&prefix](const Candidate &each) { return !each.word.startsWith(prefix); });
    return found;
}

} // namespace purser
