#include "models/services/localrecordservice.h"

#include "models/meta/registry.h"
#include "models/services/refusals.h"
#include "models/services/sight.h"
#include "models/services/staleerror.h"
#include "models/services/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

constexpr int LargestBatch = 1'000;

Error noSuchRecord(const ObjectType &type)
{
    return notFound(
        Tr::tr("%1: there is no such record, or it was deleted.").arg(type.label().toString()));
}

/** Children follow the right and the state of their parent: adding a contact changes the partner.
 */
QStringView verbFor(const ObjectType &type, QStringView verb)
{
    return type.isChild() && verb != u"read" ? QStringView(u"update") : verb;
}

Result<> isEditable(const ObjectType &type, const Record &record)
{
    if (type.editableIn().isEmpty() || type.editableIn().contains(record.text(u"status")))
        return {};
    return conflict(Tr::tr("%1 is in the state “%2” and cannot be changed any more.")
                        .arg(record.title(), stateLabel(type, record.text(u"status"))));
}

bool isHidden(const Field &field, const ObjectType &type, const Caller &caller)
{
    return field.isSensitive() && !caller.may(type.permission(field.key()));
}

/** Who may not read a field must not find it out either, by what is found or how it is sorted. */
Result<> mayAskFor(const ObjectType &type, const ListQuery &query, const Caller &caller)
{
    QStringList keys;
    for (const Filter &filter : query.filters)
        keys.append(filter.field);
    for (const SortKey &sort : query.sort)
        keys.append(sort.field);
    for (const Field &field : type.fields()) {
        const bool isUsed =
            keys.contains(field.key()) || (field.isSearchable() && !query.search.isEmpty());
        if (!isUsed || !isHidden(field, type, caller))
            continue;
        Error error = mayNot(type, field.key(), type.permission(field.key()));
        error.field = field.key();
        return error;
    }
    return {};
}

/** Before the child itself: who writes the parent locks in this order too, so that two never wait
 * for each other. */
Result<> lockParent(UnitOfWork &work, const ObjectType &type, const Id &id)
{
    if (!type.isChild())
        return {};
    PURSER_ASSIGN(const std::optional<Record> child,
                  work.store().find(type, work.caller().companyId, id));
    if (!child)
        return noSuchRecord(type);
    PURSER_TRY(work.readForUpdate(type.parent(), child->reference(type.parentField())));
    return {};
}

Result<> parentIsEditable(UnitOfWork &work, const ObjectType &type, const Id &parentId)
{
    if (!type.isChild())
        return {};
    PURSER_ASSIGN(const Record parent, work.readForUpdate(type.parent(), parentId));
    return isEditable(parent.type(), parent);
}

} // namespace

LocalRecordService::LocalRecordService(RecordStore &store,
                                       const Registry &registry,
                                       const Clock &clock,
                                       const Caller &caller)
    : m_store(store)
    , m_registry(registry)
    , m_clock(clock)
    , m_caller(caller)
{}

Result<const ObjectType *> LocalRecordService::allowedType(const QString &name,
                                                           QStringView verb) const
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(name));
    const QString permission = type->permission(verbFor(*type, verb));
    if (!m_caller.may(permission))
        return mayNot(*type, verb, permission);
    if (type->isManaged() && verb != u"read")
        return notAllowed(
            Tr::tr("%1 are written by the program alone.").arg(type->pluralLabel().toString()));
    return type;
}

Result<> LocalRecordService::mayWrite(const ObjectType &type, const Draft &draft) const
{
    QList<FieldIssue> issues;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        const Field *field = type.field(value.key());
        if (!field)
            issues.append({value.key(), Tr::tr("There is no field “%1” in %2.")
                                            .arg(value.key(), type.label().toString())});
        else if (field->isReadOnly() && field->key() != u"custom")
            issues.append({value.key(), Tr::tr("%1 is set by the program and cannot be given.")
                                            .arg(field->label().toString())});
        else if (isHidden(*field, type, m_caller))
            return mayNot(type, field->key(), type.permission(field->key()));
    }
    for (auto children = draft.children.begin(); children != draft.children.end(); ++children) {
        const Children *declared = type.childrenFor(children.key());
        const ObjectType *childType = declared ? m_registry.find(declared->type) : nullptr;
        if (!childType) {
            issues.append(
                {children.key(),
                 Tr::tr("There are no “%1” in %2.").arg(children.key(), type.label().toString())});
            continue;
        }
        for (qsizetype i = 0; i < children->size(); ++i) {
            if (Result<> checked = mayWrite(*childType, children->at(i)); !checked)
                return checked.error().under(u"%1[%2]"_s.arg(children.key()).arg(i));
        }
    }
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

