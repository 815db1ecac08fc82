#include "models/objects/attachment.h"

#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

ObjectType attachmentType()
{
    ObjectType type(u"attachment"_s, u"attachments"_s, Tr::mark("Attachment"),
                    Tr::mark("Attachments"));
    type.icon(u"attachment"_s)
        .field(text(u"file_name"_s).label(Tr::mark("File name")).required().searchable().sortable())
        .field(text(u"media_type"_s).label(Tr::mark("Media type")).length(127).required())
        .field(integer(u"size"_s).label(Tr::mark("Size")).unit(Tr::mark("bytes")).required())
        .field(text(u"sha256"_s).label(Tr::mark("SHA-256")).length(64).required())
        .field(text(u"storage_key"_s).label(Tr::mark("Storage key")).required())
        .field(text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48).required())
        .field(reference(u"object_id"_s, {}).label(Tr::mark("Record")).required())
        .field(text(u"description"_s).label(Tr::mark("Description")))
        .index({u"object_type"_s, u"object_id"_s})
        .index({u"sha256"_s})
        .title({u"file_name"_s})
        .list({u"file_name"_s, u"media_type"_s, u"size"_s, u"created_at"_s})
        .managed();
    return type;
}

} // namespace purser
