#include "models/events/outboxrelay.h"

#include "models/base/clock.h"
#include "models/events/tr.h"
#include "models/meta/registry.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

namespace purser {

using namespace Qt::StringLiterals;
using events::Tr;

namespace {

constexpr int PageSize = 200;

bool isFinished(const std::optional<Record> &delivery)
{
    return delivery && delivery->text(u"status") != u"failed";
}

Record newRecord(const ObjectType &type, const Clock &clock)
{
    Record record(type);
    for (int position = 0; position < type.fields().size(); ++position)
        record.setAt(position, type.fields().at(position).defaultValue());
    record.set(u"id", newId(clock));
    record.set(u"created_at", clock.now());
    record.set(u"updated_at", clock.now());
    record.set(u"version", 1);
    return record;
}

} // namespace

std::chrono::seconds RetryPolicy::after(int attempt) const
{
    std::chrono::seconds wait = first;
    for (int doubled = 1; doubled < attempt && wait < longest; ++doubled)
        wait *= 2;
    return std::min(wait, longest);
}

OutboxRelay::OutboxRelay(RecordStore &store,
                         const Registry &registry,
                         const Clock &clock,
                         const EventBus &bus,
                         const RetryPolicy &retry)
    : m_store(store)
    , m_registry(registry)
    , m_clock(clock)
    , m_bus(bus)
    , m_retry(retry)
{}

Result<RelayRound> OutboxRelay::deliver()
{
    RelayRound round;
    PURSER_ASSIGN(const QList<Id> all, companies());
    for (const Id &company : all)
        PURSER_TRY(deliverCompany(company, round));
    return round;
}

Result<QList<Id>> OutboxRelay::companies()
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"company"_s));
    constexpr int MostCompanies = 100'000;
    PURSER_ASSIGN(const QList<Record> found,
                  m_store.list(*type, {}, {.activity = Activity::Any, .limit = MostCompanies}));
    QList<Id> ids{Id()}; // what belongs to no company: users, currencies
    for (const Record &company : found)
        ids.append(company.id());
    return ids;
}

Result<> OutboxRelay::deliverCompany(const Id &company, RelayRound &round)
{
    Blocked blocked;
    std::optional<Id> last;
    for (;;) {
        PURSER_ASSIGN(const QList<Record> page, pendingAfter(company, last));
        if (page.isEmpty())
            return {};
        QList<Record> done;
        for (const Record &record : page) {
            PURSER_ASSIGN(const bool isDone, deliverOne(Event::fromOutbox(record), blocked));
            if (isDone)
                done.append(record);
        }
        PURSER_TRY(transact(m_store.session(), [&] { return markDelivered(done); }));
        round.delivered += static_cast<int>(done.size());
        round.waiting += static_cast<int>(page.size() - done.size());
        last = page.last().id();
    }
}

Result<QList<Record>> OutboxRelay::pendingAfter(const Id &company, const std::optional<Id> &last)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"outbox_event"_s));
    ListQuery query{
        .filters = {Filter::equal(u"is_pending"_s, true)}, .sort = {{u"id"_s}}, .limit = PageSize};
    if (last)
        query.from = ListPosition{{*last}, *last};
    return m_store.list(*type, company, query);
}

Result<bool> OutboxRelay::deliverOne(const Event &event, Blocked &blocked)
{
    bool isDone = true;
    const QList<Consumer> consumers = m_bus.consumersOf(event);
    for (const Consumer &consumer : consumers) {
        const std::pair key{consumer.name, event.subject};
        if (blocked.contains(key)) {
            isDone = false;
            continue;
        }
        PURSER_ASSIGN(const bool isHandled, deliverTo(consumer, event));
        if (!isHandled) {
            blocked.insert(key);
            isDone = false;
        }
    }
    return isDone;
}

Result<bool> OutboxRelay::deliverTo(const Consumer &consumer, const Event &event)
{
    PURSER_ASSIGN(const std::optional<Record> before, delivery(consumer, event));
    if (isFinished(before))
        return true;
    if (before && before->timestamp(u"next_attempt_at") > m_clock.now())
        return false;
    std::optional<Error> fault;
    const Result<> handled = transact(m_store.session(), [&]() -> Result<> {
        fault.reset();
        PURSER_ASSIGN(const bool isMine, note(consumer, event, nullptr));
        const Result<> done = isMine ? consumer.handle(m_store, event) : Result<>();
        if (!done)
            fault = done.error();
        return done;
    });
    if (handled)
        return true;
    if (fault)
        PURSER_TRY(transact(m_store.session(), [&] { return note(consumer, event, &*fault); }));
    PURSER_ASSIGN(const std::optional<Record> after, delivery(consumer, event));
    if (!fault && !after)
        return handled.error(); // no other relay was faster: the database is at fault
    return isFinished(after);
}

