#include "models/services/merge/mergetype.h"

#include "models/services/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

ObjectType recordMergeType()
{
    ObjectType type(u"record_merge"_s, u"record-merges"_s, Tr::mark("Merge"), Tr::mark("Merges"));
    type.field(text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48).required())
        .field(reference(u"kept_id"_s, {}).label(Tr::mark("Kept")).required())
        .field(reference(u"other_id"_s, {}).label(Tr::mark("Merged into it")).required())
        .field(text(u"other_title"_s).label(Tr::mark("Name of the record")))
        .field(boolean(u"is_undone"_s).label(Tr::mark("Taken back")))
        .field(json(u"changes"_s).label(Tr::mark("Changes")).sensitive())
        .title({u"other_title"_s})
        .list({u"created_at"_s, u"object_type"_s, u"other_title"_s, u"is_undone"_s})
        .index({u"kept_id"_s, u"is_undone"_s})
        .icon(u"link"_s)
        .managed()
        .silent();
    return type;
}

} // namespace purser
