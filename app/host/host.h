#pragma once

#include "app/settings/settings.h"
#include "models/base/clock.h"
#include "models/documents/renderprocess.h"
#include "models/meta/registry.h"
#include "models/modules/modulerunner.h"
#include "models/objects/filestore.h"
#include "models/objects/sampledata.h"
#include "models/objects/workspace.h"

namespace purser {

/**
 * What every program begins with: object types, modules and the database, as the settings say. Each
 * is made when it is first asked for. Belongs to the main thread.
 */
class Host
{
public:
    explicit Host(const Settings &settings);
    ~Host();
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    const Settings &settings() const { return m_settings; }
    const Clock &clock() const { return m_clock; }
    FileStore &files() { return m_files; }

    /** Works on another database than the settings say; before the workspace is opened. */
    void useDatabase(const DatabaseUrl &url);

    /** Finds and opens the modules and registers all types; what a module cannot do, its
     * ModuleInfo says. Doing it again does nothing. */
    Result<> loadTypes(ModuleRunner::Opening opening = ModuleRunner::Opening::All);
    /** After loadTypes(). */
    const Registry &registry() const { return m_registry; }
    ModuleRunner &modules() { return *m_modules; }
    /** Dated migrations of the modules, for this database. */
    Result<QList<DatedMigration>> migrations() const;

    /**
     * The database, brought up to date or made if `mayMigrate`, and the modules started. Errors:
     * NotFound when there is none and none may be made, else those of Workspace::open().
     */
    Result<Workspace *> openWorkspace(bool mayMigrate);
    /** The same once it is open, or if it needs no migration. */
    Result<Workspace *> workspace();

    /** createSampleData(), and what the modules add to its first company. What a module cannot add
     * is left out with a warning. */
    Result<SampleData> createSample();

    /**
     * Who the settings say, in the company that they say. Without a user it is the program itself,
     * which may do everything: on an embedded database, whose file its reader holds anyway, and on
     * a server until somebody belongs to a company there; Unauthenticated else.
     */
    Result<Caller> caller(const QString &origin);
    /** The service for that caller. */
    Result<RecordService *> service();

private:
    RoleGrants grants() const;
    Result<> mustExist() const;
    Result<> needsNoUser();
    Result<Id> chosenCompany();
    Result<Caller> callerOf(const QString &login, const QString &origin);

    Settings m_settings;
    SystemClock m_clock;
    DirectoryStore m_files;
    RenderProcess m_renderer;
    std::shared_ptr<const PasswordRules> m_passwords;
    Registry m_registry;
    std::unique_ptr<ModuleRunner> m_modules;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordService> m_service;
};

} // namespace purser
