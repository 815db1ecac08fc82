#include "models/events/eventbus.h"

#include "models/events/tr.h"

#include <QMutexLocker>

namespace purser {

using events::Tr;

namespace {

bool wants(const Consumer &consumer, const Event &event)
{
    return eventMatches(consumer.pattern, event.type)
           && (consumer.companyId.isNull() || consumer.companyId == event.companyId)
           && (!consumer.condition || consumer.condition(event));
}

} // namespace

Result<> EventBus::subscribe(const Consumer &consumer)
{
    const QMutexLocker locker(&m_mutex);
    const bool isTaken =
        std::any_of(m_consumers.cbegin(), m_consumers.cend(),
                    [&consumer](const Consumer &other) { return other.name == consumer.name; });
    if (isTaken)
        return conflict(
            Tr::tr("There is already a consumer of events called %1.").arg(consumer.name));
    m_consumers.append(consumer);
    return {};
}

void EventBus::unsubscribe(const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    m_consumers.removeIf([&name](const Consumer &consumer) { return consumer.name == name; });
}

QList<Consumer> EventBus::consumersOf(const Event &event) const
{
    const QMutexLocker locker(&m_mutex);
    QList<Consumer> wanting;
    for (const Consumer &consumer : m_consumers) {
        if (wants(consumer, event))
            wanting.append(consumer);
    }
    return wanting;
}

} // namespace purser
