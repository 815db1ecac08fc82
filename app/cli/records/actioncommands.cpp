#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/meta/action.h"
#include "models/meta/recordjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** What somebody typed for a record of `target`. */
struct Reference
{
    const ObjectType &target;
    QString key;
};

QString optionOf(const QString &key)
{
    return QString(key).replace(u'_', u'-').replace(u'/', u'-');
}

const QString Other = u"OTHER"_s;

/** What an action needs another record of the type for, when it is the only thing that it needs: it
 * stands beside the first one. Null when there is no such thing. */
const Field *otherOf(const ObjectType &type, const Action &action)
{
    const Field *needed = nullptr;
    for (const Field &field : action.input) {
        if (!field.isRequired())
            continue;
        if (needed || field.target() != type.name())
            return nullptr;
        needed = &field;
    }
    return needed;
}

/** A password from the terminal, or the first line of the input. */
Result<QJsonValue> askSecret(Invocation &invocation, const Field &field)
{
    const QString secret = invocation.console().readSecret(field.label().toString() + u": "_s);
    if (secret.isEmpty())
        return invalid(field.key(), Tr::tr("Type it, or give it as the first line of the input."));
    return QJsonValue(secret);
}

/** What is no JSON is a list of texts with commas: nothing that was typed is dropped. */
QJsonValue jsonOrList(const QString &typed)
{
    const QJsonDocument json = QJsonDocument::fromJson(typed.toUtf8());
    if (json.isObject())
        return json.object();
    if (json.isArray())
        return json.array();
    QJsonArray list;
    for (const QString &entry : typed.split(u','))
        list.append(entry.trimmed());
    return list;
}

Result<QJsonObject> inputOf(Invocation &invocation, const Action &action)
{
    QJsonObject input;
    for (const Field &field : action.input) {
        const QString name = optionOf(field.key());
        if (field.isSensitive()) {
            PURSER_ASSIGN(const QJsonValue secret, askSecret(invocation, field));
            input.insert(field.key(), secret);
        } else if (field.type() == FieldType::Json && invocation.has(name)) {
            input.insert(field.key(), jsonOrList(invocation.text(name)));
        } else if (invocation.has(name)) {
            input.insert(field.key(), invocation.text(name));
        }
    }
    return input;
}

/** A child of the record by what names it, else any record by its key. */
Result<Id> referred(RecordService &service,
                    const ObjectType &type,
                    const Id &id,
                    const Reference &to)
{
    if (to.target.parent() != type.name())
        return findRecord(service, to.target, to.key);
    PURSER_ASSIGN(const Record record, service.read(type.name(), id));
    for (const Children &children : type.children()) {
        for (const Record &child : record.children(children.key)) {
            const bool isNamed = child.title() == to.key || toText(child.id()) == to.key;
            if (children.type == to.target.name() && isNamed)
                return child.id();
        }
    }
    return notFound(Tr::tr("There is no %1 “%2” there.").arg(to.target.label().toString(), to.key));
}

/** The input with references as ids, for the record that the action is about. */
Result<QJsonObject> resolved(RecordService &service,
                             const ObjectType &type,
                             const Id &id,
                             const Action &action,
                             QJsonObject input)
{
    for (const Field &field : action.input) {
        const QString key = input.value(field.key()).toString();
        if (field.type() != FieldType::Reference || key.isEmpty())
            continue;
        PURSER_ASSIGN(const ObjectType *target, service.registry().type(field.target()));
        const Result<Id> found = referred(service, type, id, {*target, key});
        if (!found)
            return invalid(field.key(), found.error().message);
        input.insert(field.key(), toText(*found));
    }
    return input;
}

Result<ActionResult> actOn(RecordService &service,
                           const ObjectType &type,
                           const QString &key,
                           const Action &action,
                           const QJsonObject &input)
{
    PURSER_ASSIGN(const Id id, findRecord(service, type, key));
    PURSER_ASSIGN(const QJsonObject given, resolved(service, type, id, action, input));
    return service.act(type.name(), id, action.name, given);
}

void write(Console &console, const QString &label, const ActionResult &done)
{
    if (console.isJson()) {
        console.writeJson(
            QJsonObject{{u"record"_s, toJson(done.record)}, {u"result"_s, done.result}},
            QJsonDocument::Compact);
        return;
    }
    const Field *status = done.record.type().field(u"status");
    const Choice *state = status ? status->choice(done.record.text(u"status")) : nullptr;
    console.write(state ? Tr::tr("%1: %2 done, now: %3")
                              .arg(done.record.title(), label, state->label.toString())
                        : Tr::tr("%1: %2 done").arg(done.record.title(), label));
}

