#include "models/services/unitofwork.h"

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/services/changelog.h"
#include "models/services/constraint.h"
#include "models/services/deletion.h"
#include "models/services/recordchange.h"
#include "models/services/staleerror.h"
#include "models/services/tr.h"
#include "models/services/treewriter.h"
#include "models/storage/engine.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

Error noSuchRecord(const ObjectType &type)
{
    return notFound(
        Tr::tr("%1: there is no such record, or it was deleted.").arg(type.label().toString()));
}

const Children &childrenOfType(const ObjectType &parent, const ObjectType &child)
{
    const QList<Children> &all = parent.children();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&child](const Children &children) {
        return children.type == child.name();
    });
    Q_ASSERT(found != all.cend()); // Registry::check()
    return *found;
}

Result<qsizetype> positionOfChild(const QList<Record> &list, const Id &id, const ObjectType &type)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).id() == id)
            return i;
    }
    return noSuchRecord(type);
}

Result<Record> childWithId(const QList<Record> &list, const Id &id, const ObjectType &type)
{
    PURSER_ASSIGN(const qsizetype position, positionOfChild(list, id, type));
    return list.at(position);
}

} // namespace

UnitOfWork::UnitOfWork(RecordStore &store,
                       const Registry &registry,
                       const Clock &clock,
                       const Caller &caller)
    : m_store(store)
    , m_registry(registry)
    , m_clock(clock)
    , m_caller(caller)
    , m_now(clock.now())
{}

Result<Record> UnitOfWork::create(const QString &name, const Draft &draft)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(name));
    if (type->isChild())
        return createChild(*type, draft);
    Record record = recordWithDefaults(*type);
    record.set(u"id", draft.id.isNull() ? newId(m_clock) : draft.id);
    applyDraft(record, draft);
    for (const Children &children : type->children())
        record.setChildren(children.key, {});
    PURSER_TRY(applyChildDrafts(record, draft));
    return TreeWriter(*this, m_store).write(nullptr, record);
}

Result<Record> UnitOfWork::createChild(const ObjectType &type, const Draft &draft)
{
    Record child = recordWithDefaults(type);
    child.set(u"id", draft.id.isNull() ? newId(m_clock) : draft.id);
    applyDraft(child, draft);
    PURSER_ASSIGN(const Record parent, readParent(child));
    const QString key = childrenOfType(parent.type(), type).key;
    Record after = parent;
    after.childrenOf(key).append(child);
    PURSER_ASSIGN(const Record written, TreeWriter(*this, m_store).write(&parent, after));
    return childWithId(written.childrenRead(key), child.id(), type);
}

Result<Record> UnitOfWork::update(const Record &before, const Draft &draft)
{
    if (before.type().isChild()) {
        Record after = before;
        applyDraft(after, draft);
        return saveChild(before, after, {});
    }
    Record complete = before;
    PURSER_TRY(readNeededChildren(complete, draft.children.keys()));
    Record after = complete;
    applyDraft(after, draft);
    PURSER_TRY(applyChildDrafts(after, draft));
    return TreeWriter(*this, m_store).write(&complete, after);
}

Result<Record> UnitOfWork::save(const Record &before, const Record &after, const ChangeName &name)
{
    if (before.type().isChild())
        return saveChild(before, after, name);
    Record complete = before;
    PURSER_TRY(readNeededChildren(complete, {}));
    Record wanted = after;
    for (const Children &children : before.type().children()) {
        if (complete.hasChildren(children.key) && !wanted.hasChildren(children.key))
            wanted.setChildren(children.key, complete.children(children.key));
    }
    return TreeWriter(*this, m_store).write(&complete, wanted, name);
}

Result<Record> UnitOfWork::saveChild(const Record &before,
                                     const Record &after,
                                     const ChangeName &name)
{
    const ObjectType &type = before.type();
    PURSER_ASSIGN(const Record parent, readParent(before));
    const QString key = childrenOfType(parent.type(), type).key;
    PURSER_ASSIGN(const qsizetype position,
                  positionOfChild(parent.childrenRead(key), before.id(), type));
    const Record &present = parent.childrenRead(key).at(position);
    if (present.version() != before.version())
        return staleError(*this, present, before.version());
    Record wanted = parent;
    wanted.childrenOf(key)[position] = after;
    PURSER_ASSIGN(const Record written,
                  TreeWriter(*this, m_store).write(&parent, wanted, {}, {before.id(), name}));
    return childWithId(written.childrenRead(key), before.id(), type);
}

Result<> UnitOfWork::remove(const Record &record)
{
    return record.type().isChild() ? removeChild(record) : Deletion(*this, m_store).remove(record);
}

Result<> UnitOfWork::removeChild(const Record &record)
{
    const ObjectType &type = record.type();
    PURSER_ASSIGN(const Record parent, readParent(record));
    const QString key = childrenOfType(parent.type(), type).key;
    PURSER_ASSIGN(const qsizetype position,
                  positionOfChild(parent.childrenRead(key), record.id(), type));
    Record after = parent;
    after.childrenOf(key).removeAt(position);
    PURSER_TRY(TreeWriter(*this, m_store).write(&parent, after));
    return {};
}

Result<Record> UnitOfWork::restore(const Record &record)
{
    return record.type().isChild() ? restoreChild(record)
                                   : Deletion(*this, m_store).restore(record);
}

