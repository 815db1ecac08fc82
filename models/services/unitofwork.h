#pragma once

#include "models/base/result.h"
#include "models/services/caller.h"
#include "models/storage/listquery.h"

#include <QDateTime>
#include <QJsonObject>

namespace purser {

class Clock;
class Registry;
class RecordStore;
struct ChangeName;

/**
 * One transaction in progress, as hooks and actions see it: reads and writes on behalf of the
 * caller, with rules, audit and events, but without permission checks (whoever opened it has
 * checked). Everything in it happens, or nothing. Its functions may run again when the database
 * asks for a repetition: they must not change anything outside.
 */
class UnitOfWork
{
public:
    UnitOfWork(RecordStore &store,
               const Registry &registry,
               const Clock &clock,
               const Caller &caller);
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    const Registry &registry() const { return m_registry; }
    const Clock &clock() const { return m_clock; }
    const Caller &caller() const { return m_caller; }
    RecordStore &store() { return m_store; }
    /** One moment for everything in the transaction. */
    QDateTime now() const { return m_now; }

    /** A child is given its parent in the parent's reference field. Whatever is done with a child
     * is written through its parent, under the parent's lock, with its hooks and rules. */
    Result<Record> create(const QString &type, const Draft &draft);
    Result<Record> update(const Record &before, const Draft &draft);
    /** Saves a record that was changed in memory; children that it does not have are left alone. */
    Result<Record> save(const Record &before, const Record &after, const ChangeName &name);
    Result<> remove(const Record &record);
    Result<Record> restore(const Record &record);

    /** NotFound when there is none, or it is deleted. */
    Result<Record> read(const QString &type, const Id &id, bool withChildren = false);
    /** The same, locked against other writers until the transaction ends. */
    Result<Record> readForUpdate(const QString &type, const Id &id, bool withChildren = false);
    /** At most query.limit records. */
    Result<QList<Record>> find(const QString &type, const ListQuery &query);
    /** The first, if there is one. */
    Result<std::optional<Record>> findOne(const QString &type, const QList<Filter> &filters);
    /** Reads the children of `records` with this key, in one query. */
    Result<> readChildren(QList<Record> &records, const QString &key);

    /** An event beside the ordinary created, updated, deleted, delivered after commit. */
    Result<> emitEvent(const QString &type, const Record &subject, const QJsonObject &data = {});

    /** The next number of the sequence with this key; each is given once, gaps only by rollback. */
    Result<QString> nextNumber(const QString &sequenceKey);

    /** Makes an error of the database about `record` into one for people. */
    Error refused(const Error &error, const Record &record);
    /** The record whose reference leads nowhere, if that was the reason. */
    const std::optional<Record> &withBrokenReference() const { return m_withBrokenReference; }

private:
    Result<Record> readWith(const QString &type, const Id &id, bool withChildren, bool isLocked);
    Result<Record> createChild(const ObjectType &type, const Draft &draft);
    Result<Record> saveChild(const Record &before, const Record &after, const ChangeName &name);
    Result<> removeChild(const Record &record);
    Result<Record> restoreChild(const Record &record);
    Result<Record> readParent(const Record &child);
    Result<> readNeededChildren(Record &record, const QStringList &more);
    Result<> applyChildDrafts(Record &record, const Draft &draft);

    RecordStore &m_store;
    const Registry &m_registry;
    const Clock &m_clock;
    const Caller &m_caller;
    QDateTime m_now;
    std::optional<Record> m_withBrokenReference;
};

} // namespace purser
