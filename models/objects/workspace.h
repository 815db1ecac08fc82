#pragma once

#include "models/events/eventbus.h"
#include "models/objects/connection.h"
#include "models/objects/rolegrants.h"
#include "models/storage/databaseurl.h"
#include "models/storage/migration.h"

namespace purser {

class RelayThread;

struct WorkspaceOptions
{
    QList<DatedMigration> migrations = {};
    /** Whether an older database is brought up to date; else it is a Conflict. */
    bool mayMigrate = true;
    RoleGrants grants = {};
    std::shared_ptr<const PasswordRules> passwords = std::make_shared<PasswordRules>();
};

/**
 * A database that is ready for work: opened, migrated, with what every installation needs, and
 * connections for as many threads as want one. Desktop, command line, server and tests all begin
 * here. `registry` holds every type already, `clock` and it outlive the workspace. Thread-safe, but
 * for connection().
 */
class Workspace
{
public:
    /** Conflict when the database is newer than the program, or older and must not be migrated. */
    static Result<std::unique_ptr<Workspace>> open(const DatabaseUrl &url,
                                                   const Registry &registry,
                                                   const Clock &clock,
                                                   const WorkspaceOptions &options = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const Registry &registry() const { return m_registry; }
    const Clock &clock() const { return m_clock; }
    const DatabaseUrl &url() const { return m_url; }
    const PasswordRules &passwords() const { return *m_options.passwords; }
    EventBus &bus() { return m_bus; }

    /** The connection of the thread that opened the workspace. */
    Connection &connection() { return *m_connection; }

    /** Another connection, for the calling thread. */
    Result<std::unique_ptr<Connection>> connect();

    /** Whether there is no company yet: the first start. */
    Result<bool> isEmpty();

    /** Delivers events to the consumers of bus() from a thread of its own, until the workspace
     * ends. */
    Result<> startRelay();

private:
    Workspace(const DatabaseUrl &url,
              const Registry &registry,
              const Clock &clock,
              const WorkspaceOptions &options);

    Result<> prepare();
    Result<> prepareCompanies();
    Result<> prepareCompany(UnitOfWork &work);

    DatabaseUrl m_url;
    const Registry &m_registry;
    const Clock &m_clock;
    WorkspaceOptions m_options;
    EventBus m_bus;
    std::shared_ptr<Wakeup> m_wakeup;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RelayThread> m_relay;
};

} // namespace purser
