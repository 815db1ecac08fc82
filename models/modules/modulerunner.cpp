#include "models/modules/modulerunner.h"

#include "models/meta/registry.h"
#include "models/modules/demonstration.h"
#include "models/modules/module.h"
#include "models/modules/modulelibrary.h"
#include "models/modules/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

struct ModuleRunner::Entry
{
    InstalledModule module;
    ModuleState state = ModuleState::Waiting;
    QString reason;
    Module *plugin = nullptr;
    std::unique_ptr<ModuleHost> host;

    const QString &name() const { return module.manifest.name; }
};

namespace {

/** Modules are not ours: what they throw ends here. */
template<typename Function>
Result<> guarded(Function function)
{
    try {
        return function();
    } catch (const std::exception &exception) {
        return unavailable(
            Tr::tr("It failed unexpectedly: %1").arg(QString::fromLocal8Bit(exception.what())));
    } catch (...) {
        return unavailable(Tr::tr("It failed unexpectedly."));
    }
}

/** Mistakes of a module are for its author: the general sentence would not tell which. */
QString sentence(const Error &error)
{
    return error.kind == ErrorKind::Internal ? error.detail : error.text();
}

Result<Module *> openModule(const InstalledModule &installed)
{
    PURSER_ASSIGN(QObject *const plugin,
                  openLibrary(installed.library, QLatin1StringView(PurserModule_iid)));
    if (Module *const module = qobject_cast<Module *>(plugin))
        return module;
    return unavailable(Tr::tr("Its library holds no module."));
}

} // namespace

QString stateName(ModuleState state)
{
    switch (state) {
    case ModuleState::Waiting:
        return u"waiting"_s;
    case ModuleState::Loaded:
        return u"loaded"_s;
    case ModuleState::Running:
        return u"running"_s;
    case ModuleState::LeftOut:
        break;
    }
    return u"left-out"_s;
}

ModuleRunner::ModuleRunner(const ModuleCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    for (const InstalledModule &module : m_catalog.modules()) {
        m_entries.push_back(std::make_unique<Entry>());
        m_entries.back()->module = module;
    }
}

ModuleRunner::~ModuleRunner()
{
    stop();
}

ModuleRunner::Entry *ModuleRunner::find(const QString &name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&name](const auto &entry) { return entry->name() == name; });
    return found == m_entries.end() ? nullptr : found->get();
}

void ModuleRunner::setState(Entry &entry, ModuleState state)
{
    entry.state = state;
    Q_EMIT changed(entry.name());
}

void ModuleRunner::halt(Entry &entry)
{
    if (entry.state != ModuleState::Running)
        return;
    entry.host->unsubscribe();
    const Result<> stopped = guarded([&entry]() -> Result<> {
        entry.plugin->stop();
        return {};
    });
    if (!stopped)
        qCWarning(entry.host->log()).noquote() << stopped.error().text();
    entry.host.reset();
}

/** With all that needs it, those first that were started last. */
void ModuleRunner::leaveOut(Entry &entry, const QString &reason)
{
    for (auto other = m_entries.rbegin(); other != m_entries.rend(); ++other) {
        const bool isLeftOut = (*other)->state == ModuleState::LeftOut;
        if (!isLeftOut && m_catalog.needs((*other)->name()).contains(entry.name()))
            leaveOut(**other, leftOutWith(entry.name()));
    }
    halt(entry);
    entry.host.reset();
    m_registry->remove(entry.name());
    entry.reason = reason;
    setState(entry, ModuleState::LeftOut);
}

Result<> ModuleRunner::loadTypes(Entry &entry)
{
    PURSER_ASSIGN(entry.plugin, openModule(entry.module));
    m_translations.add(entry.name(), entry.module.folder);
    PURSER_TRY(guarded([&] { return entry.plugin->registerTypes(*m_registry); }));
    return m_registry->check();
}

void ModuleRunner::load(Entry &entry)
{
    if (entry.state != ModuleState::Waiting)
        return;
    if (const Result<> loaded = loadTypes(entry); loaded) {
        m_hasNewTypes = true;
        setState(entry, ModuleState::Loaded);
    } else {
        leaveOut(entry, sentence(loaded.error()));
    }
}

