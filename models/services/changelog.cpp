#include "models/services/changelog.h"

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/services/recordchange.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** A row of one of the two logs, which have no hooks, rules or log of their own. */
Record logRecord(const ObjectType &type, const UnitOfWork &work)
{
    Record record = recordWithDefaults(type);
    record.set(u"id", newId(work.clock()));
    record.set(u"company_id", work.caller().companyId);
    record.set(u"created_at", work.now());
    record.set(u"updated_at", work.now());
    record.set(u"created_by", work.caller().userId);
    record.set(u"version", 1);
    record.set(u"correlation_id", work.caller().correlationId);
    return record;
}

} // namespace

ChangeLog::ChangeLog(UnitOfWork &work, RecordStore &store)
    : m_work(work)
    , m_store(store)
{}

void ChangeLog::changed(const ChangeName &name,
                        const Record *before,
                        const Record &after,
                        const Record &whole)
{
    if (after.type().isSilent())
        return;
    const QString ordinary = before ? u"updated"_s : u"created"_s;
    const QString action = name.action.isEmpty() ? ordinary : name.action;
    audit(action, before, after, whole);
    event(name.event.isEmpty() ? after.type().name() + u'.' + action : name.event, after,
          eventData(before, after));
}

void ChangeLog::audit(const QString &action,
                      const Record *before,
                      const Record &after,
                      const Record &whole)
{
    Record entry = logRecord(*m_work.registry().find(u"audit_entry"_s), m_work);
    entry.set(u"object_type", after.type().name());
    entry.set(u"object_id", after.id());
    entry.set(u"object_title", after.title().left(255));
    entry.set(u"whole_id", whole.id());
    entry.set(u"whole_version", whole.version());
    entry.set(u"action", action);
    entry.set(u"user_name", m_work.caller().displayName);
    entry.set(u"origin", m_work.caller().origin);
    entry.set(u"changes", QJsonValue(auditChanges(before, after)));
    m_entries.append(entry);
}

void ChangeLog::event(const QString &type, const Record &subject, const QJsonObject &data)
{
    Record event = logRecord(*m_work.registry().find(u"outbox_event"_s), m_work);
    event.set(u"event_type", type);
    event.set(u"subject", subject.type().name() + u'/' + toText(subject.id()));
    event.set(u"actor", m_work.caller().login);
    event.set(u"data", QJsonValue(data));
    m_events.append(event);
}

Result<> ChangeLog::flush()
{
    PURSER_TRY(m_store.insert(std::exchange(m_entries, {})));
    return m_store.insert(std::exchange(m_events, {}));
}

} // namespace purser
