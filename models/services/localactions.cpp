#include "models/meta/preparedrun.h"
#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/services/localrecordservice.h"
#include "models/services/refusals.h"
#include "models/services/tr.h"
#include "models/services/treewriter.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

Result<QMap<QString, Value>> readInput(const Action &action, const QJsonObject &json)
{
    QMap<QString, Value> input;
    QList<FieldIssue> issues;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const bool isKnown =
            std::any_of(action.input.cbegin(), action.input.cend(),
                        [&entry](const Field &field) { return field.key() == entry.key(); });
        if (!isKnown)
            issues.append(
                {entry.key(),
                 Tr::tr("“%1” takes no “%2”.").arg(action.label.toString(), entry.key())});
    }
    for (const Field &field : action.input) {
        const Result<Value> value = valueFromJson(json.value(field.key()), field);
        const QString wrong = value ? fault(*value, field) : value.error().message;
        if (!wrong.isEmpty())
            issues.append({field.key(), wrong});
        else
            input.insert(field.key(), *value);
    }
    return issues.isEmpty() ? Result<QMap<QString, Value>>(input) : invalid(issues);
}

} // namespace

Result<> LocalRecordService::isPossible(UnitOfWork &work,
                                        const Action &action,
                                        const Record &record) const
{
    const ObjectType &type = record.type();
    const QString permission =
        action.permission.isEmpty() ? type.permission(action.name) : action.permission;
    if (!m_caller.may(permission))
        return mayNot(type, action.label.toString(), permission);
    if (!action.from.isEmpty() && !action.from.contains(record.text(u"status")))
        return conflict(Tr::tr("“%1” is not possible: %2 is in the state “%3”.")
                            .arg(action.label.toString(), record.title(),
                                 stateLabel(type, record.text(u"status"))));
    return action.precondition ? action.precondition(work, record) : Result<>();
}

Result<ActionResult> LocalRecordService::act(const QString &name,
                                             const Id &id,
                                             const QString &actionName,
                                             const QJsonObject &input,
                                             qint64 version)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(name));
    const Action *action = type->action(actionName);
    if (!action)
        return notFound(Tr::tr("%1 has no action “%2”.").arg(type->label().toString(), actionName));
    Action inside = *action;
    if (const PreparedRun *const run = action->run.target<PreparedRun>()) {
        UnitOfWork work(m_store, m_registry, m_clock, m_caller);
        PURSER_TRY(allowedType(name, u"read"));
        PURSER_TRY(readChecked(work, *type, id, version));
        PURSER_ASSIGN(const Record complete, work.read(name, id, true));
        PURSER_TRY(isPossible(work, *action, complete));
        PURSER_ASSIGN(inside.run, run->prepare(work, complete));
    }
    return transacted(
        [&](UnitOfWork &work) { return actIn(work, *type, id, version, inside, input); });
}

Result<ActionResult> LocalRecordService::actIn(UnitOfWork &work,
                                               const ObjectType &type,
                                               const Id &id,
                                               qint64 version,
                                               const Action &action,
                                               const QJsonObject &input)
{
    if (!m_caller.may(type.permission(u"read")))
        return mayNot(type, u"read", type.permission(u"read"));
    PURSER_ASSIGN(Record before, readChecked(work, type, id, version));
    QList<Record> complete{before};
    for (const Children &children : type.children())
        PURSER_TRY(work.readChildren(complete, children.key));
    before = complete.first();
    PURSER_TRY(isPossible(work, action, before));
    Record after = before;
    ActionCall call{after, before, {}, {}};
    PURSER_ASSIGN(call.input, readInput(action, input));
    if (action.run)
        PURSER_TRY(action.run(work, call));
    // A merge writes the record itself, after the children that come to it from elsewhere.
    if (after.version() != before.version())
        return ActionResult{masked(after), call.result};
    if (!action.to.isEmpty())
        after.set(u"status", action.to);
    PURSER_ASSIGN(const Record written, work.save(before, after, {action.name, action.event}));
    return ActionResult{masked(written), call.result};
}

Result<QJsonValue> LocalRecordService::ask(const QString &name,
                                           const Id &id,
                                           const QString &queryName,
                                           const QJsonObject &input)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"read"));
    const RecordQuery *query = type->query(queryName);
    if (!query)
        return notFound(
            Tr::tr("%1 has nothing called “%2”.").arg(type->label().toString(), queryName));
    if (!query->permission.isEmpty() && !m_caller.may(query->permission))
        return mayNot(*type, queryName, query->permission);
    UnitOfWork work(m_store, m_registry, m_clock, m_caller);
    PURSER_TRY(isSeen(*type, id));
    PURSER_ASSIGN(const Record record, work.read(name, id, true));
    return query->run(work, record, input);
}

Result<QMap<QString, QString>> LocalRecordService::possibleActions(const QString &name,
                                                                   const Id &id)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"read"));
    UnitOfWork work(m_store, m_registry, m_clock, m_caller);
    PURSER_TRY(isSeen(*type, id));
    PURSER_ASSIGN(const Record record, work.read(name, id, true));
    QMap<QString, QString> reasons;
    for (const Action &action : type->actions()) {
        const Result<> possible = isPossible(work, action, record);
        reasons.insert(action.name, possible ? QString() : possible.error().message);
    }
    return reasons;
}

} // namespace purser
