#pragma once

#include "models/base/result.h"
#include "models/storage/listquery.h"

#include <memory>

namespace purser {

class Session;

enum class Lock {
    None,
    Write ///< no other transaction may change the record until this one ends
};

/**
 * Reads and writes records as rows: no rules, no permissions, no audit. Every statement on a
 * company-scoped table names the company. Belongs to the thread of its Session.
 */
class RecordStore
{
public:
    explicit RecordStore(Session &session);
    ~RecordStore();

    Session &session() { return m_session; }

    /** Children are not written. Conflict when something unique, or a reference, stands against it.
     */
    Result<> insert(const Record &record);
    /** Several of one type, in as few statements as can be. */
    Result<> insert(const QList<Record> &records);

    /** Writes every field, if the row still has version `expected`; false when it has another. */
    Result<bool> update(const Record &record, qint64 expected);

    Result<> erase(const Record &record);

    /** Deleted records too; nothing when there is none in this company. */
    Result<std::optional<Record>> find(const ObjectType &type,
                                       const Id &company,
                                       const Id &id,
                                       Lock lock = Lock::None);

    /** At most query.limit + 1 records, so that the caller sees whether there are more. */
    Result<QList<Record>> list(const ObjectType &type, const Id &company, const ListQuery &query);

    /** Counts up to `limit`; 0 means all. */
    Result<qint64> count(const ObjectType &type,
                         const Id &company,
                         const ListQuery &query,
                         qint64 limit);

    /** The active children of these parents, by parent, then `position` (if they have one), then
     * age. */
    Result<QList<Record>> children(const ObjectType &child,
                                   const Id &company,
                                   const QList<Id> &parents);

    /** Writes the folded columns of every row anew, after their declaration changed. */
    Result<> refold(const ObjectType &type);

private:
    struct Shape;
    const Shape &shape(const ObjectType &type);

    Session &m_session;
    QHash<const ObjectType *, std::shared_ptr<const Shape>> m_shapes;
};

/** Where `record` stands in a list sorted like `query`. */
ListPosition positionOf(const Record &record, const ListQuery &query);

} // namespace purser