Result<> LocalRecordService::isSeen(const ObjectType &type, const Id &id) const
{
    PURSER_ASSIGN(const bool isSeen, Sight(m_caller, m_registry).includes(m_store, type, id));
    return isSeen ? Result<>() : noSuchRecord(type);
}

Record LocalRecordService::masked(Record record) const
{
    for (int position = 0; position < record.type().fields().size(); ++position) {
        if (isHidden(record.type().fields().at(position), record.type(), m_caller))
            record.setAt(position, Value());
    }
    for (const Children &children : record.type().children()) {
        const auto &fields = m_registry.find(children.type)->fields();
        const bool hidesNothing =
            std::none_of(fields.cbegin(), fields.cend(), std::mem_fn(&Field::isSensitive));
        if (hidesNothing || !record.hasChildren(children.key))
            continue;
        for (Record &child : record.childrenOf(children.key))
            child = masked(std::move(child));
    }
    return record;
}

Result<Record> LocalRecordService::create(const QString &type, const Draft &draft)
{
    return transacted([&](UnitOfWork &work) { return createIn(work, type, draft); });
}

Result<Record> LocalRecordService::createIn(UnitOfWork &work,
                                            const QString &name,
                                            const Draft &draft)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"create"));
    PURSER_TRY(mayWrite(*type, draft));
    if (type->isChild()) {
        const Id parent = draft.values.value(type->parentField()).toId();
        PURSER_TRY(isSeen(*m_registry.find(type->parent()), parent));
        PURSER_TRY(parentIsEditable(work, *type, parent));
    }
    PURSER_ASSIGN(const Record created, work.create(name, draft));
    return masked(created);
}

Result<Record> LocalRecordService::read(const QString &name,
                                        const Id &id,
                                        const ReadOptions &options)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"read"));
    PURSER_ASSIGN(const std::optional<Record> found, m_store.find(*type, m_caller.companyId, id));
    if (!found || (!found->isActive() && !options.deleted))
        return noSuchRecord(*type);
    PURSER_TRY(isSeen(*type, id));
    if (!options.children || type->children().isEmpty())
        return masked(*found);
    UnitOfWork work(m_store, m_registry, m_clock, m_caller);
    QList<Record> records{*found};
    for (const Children &children : type->children())
        PURSER_TRY(work.readChildren(records, children.key));
    return masked(records.first());
}

Result<Record> LocalRecordService::readChecked(UnitOfWork &work,
                                               const ObjectType &type,
                                               const Id &id,
                                               qint64 version)
{
    PURSER_TRY(isSeen(type, id));
    PURSER_TRY(lockParent(work, type, id));
    PURSER_ASSIGN(Record record, work.readForUpdate(type.name(), id));
    if (version != Operation::AnyVersion && version != record.version())
        return staleError(work, record, version);
    PURSER_TRY(Sight(m_caller, m_registry).mayChange(record));
    return record;
}

Result<Record> LocalRecordService::update(const QString &type,
                                          const Id &id,
                                          qint64 version,
                                          const Draft &draft)
{
    return transacted([&](UnitOfWork &work) { return updateIn(work, type, id, version, draft); });
}

Result<Record> LocalRecordService::updateIn(
    UnitOfWork &work, const QString &name, const Id &id, qint64 version, const Draft &draft)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"update"));
    PURSER_TRY(mayWrite(*type, draft));
    PURSER_ASSIGN(const Record before, readChecked(work, *type, id, version));
    PURSER_TRY(isEditable(*type, before));
    if (type->isChild())
        PURSER_TRY(parentIsEditable(work, *type, before.reference(type->parentField())));
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        if (type->field(value.key())->isFixed() && before.value(value.key()) != *value)
            return invalid(value.key(), Tr::tr("%1 cannot be changed later.")
                                            .arg(type->field(value.key())->label().toString()));
    }
    PURSER_ASSIGN(const Record updated, work.update(before, draft));
    return masked(updated);
}

Result<> LocalRecordService::remove(const QString &type, const Id &id, qint64 version)
{
    PURSER_TRY(transacted([&](UnitOfWork &work) { return removeIn(work, type, id, version); }));
    return {};
}

Result<Record> LocalRecordService::removeIn(UnitOfWork &work,
                                            const QString &name,
                                            const Id &id,
                                            qint64 version)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"delete"));
    PURSER_ASSIGN(const Record before, readChecked(work, *type, id, version));
    PURSER_TRY(isEditable(*type, before));
    if (type->isChild())
        PURSER_TRY(parentIsEditable(work, *type, before.reference(type->parentField())));
    PURSER_TRY(work.remove(before));
    return before;
}

