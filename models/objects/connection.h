#pragma once

#include "models/objects/signin.h"
#include "models/objects/wakeup.h"
#include "models/services/localrecordservice.h"

#include <memory>

namespace purser {

class Session;

/** One connection of a workspace, for the thread that opened it. */
class Connection
{
public:
    Connection(std::unique_ptr<Session> session,
               const Registry &registry,
               const Clock &clock,
               const PasswordRules &passwords,
               const std::shared_ptr<Wakeup> &wakeup);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Session &session() { return *m_session; }
    RecordStore &store() { return *m_store; }
    SignIn &signIn() { return m_signIn; }

    /** What `caller` can do; lives no longer than the connection. */
    std::unique_ptr<LocalRecordService> service(const Caller &caller);

    /** The program's own work in `company` (null: in none), without permission checks. */
    std::unique_ptr<LocalRecordService> program(const Id &company = {});

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordStore> m_store;
    const Registry &m_registry;
    const Clock &m_clock;
    SignIn m_signIn;
    std::shared_ptr<Wakeup> m_wakeup;
};

} // namespace purser
