#include "models/services/logtypes.h"

#include "models/meta/registry.h"
#include "models/services/merge/mergetype.h"
#include "models/services/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

ObjectType auditEntryType()
{
    ObjectType type(u"audit_entry"_s, u"audit"_s, Tr::mark("Change"), Tr::mark("History"));
    type.field(text(u"object_type"_s).label(Tr::mark("Kind of record")))
        .field(reference(u"object_id"_s, {}).label(Tr::mark("Record")))
        .field(text(u"object_title"_s).label(Tr::mark("Name of the record")))
        .field(reference(u"whole_id"_s, {}).label(Tr::mark("Record that it is part of")))
        .field(integer(u"whole_version"_s).label(Tr::mark("Version of that record")))
        .field(text(u"action"_s).label(Tr::mark("Action")))
        .field(text(u"user_name"_s).label(Tr::mark("User")))
        .field(text(u"origin"_s).label(Tr::mark("From")))
        .field(text(u"correlation_id"_s).label(Tr::mark("Correlation id")))
        .field(json(u"changes"_s).label(Tr::mark("Changes")))
        .title({u"object_title"_s})
        .list({u"created_at"_s, u"user_name"_s, u"action"_s, u"object_type"_s, u"object_title"_s,
               u"changes"_s})
        .index({u"object_id"_s, u"created_at"_s})
        .index({u"whole_id"_s, u"whole_version"_s})
        .icon(u"history"_s)
        .managed()
        .silent();
    return type;
}

ObjectType outboxEventType()
{
    ObjectType type(u"outbox_event"_s, u"outbox-events"_s, Tr::mark("Event"), Tr::mark("Events"));
    type.field(text(u"event_type"_s).label(Tr::mark("Type")))
        .field(text(u"subject"_s).label(Tr::mark("Subject")))
        .field(text(u"actor"_s).label(Tr::mark("User")))
        .field(text(u"correlation_id"_s).label(Tr::mark("Correlation id")))
        .field(json(u"data"_s).label(Tr::mark("Data")))
        .field(timestamp(u"delivered_at"_s).label(Tr::mark("Delivered at")))
        .field(boolean(u"is_pending"_s).label(Tr::mark("Waits for delivery")).defaultsTo(true))
        .title({u"event_type"_s})
        .list({u"created_at"_s, u"event_type"_s, u"subject"_s, u"delivered_at"_s})
        .index({u"is_pending"_s, u"id"_s})
        .icon(u"link"_s)
        .managed()
        .silent();
    return type;
}

Result<> registerLogTypes(Registry &registry)
{
    PURSER_TRY(registry.add(auditEntryType(), u"system"_s));
    PURSER_TRY(registry.add(outboxEventType(), u"system"_s));
    return registry.add(recordMergeType(), u"system"_s);
}

} // namespace purser
