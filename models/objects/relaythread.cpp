#include "models/objects/relaythread.h"

#include <QLoggingCategory>

namespace purser {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(relayLog, "purser.events.relay")

RelayThread::RelayThread(const Connect &connect,
                         const Registry &registry,
                         const Clock &clock,
                         const EventBus &bus,
                         const std::shared_ptr<Wakeup> &wakeup)
    : m_connect(connect)
    , m_registry(registry)
    , m_clock(clock)
    , m_bus(bus)
    , m_wakeup(wakeup)
{}

RelayThread::~RelayThread()
{
    m_wakeup->stop();
    wait();
}

void RelayThread::run()
{
    // Also without being woken: other programs write, and failed deliveries come up again.
    constexpr auto Patience = 2s;
    std::unique_ptr<Connection> connection;
    do {
        if (!connection) {
            Result<std::unique_ptr<Connection>> opened = m_connect();
            if (!opened) {
                qCWarning(relayLog) << opened.error().message << opened.error().detail;
                continue;
            }
            connection = std::move(*opened);
        }
        OutboxRelay relay(connection->store(), m_registry, m_clock, m_bus);
        if (const Result<RelayRound> round = relay.deliver(); !round) {
            qCWarning(relayLog) << round.error().message << round.error().detail;
            connection.reset(); // it may be lost
        }
    } while (m_wakeup->wait(Patience));
}

} // namespace purser