Result<std::optional<Record>> OutboxRelay::delivery(const Consumer &consumer, const Event &event)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"event_delivery"_s));
    PURSER_ASSIGN(const QList<Record> found,
                  m_store.list(*type, {},
                               {.filters = {Filter::equal(u"consumer"_s, consumer.name),
                                            Filter::equal(u"event_id"_s, event.id)},
                                .limit = 1}));
    return found.isEmpty() ? std::optional<Record>() : found.first();
}

Result<bool> OutboxRelay::note(const Consumer &consumer, const Event &event, const Error *error)
{
    PURSER_ASSIGN(const std::optional<Record> before, delivery(consumer, event));
    if (isFinished(before))
        return false;
    Record record = before ? *before : newRecord(*m_registry.find(u"event_delivery"_s), m_clock);
    const qint64 attempts = record.integer(u"attempts") + 1;
    const bool isDead = error && attempts >= m_retry.attempts;
    record.set(u"consumer", consumer.name);
    record.set(u"event_id", event.id);
    record.set(u"event_type", event.type);
    record.set(u"attempts", attempts);
    record.set(u"status", error ? (isDead ? u"dead"_s : u"failed"_s) : u"handled"_s);
    record.set(u"last_error", error ? Value(error->text().left(10'000)) : Value());
    record.set(u"next_attempt_at",
               error && !isDead
                   ? Value(m_clock.now().addDuration(m_retry.after(static_cast<int>(attempts))))
                   : Value());
    PURSER_TRY(write(record, !before));
    return true;
}

Result<> OutboxRelay::write(const Record &delivery, bool isNew)
{
    if (isNew)
        return m_store.insert(delivery);
    Record next = delivery;
    next.set(u"version", delivery.version() + 1);
    next.set(u"updated_at", m_clock.now());
    PURSER_ASSIGN(const bool isWritten, m_store.update(next, delivery.version()));
    return isWritten ? Result<>()
                     : unavailable(Tr::tr("Another program is delivering this event."));
}

Result<> OutboxRelay::markDelivered(const QList<Record> &events)
{
    for (Record event : events) {
        const qint64 version = event.version();
        event.set(u"is_pending", false);
        event.set(u"delivered_at", m_clock.now());
        event.set(u"version", version + 1);
        // Another relay may have been faster: then it is marked already.
        PURSER_TRY(m_store.update(event, version));
    }
    return {};
}

Result<int> OutboxRelay::replayDead()
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"event_delivery"_s));
    int count = 0;
    for (;;) {
        PURSER_ASSIGN(
            const QList<Record> dead,
            m_store.list(*type, {},
                         {.filters = {Filter::equal(u"status"_s, u"dead"_s)}, .limit = PageSize}));
        if (dead.isEmpty())
            return count;
        PURSER_TRY(transact(m_store.session(), [&] { return replay(dead); }));
        count += static_cast<int>(dead.size());
    }
}

Result<> OutboxRelay::replay(const QList<Record> &dead)
{
    for (Record record : dead) {
        record.set(u"status", u"failed"_s);
        record.set(u"attempts", 0);
        record.set(u"next_attempt_at", m_clock.now());
        PURSER_TRY(write(record, false));
        PURSER_TRY(makePending(record.reference(u"event_id")));
    }
    return {};
}

Result<> OutboxRelay::makePending(const Id &eventId)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"outbox_event"_s));
    PURSER_ASSIGN(const QList<Id> all, companies());
    for (const Id &company : all) {
        PURSER_ASSIGN(std::optional<Record> event, m_store.find(*type, company, eventId));
        if (!event)
            continue;
        const qint64 version = event->version();
        event->set(u"is_pending", true);
        event->set(u"version", version + 1);
        PURSER_TRY(m_store.update(*event, version));
    }
    return {};
}

} // namespace purser
