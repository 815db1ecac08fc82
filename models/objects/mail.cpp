#include "models/objects/mail.h"

#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

ObjectType mailType()
{
    const QList<Choice> states{
        {u"queued"_s, Tr::mark("Waits"), Tone::Info},
        {u"sending"_s, Tr::mark("Is being sent"), Tone::Info},
        {u"sent"_s, Tr::mark("Sent"), Tone::Success},
        {u"failed"_s, Tr::mark("Failed"), Tone::Danger},
        {u"cancelled"_s, Tr::mark("Cancelled")},
    };
    ObjectType type(u"mail"_s, u"mails"_s, Tr::mark("Mail"), Tr::mark("Outgoing mail"));
    type.icon(u"mail"_s)
        .field(text(u"kind"_s).label(Tr::mark("Kind")).length(64))
        .field(json(u"recipients"_s).label(Tr::mark("To")))
        .field(json(u"copies"_s).label(Tr::mark("Copy to")))
        .field(text(u"subject"_s).label(Tr::mark("Subject")).required().searchable())
        .field(longText(u"body_text"_s).label(Tr::mark("Text")).length(1'000'000))
        .field(longText(u"body_html"_s).label(Tr::mark("Text as HTML")).length(1'000'000))
        .field(json(u"attachment_ids"_s).label(Tr::mark("Attachments")))
        .field(text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48))
        .field(reference(u"object_id"_s, {}).label(Tr::mark("Record")))
        .field(
            choice(u"status"_s, states).label(Tr::mark("State")).required().defaultsTo(u"queued"_s))
        .field(integer(u"attempts"_s).label(Tr::mark("Attempts")).defaultsTo(0))
        .field(timestamp(u"next_attempt_at"_s).label(Tr::mark("Next attempt at")))
        .field(timestamp(u"sent_at"_s).label(Tr::mark("Sent at")))
        .field(longText(u"last_error"_s).label(Tr::mark("Last error")))
        .index({u"status"_s, u"next_attempt_at"_s})
        .index({u"object_type"_s, u"object_id"_s})
        .title({u"subject"_s})
        .list({u"created_at"_s, u"subject"_s, u"status"_s, u"attempts"_s, u"last_error"_s})
        .managed();
    return type;
}

} // namespace purser
