#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

namespace purser {

class RecordStore;
class UnitOfWork;

/**
 * What has to happen before children leave their parent: what refers to them is settled as its
 * declaration says (restrict, cascade, clear). Among the children of the same parent that is done
 * in memory, because they are about to be written with it.
 */
class ChildRemoval
{
public:
    ChildRemoval(UnitOfWork &work, RecordStore &store);

    /** Whether `after` lacks children that `before` has. */
    static bool isNeeded(const Record &before, const Record &after);

    /** May read further children into both, and take further ones out of `after`. */
    Result<> settle(Record &before, Record &after);

private:
    using Removed = QHash<Id, Record>;

    Result<> readReferring(Record &before, Record &after);
    Result<bool> settleAmongSiblings(const Record &before, Record &after);
    Result<bool> settleReferencesTo(const QString &name, const Removed &removed, Record &after);
    Result<bool> settleReference(const Field &field,
                                 const Removed &removed,
                                 QList<Record> &siblings);

    UnitOfWork &m_work;
    RecordStore &m_store;
};

} // namespace purser
