#pragma once

#include "models/base/result.h"
#include "models/events/event.h"
#include "models/events/eventbus.h"
#include "models/meta/record.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace purser {

class Clock;
class Registry;

/** How often a consumer that fails is called again, and when it is given up. */
struct RetryPolicy
{
    int attempts = 8;
    std::chrono::seconds first{1}; ///< doubled after each attempt
    std::chrono::seconds longest{300};

    std::chrono::seconds after(int attempt) const;
};

/** What one round of the relay did. */
struct RelayRound
{
    int delivered = 0; ///< events that nobody waits for any more
    int waiting = 0;   ///< events of which a consumer failed, or stands behind one that did
};

/**
 * Takes committed events from the outbox to the consumers of the bus: at least once, per consumer
 * and subject in the order of commit. A consumer that fails holds up its own events about the same
 * subject, nobody else's. Belongs to the thread of the store's session, which must have no
 * transaction open.
 */
class OutboxRelay
{
public:
    OutboxRelay(RecordStore &store,
                const Registry &registry,
                const Clock &clock,
                const EventBus &bus,
                const RetryPolicy &retry = {});

    /** Goes through everything that waits, once. */
    Result<RelayRound> deliver();

    /** Lets consumers try again at the next round what they gave up; gives how many. */
    Result<int> replayDead();

private:
    using Blocked = QSet<std::pair<QString, QString>>;

    Result<QList<Id>> companies();
    Result<> deliverCompany(const Id &company, RelayRound &round);
    Result<QList<Record>> pendingAfter(const Id &company, const std::optional<Id> &last);
    Result<bool> deliverOne(const Event &event, Blocked &blocked);
    Result<bool> deliverTo(const Consumer &consumer, const Event &event);
    Result<std::optional<Record>> delivery(const Consumer &consumer, const Event &event);
    /** Within a transaction, and before the consumer is called: of two relays one alone can. False
     * when another one was faster. */
    Result<bool> note(const Consumer &consumer, const Event &event, const Error *error);
    Result<> write(const Record &delivery, bool isNew);
    Result<> markDelivered(const QList<Record> &events);
    Result<> replay(const QList<Record> &dead);
    Result<> makePending(const Id &eventId);

    RecordStore &m_store;
    const Registry &m_registry;
    const Clock &m_clock;
    const EventBus &m_bus;
    RetryPolicy m_retry;
};

} // namespace purser
