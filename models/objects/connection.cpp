#include "models/objects/connection.h"

namespace purser {

Connection::Connection(std::unique_ptr<Session> session,
                       const Registry &registry,
                       const Clock &clock,
                       const PasswordRules &passwords,
                       const std::shared_ptr<Wakeup> &wakeup)
    : m_session(std::move(session))
    , m_store(std::make_unique<RecordStore>(*m_session))
    , m_registry(registry)
    , m_clock(clock)
    , m_signIn(*m_store, registry, clock, passwords)
    , m_wakeup(wakeup)
{}

Connection::~Connection() = default;

std::unique_ptr<LocalRecordService> Connection::service(const Caller &caller)
{
    auto service = std::make_unique<LocalRecordService>(*m_store, m_registry, m_clock, caller);
    service->onCommitted([wakeup = m_wakeup] { wakeup->wake(); });
    return service;
}

std::unique_ptr<LocalRecordService> Connection::program(const Id &company)
{
    return service(Caller::system(company));
}

} // namespace purser
