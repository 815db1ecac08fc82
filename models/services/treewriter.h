#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"
#include "models/services/changelog.h"

namespace purser {

class RecordStore;
class UnitOfWork;

/** How a change is called in the audit and as an event; empty: by what happened to the record. */
struct ChangeName
{
    QString action = {};
    QString event = {};
};

/** The child that a write is about, when it is about one. */
struct ChildChange
{
    Id id = {};
    ChangeName name = {};
    const Record *deleted = nullptr; ///< as it was, when it comes back
};

/**
 * Writes a record together with its children: hooks, rules, rows, audit, events, in that order,
 * inside the transaction of the UnitOfWork. The only way in which business objects reach the
 * database.
 */
class TreeWriter
{
public:
    TreeWriter(UnitOfWork &work, RecordStore &store);

    /**
     * `before` is null for a new record. Children keys that `after` has and `before` lacks count as
     * all new; what `before` has must be in `after`. Nothing is written for what did not change,
     * but the parent's version rises with any change of its children.
     * Gives the record as it was written, with its children.
     */
    Result<Record> write(const Record *before,
                         Record after,
                         const ChangeName &name = {},
                         const ChildChange &child = {});

private:
    const Record *childBefore(const Record *before, const QString &key, const Id &id) const;
    bool partsDiffer(const Record &before, const Record &after) const;
    QStringList typesWithNewCustomValues(const Record *before, const Record &after) const;
    Result<Record> writeTree(const Record *before, Record after, const ChangeName &name);
    Result<> prepare(const Record *before, Record &after);
    Result<> check(const Record *before, const Record &after);
    Result<> runChecks(const Record *before, const Record &after);
    Result<> writeChildren(const Record *before, Record &after);
    Result<> writeRoot(const Record *before, Record &after, const ChangeName &name);
    Result<> writeOne(const Record *before, Record &after, const Record &whole);
    Result<> insert(Record &record, const ChangeName &name, const Record &whole);
    Result<> update(const Record &before,
                    Record &after,
                    const ChangeName &name,
                    const Record &whole);
    Result<> raiseVersion(const Record &before, Record &after);
    Result<> removeChild(const Record &child, const Record &whole);
    Result<> runWritten(const Record *before, const Record &after);

    UnitOfWork &m_work;
    RecordStore &m_store;
    ChangeLog m_log;
    ChildChange m_child;
};

} // namespace purser
