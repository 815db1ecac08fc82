#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"
#include "models/services/changelog.h"

namespace purser {

class RecordStore;
class UnitOfWork;

/** Why `record` has to stay: `other` needs it. */
Error neededBy(const Record &record, const Record &other);

/**
 * Deletes softly and takes that back, with what each reference to the record asks for: restrict
 * (Conflict, naming a record that needs it), cascade (that record goes too), clear (it lets go).
 */
class Deletion
{
public:
    Deletion(UnitOfWork &work, RecordStore &store);

    Result<> remove(const Record &record);

    /**
     * What refers to `records`, all of one type, lets go of them, goes with them, or stands against
     * their deletion. Left out: the children of `whole`, which are written with it, and logs.
     */
    Result<> letGo(const QList<Record> &records, const Record &whole);

    /** With the children that were deleted together with it. */
    Result<Record> restore(const Record &record);

private:
    struct Reference
    {
        const ObjectType *type;
        const Field *field;
    };
    Result<> letGo(const Reference &reference, const QList<Record> &records, const Record &whole);
    Result<> settle(const Reference &reference, const Record &referring);
    Result<> setActive(const Record &record, const Record &after, const Record &whole);

    UnitOfWork &m_work;
    RecordStore &m_store;
    ChangeLog m_log;
};

} // namespace purser
