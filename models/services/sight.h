#pragma once

#include "models/base/result.h"
#include "models/services/caller.h"
#include "models/storage/listquery.h"

namespace purser {

class Record;
class RecordStore;
class Registry;

/** What a caller sees of the records that the company has: ObjectType::visibility(), applied. */
class Sight
{
public:
    Sight(const Caller &caller, const Registry &registry)
        : m_caller(caller)
        , m_registry(registry)
    {}

    /** The query, for what the caller sees. */
    ListQuery narrowed(const ObjectType &type, const ListQuery &query) const;

    /** Whether the caller sees the record, deleted or not. */
    Result<bool> includes(RecordStore &store, const ObjectType &type, const Id &id) const;

    /** NotAllowed for what is shared by another user, except to who may do everything. */
    Result<> mayChange(const Record &record) const;

private:
    std::optional<Viewer> viewerOf(const ObjectType &type) const;

    const Caller &m_caller;
    const Registry &m_registry;
};

} // namespace purser
