#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

namespace purser {

class RecordStore;
class UnitOfWork;

/**
 * Deletes softly and takes that back, with what each reference to the record asks for: restrict
 * (Conflict, naming a record that needs it), cascade (that record goes too), clear (it lets go).
 */
class Deletion
{
public:
    Deletion(UnitOfWork &work, RecordStore &store);

    Result<> remove(const Record &record);

    /** With the children that were deleted together with it. */
    Result<Record> restore(const Record &record);

private:
    Result<> letGo(const ObjectType &referring, const Field &field, const Record &record);
    Result<> setActive(const Record &record, const Record &after, const Record &whole);

    UnitOfWork &m_work;
    RecordStore &m_store;
};

} // namespace purser
