#include "models/services/merge/rewriting.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/merge/fieldfill.h"
#include "models/services/recordchange.h"
#include "models/services/staleerror.h"
#include "models/services/tr.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

/** A child that changes its parent keeps its marks on record, whether the new one took them. */
QStringList notedFields(const Record &before, const Record &after)
{
    QStringList keys = changedFields(before, after);
    if (!before.type().isChild() || !keys.contains(before.type().parentField()))
        return keys;
    for (const ChildMark &mark : marksOf(before.type())) {
        if (before.boolean(mark.field) && !keys.contains(mark.field))
            keys.append(mark.field);
    }
    return keys;
}

} // namespace

Record nextVersion(const Record &record, const UnitOfWork &work)
{
    Record next = record;
    next.set(u"version", record.version() + 1);
    next.set(u"updated_at", work.now());
    next.set(u"updated_by", work.caller().userId);
    return next;
}

Rewriting::Rewriting(UnitOfWork &work, const QString &action)
    : m_work(work)
    , m_action(action)
    , m_log(work, work.store())
{}

Result<Record> Rewriting::read(const ObjectType &type, const Id &id)
{
    PURSER_ASSIGN(const std::optional<Record> found,
                  m_work.store().find(type, m_work.caller().companyId, id, Lock::Write));
    if (!found)
        return notFound(
            Tr::tr("%1: there is no such record any more.").arg(type.label().toString()));
    return *found;
}

Result<> Rewriting::write(const Record &before, const Record &after, const Record *whole)
{
    if (changedFields(before, after).isEmpty())
        return {};
    std::optional<Record> parent;
    if (!whole && before.type().isChild()) {
        PURSER_ASSIGN(parent, raiseParent(before));
        whole = &*parent;
    }
    const Record next = nextVersion(after, m_work);
    PURSER_TRY(store(before, next));
    m_log.changed({m_action, {}}, &before, next, whole ? *whole : next);
    note(before, next);
    return {};
}

Result<Record> Rewriting::raiseParent(const Record &child)
{
    const ObjectType &type = *m_work.registry().find(child.type().parent());
    PURSER_ASSIGN(const Record parent, read(type, child.reference(child.type().parentField())));
    const Record next = nextVersion(parent, m_work);
    PURSER_TRY(store(parent, next));
    return next;
}

Result<> Rewriting::store(const Record &before, const Record &after)
{
    const Result<bool> updated = m_work.store().update(after, before.version());
    if (!updated)
        return m_work.refused(updated.error(), after);
    return *updated ? Result<>() : staleError(m_work, after, before.version());
}

void Rewriting::note(const Record &before, const Record &after)
{
    const auto known = m_positions.constFind(before.id());
    if (known != m_positions.cend()) {
        m_changes[*known].after = after;
        return;
    }
    m_positions.insert(before.id(), m_changes.size());
    m_changes.append({before, after});
}

QJsonArray Rewriting::changes() const
{
    QJsonArray all;
    for (const Change &change : m_changes) {
        QJsonObject fields;
        const QStringList keys = notedFields(change.before, change.after);
        for (const QString &key : keys) {
            const Field &field = *change.before.type().field(key);
            fields.insert(key, QJsonObject{{u"old"_s, toJson(change.before.value(key), field)},
                                           {u"new"_s, toJson(change.after.value(key), field)}});
        }
        if (!fields.isEmpty())
            all.append(QJsonObject{{u"type"_s, change.before.type().name()},
                                   {u"id"_s, toText(change.before.id())},
                                   {u"version"_s, change.after.version()},
                                   {u"fields"_s, fields}});
    }
    return all;
}

} // namespace purser
