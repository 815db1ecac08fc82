#include "app/cli/commandparser.h"

#include "app/cli/tr.h"
#include "models/modules/nearestword.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <deque>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

Error misused(const QString &message)
{
    return {ErrorKind::BadRequest, message, {}, {}, {}};
}

bool beginsWith(const QStringList &words, const QStringList &beginning)
{
    return words.size() >= beginning.size() && words.first(beginning.size()) == beginning;
}

/** The words that can follow `words`. */
QStringList nextWords(const CommandList &list, const QStringList &words)
{
    QStringList next;
    for (const Command &command : list.commands) {
        if (beginsWith(command.words, words) && command.words.size() > words.size()
            && !next.contains(command.words.at(words.size())))
            next.append(command.words.at(words.size()));
    }
    return next;
}

Error unknownWord(const CommandList &list, const QStringList &words, const QString &word)
{
    const QString path = (words + QStringList{word}).join(u' ');
    const QString nearest = nearestWord(word, nextWords(list, words));
    if (nearest.isEmpty())
        return notFound(Tr::tr("There is no command “%1”. See: purserctl %2")
                            .arg(path, (words + QStringList{u"--help"_s}).join(u' ')));
    return misused(Tr::tr("There is no command “%1”. Did you mean “%2”?")
                       .arg(path, (words + QStringList{nearest}).join(u' ')));
}

Error unexpected(const Command &command, const QString &text)
{
    QStringList options{u"--json"_s, u"--help"_s};
    for (const Parameter &parameter : command.parameters) {
        if (parameter.kind != Parameter::Kind::Argument)
            options.append(parameter.shown());
    }
    const QString nearest =
        text.startsWith(u'-') ? nearestWord(text.section(u'=', 0, 0), options) : QString();
    if (!nearest.isEmpty())
        return misused(
            Tr::tr("%1 takes no %2. Did you mean %3?").arg(command.name(), text, nearest));
    return misused(Tr::tr("%1 takes no “%2”. See: purserctl %1 --help").arg(command.name(), text));
}

Result<> check(const Command &command, const QMap<QString, QStringList> &given)
{
    for (const Parameter &parameter : command.parameters) {
        const QStringList texts = given.value(parameter.name);
        if (parameter.isRequired && texts.isEmpty())
            return misused(Tr::tr("%1 needs %2. See: purserctl %1 --help")
                               .arg(command.name(), parameter.shown()));
        if (texts.size() > 1 && !parameter.isRepeatable)
            return misused(Tr::tr("Give %1 once only.").arg(parameter.shown()));
        for (const QString &text : texts) {
            if (!parameter.choices.isEmpty() && !parameter.choices.contains(text))
                return misused(Tr::tr("%1 is one of %2, not “%3”.")
                                   .arg(parameter.shown(), parameter.choices.join(u", "_s), text));
        }
    }
    return {};
}

/** Options and arguments of one command, read by CLI11. */
class Reading
{
public:
    explicit Reading(const Command &command)
        : m_command(command)
    {
        m_app.set_help_flag();
        m_app.allow_extras();
        for (const Parameter &parameter : command.parameters)
            add(parameter);
    }

    Result<QMap<QString, QStringList>> read(const QStringList &arguments)
    {
        std::vector<std::string> reversed;
        for (const QString &argument : arguments)
            reversed.insert(reversed.begin(), argument.toStdString());
        try {
            m_app.parse(std::move(reversed));
        } catch (const CLI::ArgumentMismatch &) {
            return misused(Tr::tr("An option of %1 lacks its value. See: purserctl %1 --help")
                               .arg(m_command.name()));
        } catch (const CLI::Error &error) {
            return misused(QString::fromStdString(error.what()));
        }
        const std::vector<std::string> rest = m_app.remaining();
        for (const std::string &text : rest) {
            if (text != "--")
                return unexpected(m_command, QString::fromStdString(text));
        }
        return given();
    }

private:
    void add(const Parameter &parameter)
    {
        const std::string name = parameter.shown().toStdString();
        std::vector<std::string> &texts = m_texts.emplace_back();
        if (parameter.kind == Parameter::Kind::Flag)
            m_app.add_flag_callback(name, [&texts] { texts.emplace_back(); });
        else if (parameter.kind == Parameter::Kind::Option)
            m_app.add_option(name, texts)
                ->expected(1, parameter.takesSeveral ? CLI::detail::expected_max_vector_size : 1)
                ->take_all();
        else
            m_app.add_option(name, texts)
                ->expected(1, parameter.isRepeatable ? CLI::detail::expected_max_vector_size : 1)
                ->allow_extra_args(parameter.isRepeatable);
    }

    QMap<QString, QStringList> given() const
    {
        QMap<QString, QStringList> result;
        for (size_t at = 0; at < m_texts.size(); ++at) {
            QStringList texts;
            for (const std::string &text : m_texts.at(at))
                texts.append(QString::fromStdString(text));
            if (!texts.isEmpty())
                result.insert(m_command.parameters.at(qsizetype(at)).name, texts);
        }
        return result;
    }

    const Command &m_command;
    CLI::App m_app;
    std::deque<std::vector<std::string>>
        m_texts; ///< one for each parameter; CLI11 writes into them
};

} // namespace

QStringList leadingWords(const CommandList &list, const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) {
        if (!nextWords(list, words).contains(argument))
            break;
        words.append(argument);
    }
    return words;
}

const Command *findCommand(const CommandList &list, const QStringList &words)
{
    for (const Command &command : list.commands) {
        if (command.words == words)
            return &command;
    }
    return nullptr;
}

Result<ParsedLine> parseLine(const CommandList &list, const QStringList &arguments)
{
    ParsedLine line;
    line.words = leadingWords(list, arguments);
    line.command = findCommand(list, line.words);
    const QStringList rest = arguments.sliced(line.words.size());
    if (!line.command) {
        if (!rest.isEmpty())
            return unknownWord(list, line.words, rest.first());
        return line;
    }
    PURSER_ASSIGN(line.given, Reading(*line.command).read(rest));
    PURSER_TRY(check(*line.command, line.given));
    return line;
}

} // namespace purser