/** Each for itself; the exit code is that of the first refusal. */
Result<int> act(Invocation &invocation, const ObjectType &type, const Action &action)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(QJsonObject input, inputOf(invocation, action));
    if (const Field *other = otherOf(type, action))
        input.insert(other->key(), invocation.text(Other));
    int code = 0;
    for (const QString &key : invocation.texts(u"KEY"_s)) {
        const Result<ActionResult> done = actOn(*service, type, key, action, input);
        if (done) {
            write(invocation.console(), action.label.toString(), *done);
            continue;
        }
        Error error = done.error();
        error.message.prepend(key + u": "_s);
        invocation.console().fail(error);
        code = code == 0 ? exitCode(error.kind) : code;
    }
    return code;
}

Result<int> ask(Invocation &invocation, const ObjectType &type, const QString &query)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const Id id, findRecord(*service, type, invocation.text(u"KEY"_s)));
    PURSER_ASSIGN(const QJsonValue answer, service->ask(type.name(), id, query));
    if (answer.isString())
        invocation.console().write(answer.toString());
    else
        invocation.console().writeJson(answer);
    return 0;
}

/** Something that fits, for an example. */
QString exampleOf(const Field &field)
{
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
        return u"'as agreed'"_s;
    case FieldType::Boolean:
        return u"true"_s;
    case FieldType::Date:
        return u"2026-12-31"_s;
    case FieldType::Json:
        return u"'[]'"_s;
    default:
        return u"1"_s;
    }
}

/** For each that is in a state where the action is possible, and no error when none is. */
QString exampleOf(const ObjectType &type, const Action &action)
{
    const Field *other = otherOf(type, action);
    QString line = u"%1 list --ids --limit %2"_s.arg(type.shortName(), other ? u"2"_s : u"1"_s);
    if (!action.from.isEmpty())
        line += u" --filter status="_s + action.from.first();
    line += u" | xargs -r purserctl %1 %2"_s.arg(type.shortName(), optionOf(action.name));
    for (const Field &field : action.input) {
        if (field.isRequired() && !field.isSensitive() && &field != other)
            line += u" --%1 %2"_s.arg(optionOf(field.key()), exampleOf(field));
    }
    return line;
}

Command commandFor(const ObjectType &type, const Action &action)
{
    Command command;
    command.words = {type.shortName(), optionOf(action.name)};
    command.summary = Text(u"%1: %2"_s.arg(type.label().toString(), action.label.toString()));
    const Field *other = otherOf(type, action);
    const Text key = Tr::mark("Its id, or what is unique of it; else its name");
    command.parameters.append(other ? argument(u"KEY"_s, key) : severalArguments(u"KEY"_s, key));
    if (other)
        command.parameters.append(argument(Other, other->label()));
    for (const Field &field : action.input) {
        if (field.isSensitive() || &field == other)
            continue;
        Parameter input = option(optionOf(field.key()), u"VALUE"_s, field.label());
        for (const Choice &choice : field.choices())
            input.choices.append(choice.value);
        command.parameters.append(input);
    }
    command.examples = {exampleOf(type, action)};
    command.run = [&type, &action](Invocation &invocation) {
        return act(invocation, type, action);
    };
    return command;
}

Command commandFor(const ObjectType &type, const RecordQuery &query)
{
    const QString noun = type.shortName();
    const QString word = optionOf(query.name);
    return {.words = {noun, word},
            .summary = Text(Tr::tr("%1: ask for %2").arg(type.label().toString(), query.name)),
            .parameters = {argument(u"KEY"_s, Tr::mark("Its id, or what is unique of it; else its "
                                                       "name"))},
            .examples = {u"%1 list --ids --limit 1 | xargs -r purserctl %1 %2"_s.arg(noun, word)},
            .run = [&type, &query](Invocation &invocation) {
                return ask(invocation, type, query.name);
            }};
}

} // namespace

QList<Command> actionCommands(const ObjectType &type)
{
    QList<Command> commands;
    for (const Action &action : type.actions())
        commands.append(commandFor(type, action));
    for (const RecordQuery &query : type.queries()) {
        if (query.answer == QueryAnswer::Json)
            commands.append(commandFor(type, query));
    }
    return commands;
}

} // namespace purser
