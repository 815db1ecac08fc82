#include "models/events/eventdelivery.h"

#include "models/events/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using events::Tr;

ObjectType eventDeliveryType()
{
    const QList<Choice> states{
        {u"handled"_s, Tr::mark("Handled"), Tone::Success},
        {u"failed"_s, Tr::mark("Tries again"), Tone::Warning},
        {u"dead"_s, Tr::mark("Given up"), Tone::Danger},
    };
    ObjectType type(u"event_delivery"_s, u"event-deliveries"_s, Tr::mark("Delivery of an event"),
                    Tr::mark("Deliveries of events"));
    type.global()
        .icon(u"link"_s)
        .field(text(u"consumer"_s).label(Tr::mark("Consumer")).length(100).required())
        .field(reference(u"event_id"_s, {}).label(Tr::mark("Event")).required())
        .field(text(u"event_type"_s).label(Tr::mark("Type")).required())
        .field(choice(u"status"_s, states).label(Tr::mark("State")).required())
        .field(integer(u"attempts"_s).label(Tr::mark("Attempts")).required())
        .field(timestamp(u"next_attempt_at"_s).label(Tr::mark("Next attempt at")))
        .field(longText(u"last_error"_s).label(Tr::mark("Last error")))
        .unique({{u"consumer"_s, u"event_id"_s}, true, {}, {}})
        .index({u"status"_s, u"event_id"_s})
        .index({u"event_id"_s})
        .title({u"event_type"_s})
        .list({u"event_type"_s, u"consumer"_s, u"status"_s, u"attempts"_s, u"last_error"_s})
        .managed()
        .silent();
    return type;
}

} // namespace purser
