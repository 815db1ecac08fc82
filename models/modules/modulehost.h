#pragma once

#include "models/events/eventbus.h"
#include "models/modules/modulecatalog.h"

#include <QLoggingCategory>

namespace purser {

class Clock;
class DocumentRenderer;
class FileStore;
class Registry;

/** What a program gives to all modules. */
struct ModuleServices
{
    const Registry &registry;
    const Clock &clock;
    EventBus &events;
    FileStore *files = nullptr;           ///< null: this program keeps no files
    DocumentRenderer *renderer = nullptr; ///< null: this program makes no documents
};

/** What one module gets when it starts. */
class ModuleHost
{
public:
    /** `services` refers to what must outlive the module. */
    ModuleHost(const ModuleServices &services, const InstalledModule &module);
    /** Ends the subscriptions. */
    ~ModuleHost();
    ModuleHost(const ModuleHost &) = delete;
    ModuleHost &operator=(const ModuleHost &) = delete;

    const Registry &registry() const { return m_services.registry; }
    const Clock &clock() const { return m_services.clock; }
    /** Null where the program keeps no files. */
    FileStore *files() const { return m_services.files; }
    /** Null where the program makes no documents. */
    DocumentRenderer *renderer() const { return m_services.renderer; }
    const Manifest &manifest() const { return m_module.manifest; }
    /** Where the module lies, with its migrations and translations; not to be written to. */
    const QString &folder() const { return m_module.folder; }
    /** `purser.module.<name>`. */
    const QLoggingCategory &log() const { return m_category; }

    /**
     * From now until the module stops, `handle` gets the events that the manifest subscribes to
     * under `event`, as its condition says; see Consumer::handle. Internal when the manifest does
     * not name `event`.
     */
    Result<> subscribe(const QString &event,
                       std::function<Result<>(RecordStore &, const Event &)> handle);

    /** Ends the subscriptions. A call that is under way in the relay's thread may still finish. */
    void unsubscribe();

private:
    ModuleServices m_services;
    InstalledModule m_module;
    QByteArray m_categoryName;
    QLoggingCategory m_category;
    QStringList m_consumers;
};

/** Whether the data of an event fulfils a Subscription::condition; an empty one is fulfilled. */
bool fulfils(const QJsonObject &data, const QJsonObject &condition);

} // namespace purser