Result<Record> UnitOfWork::restoreChild(const Record &record)
{
    const ObjectType &type = record.type();
    PURSER_ASSIGN(const Record parent, readParent(record));
    const QString key = childrenOfType(parent.type(), type).key;
    Record child = record;
    child.set(u"is_active", true);
    Record after = parent;
    after.childrenOf(key).append(child);
    const ChildChange change{record.id(), {u"restored"_s, {}}, &record};
    PURSER_ASSIGN(const Record written,
                  TreeWriter(*this, m_store).write(&parent, after, {}, change));
    return childWithId(written.childrenRead(key), record.id(), type);
}

/** The parent, locked, with the children that `child` belongs to and those that every write needs.
 */
Result<Record> UnitOfWork::readParent(const Record &child)
{
    const ObjectType &type = child.type();
    PURSER_ASSIGN(Record parent, readForUpdate(type.parent(), child.reference(type.parentField())));
    PURSER_TRY(readNeededChildren(parent, {childrenOfType(parent.type(), type).key}));
    return parent;
}

Result<Record> UnitOfWork::read(const QString &type, const Id &id, bool withChildren)
{
    return readWith(type, id, withChildren, false);
}

Result<Record> UnitOfWork::readForUpdate(const QString &type, const Id &id, bool withChildren)
{
    return readWith(type, id, withChildren, true);
}

Result<Record> UnitOfWork::readWith(const QString &name,
                                    const Id &id,
                                    bool withChildren,
                                    bool isLocked)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(name));
    PURSER_ASSIGN(std::optional<Record> found,
                  m_store.find(*type, m_caller.companyId, id, isLocked ? Lock::Write : Lock::None));
    if (!found || !found->isActive())
        return noSuchRecord(*type);
    if (!withChildren)
        return *found;
    QList<Record> records{*found};
    for (const Children &children : type->children())
        PURSER_TRY(readChildren(records, children.key));
    return records.first();
}

Result<QList<Record>> UnitOfWork::find(const QString &name, const ListQuery &query)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(name));
    PURSER_ASSIGN(QList<Record> records, m_store.list(*type, m_caller.companyId, query));
    if (records.size() > query.limit)
        records.removeLast();
    for (const QString &key : query.include)
        PURSER_TRY(readChildren(records, key));
    return records;
}

Result<std::optional<Record>> UnitOfWork::findOne(const QString &type, const QList<Filter> &filters)
{
    PURSER_ASSIGN(const QList<Record> records, find(type, {.filters = filters, .limit = 1}));
    return records.isEmpty() ? std::optional<Record>() : records.first();
}

Result<> UnitOfWork::readChildren(QList<Record> &records, const QString &key)
{
    if (records.isEmpty())
        return {};
    const Children *children = records.first().type().childrenFor(key);
    if (!children)
        return invalid(
            key,
            Tr::tr("There are no “%1” in %2.").arg(key, records.first().type().label().toString()));
    const ObjectType *type = m_registry.find(children->type);
    QList<Id> ids;
    for (const Record &record : std::as_const(records))
        ids.append(record.id());
    PURSER_ASSIGN(const QList<Record> found, m_store.children(*type, m_caller.companyId, ids));
    QHash<Id, QList<Record>> byParent;
    for (const Record &child : found)
        byParent[child.reference(type->parentField())].append(child);
    for (Record &record : records)
        record.setChildren(key, byParent.value(record.id()));
    return {};
}

Result<> UnitOfWork::readNeededChildren(Record &record, const QStringList &more)
{
    QList<Record> records{record};
    for (const Children &children : record.type().children()) {
        const bool isNeeded = children.withEveryWrite || more.contains(children.key);
        if (isNeeded && !record.hasChildren(children.key))
            PURSER_TRY(readChildren(records, children.key));
    }
    record = records.first();
    return {};
}

Result<> UnitOfWork::applyChildDrafts(Record &record, const Draft &draft)
{
    for (auto entry = draft.children.begin(); entry != draft.children.end(); ++entry) {
        const Children *children = record.type().childrenFor(entry.key());
        if (!children)
            return invalid(entry.key(), Tr::tr("There are no “%1” in %2.")
                                            .arg(entry.key(), record.type().label().toString()));
        const ObjectType *type = m_registry.find(children->type);
        const QList<Record> present = record.children(entry.key());
        QList<Record> wanted;
        for (const Draft &childDraft : *entry) {
            const auto known =
                std::find_if(present.cbegin(), present.cend(), [&childDraft](const Record &child) {
                    return child.id() == childDraft.id;
                });
            Record child = known != present.cend() ? *known : recordWithDefaults(*type);
            if (known == present.cend())
                child.set(u"id", childDraft.id.isNull() ? newId(m_clock) : childDraft.id);
            applyDraft(child, childDraft);
            wanted.append(child);
        }
        record.setChildren(entry.key(), wanted);
    }
    return {};
}

Result<> UnitOfWork::emitEvent(const QString &type, const Record &subject, const QJsonObject &data)
{
    ChangeLog log(*this, m_store);
    log.event(type, subject, data);
    return log.flush();
}

Error UnitOfWork::refused(const Error &error, const Record &record)
{
    if (m_store.session().violatedConstraint() == ForeignKey)
        m_withBrokenReference = record;
    return explained(error, record, m_registry, m_store.session());
}

} // namespace purser