void ModuleRunner::run(Entry &entry)
{
    if (entry.state != ModuleState::Loaded)
        return;
    entry.host = std::make_unique<ModuleHost>(*m_services, entry.module);
    if (const Result<> started = guarded([&] { return entry.plugin->start(*entry.host); }); started)
        setState(entry, ModuleState::Running);
    else
        leaveOut(entry, sentence(started.error()));
}

void ModuleRunner::registerTypes(Registry &registry, Opening opening)
{
    m_registry = &registry;
    for (const auto &entry : m_entries) {
        const bool isEager = entry->module.manifest.load == LoadPolicy::Eager;
        if (opening == Opening::EagerOnly && !isEager)
            continue;
        for (const QString &needed : m_catalog.withNeeds(entry->name()))
            load(*find(needed));
    }
}

void ModuleRunner::start(const ModuleServices &services, std::function<Result<>()> typesAdded)
{
    m_services.emplace(services);
    m_typesAdded = std::move(typesAdded);
    m_hasNewTypes = false;
    for (const auto &entry : m_entries)
        run(*entry);
}

Result<> ModuleRunner::open(const QString &name)
{
    Entry *const wanted = find(name);
    if (!wanted || !m_registry)
        return unavailable(Tr::tr("There is no module “%1” that can be opened.").arg(name));
    for (const QString &needed : m_catalog.withNeeds(name))
        load(*find(needed));
    if (m_services && m_typesAdded && m_hasNewTypes)
        PURSER_TRY(m_typesAdded());
    m_hasNewTypes = false;
    for (const QString &needed : m_catalog.withNeeds(name)) {
        if (m_services)
            run(*find(needed));
    }
    if (wanted->state == ModuleState::LeftOut)
        return unavailable(Tr::tr("The module “%1” cannot be used: %2").arg(name, wanted->reason));
    return {};
}

Result<QObject *> ModuleRunner::openUserInterface(const QString &name, const QString &interfaceId)
{
    PURSER_TRY(open(name));
    Entry &entry = *find(name);
    if (entry.module.uiLibrary.isEmpty())
        return notFound(Tr::tr("The module “%1” has no windows of its own.").arg(name));
    const Result<QObject *> plugin = openLibrary(entry.module.uiLibrary, interfaceId);
    if (!plugin) {
        entry.reason = Tr::tr("Its windows cannot be shown: %1").arg(plugin.error().text());
        Q_EMIT changed(name);
    }
    return plugin;
}

QList<ModuleFailure> ModuleRunner::addSampleData(SamplePeople &people, const Attempt &attempt)
{
    QList<ModuleFailure> failures;
    for (const auto &entry : m_entries) {
        if (entry->state != ModuleState::Running)
            continue;
        const Result<> added =
            attempt([&] { return guarded([&] { return entry->plugin->addSampleData(people); }); });
        if (!added)
            failures.append({entry->name(), sentence(added.error())});
    }
    return failures;
}

void ModuleRunner::demonstrate(Demonstration &demonstration)
{
    for (const auto &entry : m_entries) {
        if (entry->state != ModuleState::Running)
            continue;
        const Result<> done = guarded([&] { return entry->plugin->demonstrate(demonstration); });
        if (!done)
            demonstration.failure(entry->name() + u": "_s + sentence(done.error()));
    }
}

void ModuleRunner::stop()
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if ((*entry)->state != ModuleState::Running)
            continue;
        halt(**entry);
        setState(**entry, ModuleState::Loaded);
    }
    m_services.reset();
}

QList<ModuleInfo> ModuleRunner::modules() const
{
    QList<ModuleInfo> list;
    for (const auto &entry : m_entries)
        list.append({entry->module.manifest, entry->module.folder, entry->state, entry->reason});
    for (const LeftOutModule &left : m_catalog.leftOut())
        list.append({left.module.manifest, left.module.folder, ModuleState::LeftOut, left.reason});
    std::stable_sort(list.begin(), list.end(), [](const ModuleInfo &a, const ModuleInfo &b) {
        return a.manifest.name < b.manifest.name;
    });
    return list;
}

QList<ModuleFailure> ModuleRunner::failures() const
{
    QList<ModuleFailure> list;
    for (const ModuleInfo &info : modules()) {
        if (info.state == ModuleState::LeftOut)
            list.append({info.manifest.name, info.reason});
    }
    return list;
}

} // namespace purser
