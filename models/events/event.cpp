#include "models/events/event.h"

#include "models/meta/record.h"

namespace purser {

using namespace Qt::StringLiterals;

Event Event::fromOutbox(const Record &record)
{
    Event event;
    event.id = record.id();
    event.type = record.text(u"event_type");
    event.subject = record.text(u"subject");
    event.companyId = record.companyId();
    event.actor = record.text(u"actor");
    event.correlationId = record.text(u"correlation_id");
    event.time = record.timestamp(u"created_at");
    event.data = record.json(u"data").toObject();
    return event;
}

QJsonObject Event::toCloudEvent(const QString &source) const
{
    QJsonObject envelope{{u"specversion"_s, u"1.0"_s},
                         {u"id"_s, toText(id)},
                         {u"type"_s, type},
                         {u"source"_s, source},
                         {u"subject"_s, subject},
                         {u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                         {u"datacontenttype"_s, u"application/json"_s},
                         {u"data"_s, data}};
    const auto add = [&envelope](const QString &key, const QString &value) {
        if (!value.isEmpty())
            envelope.insert(key, value);
    };
    add(u"companyid"_s, companyId.isNull() ? QString() : toText(companyId));
    add(u"actor"_s, actor);
    add(u"correlationid"_s, correlationId);
    return envelope;
}

bool eventMatches(const QString &pattern, const QString &type)
{
    if (pattern.endsWith(u'*'))
        return type.startsWith(QStringView(pattern).chopped(1));
    return type == pattern;
}

} // namespace purser
