#pragma once

#include "models/modules/modulehost.h"
#include "models/modules/moduletranslations.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace purser {

class Demonstration;
class Module;
class SamplePeople;

enum class ModuleState {
    Waiting, ///< lazy, and nothing has needed it
    Loaded,  ///< its library is open and its types are known
    Running, ///< started
    LeftOut  ///< it cannot run, see the reason
};

/** `waiting`, `loaded`, `running`, `left-out`: for JSON. */
QString stateName(ModuleState state);

/** What lists of modules show. */
struct ModuleInfo
{
    Manifest manifest; ///< of a module left out: as far as it can be read, its name at least
    QString folder;
    ModuleState state = ModuleState::Waiting;
    QString reason; ///< why it is left out, or what of it does not work; a sentence
};

/**
 * Opens modules and takes them through their life in this process: registerTypes() for all, then
 * start() for all, in the order of their dependencies; stop() in the reverse. What fails is left
 * out with those that need it, keeps its reason, and the rest goes on: no function here fails as a
 * whole. Belongs to the main thread; the Registry must not be read by others while types are added.
 */
class ModuleRunner final : public QObject
{
    Q_OBJECT

public:
    enum class Opening {
        All,      ///< what migrates, deletes or serves any data: all types have to be known
        EagerOnly ///< lazy modules wait for open(); nobody sees their references until then
    };

    explicit ModuleRunner(const ModuleCatalog &catalog, QObject *parent = nullptr);
    ~ModuleRunner() override;

    const ModuleCatalog &catalog() const { return m_catalog; }

    /** Opens modules, and those they need, and adds their types to `registry`, which outlives this.
     * A module that is left out, then or later, has none in it. */
    void registerTypes(Registry &registry, Opening opening);

    /**
     * Starts all modules whose types are registered; the database has to know the types by now.
     * `typesAdded` is called when a lazy module has brought more types, before it starts: it brings
     * the database up to them.
     */
    void start(const ModuleServices &services, std::function<Result<>()> typesAdded = {});

    /** A lazy module at its first use, with all that it needs, up to where the others are. Success
     * when it is there already; Unavailable with the reason when it cannot be. */
    Result<> open(const QString &name);

    /** Opens the module and then its desktop half, whose plugin has the interface `interfaceId`.
     * NotFound when it has none. */
    Result<QObject *> openUserInterface(const QString &name, const QString &interfaceId);

    /** Calls what it is given, and undoes what that did when it gives an Error. */
    using Attempt = std::function<Result<>(const std::function<Result<>()> &)>;
    /** Lets every module that runs add to the sample data, in their order and each in an attempt of
     * its own; gives those that could not. */
    QList<ModuleFailure> addSampleData(SamplePeople &people, const Attempt &attempt);

    /** Lets every module that runs show its main job, in their order. */
    void demonstrate(Demonstration &demonstration);

    /** Stops all that runs. */
    void stop();

    void setLanguage(const QLocale &language) { m_translations.setLanguage(language); }

    /** All modules that were found, by name. */
    QList<ModuleInfo> modules() const;
    /** Those left out, with the reason. */
    QList<ModuleFailure> failures() const;

Q_SIGNALS:
    /** The state or reason of the module is another now. */
    void changed(const QString &name);

private:
    struct Entry;

    Entry *find(const QString &name);
    void load(Entry &entry);
    Result<> loadTypes(Entry &entry);
    void run(Entry &entry);
    void halt(Entry &entry);
    void leaveOut(Entry &entry, const QString &reason);
    void setState(Entry &entry, ModuleState state);

    const ModuleCatalog m_catalog;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< in the order of the catalog
    ModuleTranslations m_translations;
    Registry *m_registry = nullptr;
    std::optional<ModuleServices> m_services; ///< from start() to stop()
    std::function<Result<>()> m_typesAdded;
    bool m_hasNewTypes = false; ///< that m_typesAdded has not seen
};

} // namespace purser