Result<Record> LocalRecordService::restore(const QString &type, const Id &id)
{
    return transacted([&](UnitOfWork &work) { return restoreIn(work, type, id); });
}

Result<Record> LocalRecordService::restoreIn(UnitOfWork &work, const QString &name, const Id &id)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"delete"));
    PURSER_TRY(isSeen(*type, id));
    PURSER_TRY(lockParent(work, *type, id));
    PURSER_ASSIGN(const std::optional<Record> found,
                  m_store.find(*type, m_caller.companyId, id, Lock::Write));
    if (!found)
        return noSuchRecord(*type);
    if (found->isActive())
        return masked(*found);
    PURSER_TRY(Sight(m_caller, m_registry).mayChange(*found));
    if (type->isChild())
        PURSER_TRY(parentIsEditable(work, *type, found->reference(type->parentField())));
    PURSER_ASSIGN(const Record restored, work.restore(*found));
    return masked(restored);
}

Result<Page> LocalRecordService::list(const QString &name, const ListQuery &asked)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"read"));
    PURSER_TRY(mayAskFor(*type, asked, m_caller));
    const ListQuery query = Sight(m_caller, m_registry).narrowed(*type, asked);
    Page page;
    PURSER_ASSIGN(page.items, m_store.list(*type, m_caller.companyId, query));
    page.hasMore = page.items.size() > query.limit;
    if (page.hasMore)
        query.backwards ? page.items.removeFirst() : page.items.removeLast();
    if (!query.include.isEmpty()) {
        UnitOfWork work(m_store, m_registry, m_clock, m_caller);
        for (const QString &key : query.include)
            PURSER_TRY(work.readChildren(page.items, key));
    }
    if (query.total == Total::Exact) {
        PURSER_ASSIGN(page.total, m_store.count(*type, m_caller.companyId, query, 0));
    }
    for (Record &record : page.items)
        record = masked(std::move(record));
    return page;
}

Result<qint64> LocalRecordService::count(const QString &name, const ListQuery &query, qint64 limit)
{
    PURSER_ASSIGN(const ObjectType *type, allowedType(name, u"read"));
    PURSER_TRY(mayAskFor(*type, query, m_caller));
    return m_store.count(*type, m_caller.companyId,
                         Sight(m_caller, m_registry).narrowed(*type, query), limit);
}

Result<QList<Result<Record>>> LocalRecordService::batch(const QString &type,
                                                        const QList<Operation> &operations,
                                                        BatchMode mode)
{
    if (operations.size() > LargestBatch)
        return Error{ErrorKind::TooLarge,
                     Tr::tr("Send at most %n operation(s) at once.", nullptr, LargestBatch),
                     {},
                     {},
                     {}};
    QList<Result<Record>> results;
    if (mode == BatchMode::Each) {
        for (const Operation &operation : operations) {
            if (operation.kind == Operation::Kind::Act) {
                const Result<ActionResult> done =
                    act(type, operation.id, operation.action, operation.input, operation.version);
                results.append(done ? Result<Record>(done->record) : done.error());
                continue;
            }
            results.append(
                transacted([&](UnitOfWork &work) { return operate(work, type, operation); }));
        }
        return results;
    }
    return transacted([&](UnitOfWork &work) -> Result<QList<Result<Record>>> {
        results.clear();
        for (const Operation &operation : operations) {
            Result<Record> result = operate(work, type, operation);
            if (!result)
                return result.error().under(u"[%1]"_s.arg(results.size()));
            results.append(std::move(result));
        }
        return results;
    });
}

Result<Record> LocalRecordService::operate(UnitOfWork &work,
                                           const QString &type,
                                           const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::Create:
        return createIn(work, type, operation.draft);
    case Operation::Kind::Update:
        return updateIn(work, type, operation.id, operation.version, operation.draft);
    case Operation::Kind::Remove:
        return removeIn(work, type, operation.id, operation.version);
    case Operation::Kind::Restore:
        return restoreIn(work, type, operation.id);
    case Operation::Kind::Act:
        break;
    }
    PURSER_ASSIGN(const ObjectType *declared, m_registry.type(type));
    const Action *action = declared->action(operation.action);
    if (!action)
        return notFound(
            Tr::tr("%1 has no action “%2”.").arg(declared->label().toString(), operation.action));
    PURSER_ASSIGN(const ActionResult done, actIn(work, *declared, operation.id, operation.version,
                                                 *action, operation.input));
    return done.record;
}

} // namespace purser
