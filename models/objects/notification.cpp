#include "models/objects/notification.h"

#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

ObjectType notificationType()
{
    ObjectType type(u"notification"_s, u"notifications"_s, Tr::mark("Notification"),
                    Tr::mark("Notifications"));
    type.icon(u"notification"_s)
        .field(reference(u"user_id"_s, u"user"_s)
                   .label(Tr::mark("For"))
                   .required()
                   .onDelete(OnDelete::Cascade))
        .field(text(u"kind"_s).label(Tr::mark("Kind")).length(64).required())
        .field(text(u"subject"_s).label(Tr::mark("Subject")).required().searchable())
        .field(longText(u"body"_s).label(Tr::mark("Text")))
        .field(text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48))
        .field(reference(u"object_id"_s, {}).label(Tr::mark("Record")))
        .field(boolean(u"is_read"_s).label(Tr::mark("Read")))
        .field(timestamp(u"read_at"_s).label(Tr::mark("Read at")))
        .index({u"user_id"_s, u"is_read"_s})
        .title({u"subject"_s})
        .list({u"created_at"_s, u"subject"_s, u"is_read"_s})
        .visibleTo({.user = u"user_id"_s})
        .managed();
    return type;
}

} // namespace purser
