#include "models/services/deletion.h"

#include "models/meta/registry.h"
#include "models/services/referencecheck.h"
#include "models/services/staleerror.h"
#include "models/services/tr.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

/** Records are let go in stretches of so many, so that memory stays bounded. */
constexpr int Stretch = 200;

Record changed(const Record &record, bool isActive, const UnitOfWork &work)
{
    Record after = record;
    after.set(u"is_active", isActive);
    after.set(u"version", record.version() + 1);
    after.set(u"updated_at", work.now());
    after.set(u"updated_by", work.caller().userId);
    return after;
}

/** Whoever refers to them anew was there before, and is found, or waits and finds them deleted. */
Result<> locked(const QList<Record> &records, RecordStore &store)
{
    for (const Record &record : records)
        PURSER_TRY(store.find(record.type(), record.companyId(), record.id(), Lock::Write));
    return {};
}

} // namespace

Error neededBy(const Record &record, const Record &other)
{
    return conflict(Tr::tr("%1 cannot be deleted: %2 “%3” needs it.")
                        .arg(record.title(), other.type().label().toString(), other.title()));
}

Deletion::Deletion(UnitOfWork &work, RecordStore &store)
    : m_work(work)
    , m_store(store)
    , m_log(work, store)
{}

Result<> Deletion::remove(const Record &record)
{
    PURSER_TRY(letGo({record}, record));
    if (const auto &hook = record.type().hooks().removed)
        PURSER_TRY(hook(m_work, record));
    const Record after = changed(record, false, m_work);
    for (const Children &children : record.type().children()) {
        const ObjectType *type = m_work.registry().find(children.type);
        PURSER_ASSIGN(const QList<Record> list,
                      m_store.children(*type, m_work.caller().companyId, {record.id()}));
        PURSER_TRY(letGo(list, record));
        for (const Record &child : list)
            PURSER_TRY(setActive(child, changed(child, false, m_work), after));
    }
    PURSER_TRY(setActive(record, after, after));
    return m_log.flush();
}

Result<> Deletion::letGo(const QList<Record> &records, const Record &whole)
{
    if (records.isEmpty())
        return {};
    const auto references = m_work.registry().referencesTo(records.first().type().name());
    for (const auto &[type, field] : references) {
        const bool isParent =
            type->parentField() == field->key() && type->parent() == whole.type().name();
        if (isParent || type->isSilent())
            continue;
        PURSER_TRY(locked(records, m_store));
        PURSER_TRY(letGo({type, field}, records, whole));
    }
    return {};
}

Result<> Deletion::letGo(const Reference &reference,
                         const QList<Record> &records,
                         const Record &whole)
{
    QHash<Id, const Record *> byId;
    QList<Value> ids;
    for (const Record &record : records) {
        byId.insert(record.id(), &record);
        ids.append(record.id());
    }
    ListQuery query{.filters = {Filter::in(reference.field->key(), ids)}, .limit = Stretch};
    if (reference.type->parent() == whole.type().name())
        query.filters.append(
            {reference.type->parentField(), Operator::NotEqual, {Value(whole.id())}});
    for (;;) {
        PURSER_ASSIGN(const QList<Record> list,
                      m_store.list(*reference.type, m_work.caller().companyId, query));
        if (list.isEmpty())
            return {};
        for (const Record &other : list) {
            if (reference.field->onDelete() == OnDelete::Restrict)
                return neededBy(*byId.value(other.reference(reference.field->key())), other);
            PURSER_TRY(settle(reference, other));
        }
    }
}

Result<> Deletion::settle(const Reference &reference, const Record &referring)
{
    // What was settled before it may have changed it, or taken it along.
    const Lock lock = reference.type->isChild() ? Lock::None : Lock::Write; // its parent locks it
    PURSER_ASSIGN(const std::optional<Record> present,
                  m_store.find(*reference.type, m_work.caller().companyId, referring.id(), lock));
    if (!present || !present->isActive())
        return {};
    if (reference.field->onDelete() == OnDelete::Cascade)
        return m_work.remove(*present);
    Draft draft;
    draft.values.insert(reference.field->key(), Value());
    PURSER_TRY(m_work.update(*present, draft));
    return {};
}

Result<> Deletion::setActive(const Record &record, const Record &after, const Record &whole)
{
    const Result<bool> updated = m_store.update(after, record.version());
    if (!updated)
        return m_work.refused(updated.error(), after);
    if (!*updated)
        return staleError(m_work, record, record.version());
    const QString action = after.isActive() ? u"restored"_s : u"deleted"_s;
    m_log.changed({action, {}}, &record, after, whole);
    return {};
}

Result<Record> Deletion::restore(const Record &record)
{
    const Record after = changed(record, true, m_work);
    ReferenceCheck references(m_work);
    references.add(&record, after);
    for (const Children &children : record.type().children()) {
        const ObjectType *type = m_work.registry().find(children.type);
        const ListQuery together{
            .filters = {Filter::equal(type->parentField(), record.id()),
                        Filter::equal(u"updated_at"_s, record.timestamp(u"updated_at"))},
            .activity = Activity::Deleted,
            .limit = 10'000};
        PURSER_ASSIGN(const QList<Record> list,
                      m_store.list(*type, m_work.caller().companyId, together));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Record child = changed(list.at(i), true, m_work);
            references.add(&list.at(i), child, u"%1[%2]."_s.arg(children.key).arg(i));
            PURSER_TRY(setActive(list.at(i), child, after));
        }
    }
    PURSER_TRY(setActive(record, after, after));
    PURSER_TRY(references.run());
    if (const auto &hook = record.type().hooks().check)
        PURSER_TRY(hook(m_work, after, &record));
    PURSER_TRY(m_log.flush());
    return m_work.read(record.type().name(), record.id(), true);
}

} // namespace purser
