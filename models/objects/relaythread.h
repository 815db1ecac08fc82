#pragma once

#include "models/events/outboxrelay.h"
#include "models/objects/connection.h"

#include <QThread>

namespace purser {

/** Delivers committed events in a thread of its own, as soon as it is woken. */
class RelayThread final : public QThread
{
public:
    /** Opens the connection inside the thread. */
    using Connect = std::function<Result<std::unique_ptr<Connection>>()>;

    RelayThread(const Connect &connect,
                const Registry &registry,
                const Clock &clock,
                const EventBus &bus,
                const std::shared_ptr<Wakeup> &wakeup);
    ~RelayThread() override;

protected:
    void run() override;

private:
    Connect m_connect;
    const Registry &m_registry;
    const Clock &m_clock;
    const EventBus &m_bus;
    std::shared_ptr<Wakeup> m_wakeup;
};

} // namespace purser
