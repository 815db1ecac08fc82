#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

namespace purser {

class RecordStore;
class UnitOfWork;

/** How a change is called in the audit and as an event; empty: by what happened to the record. */
struct ChangeName
{
    QString action = {};
    QString event = {};
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
     * all new; what `before` has must be in `after`. Nothing is written for what did not change.
     * Gives the record as it was written, with its children.
     */
    Result<Record> write(const Record *before, Record after, const ChangeName &name = {});

private:
    Result<> prepare(const Record *before, Record &after);
    Result<> check(const Record *before, const Record &after);
    Result<> runChecks(const Record *before, const Record &after);
    Result<> writeChildren(const Record *before, Record &after);
    Result<> writeOne(const Record *before, Record &after, const ChangeName &name);
    Result<> insert(Record &record, const ChangeName &name);
    Result<> update(const Record &before, Record &after, const ChangeName &name);
    Result<> removeChild(const Record &child);
    Result<> runWritten(const Record *before, const Record &after);

    UnitOfWork &m_work;
    RecordStore &m_store;
};

} // namespace purser
