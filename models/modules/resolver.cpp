#include "models/modules/resolver.h"

#include "models/modules/tr.h"

#include <QSet>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

/** Which modules each one comes after. */
using Graph = QMap<QString, QStringList>;

/** From `from` to `to` with the least steps, both included; empty: there is no way. */
QStringList shortestPath(const Graph &graph, const QString &from, const QString &to)
{
    QHash<QString, QStringList> paths{{from, {from}}};
    QStringList queue{from};
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const QStringList path = paths[queue[i]];
        for (const QString &next : graph.value(queue[i])) {
            if (next == to)
                return path + QStringList{to};
            if (!paths.contains(next)) {
                paths.insert(next, path + QStringList{next});
                queue.append(next);
            }
        }
    }
    return {};
}

bool needsAnyOf(const Manifest &module, const QSet<QString> &names)
{
    return std::any_of(module.depends.cbegin(), module.depends.cend(), [&](const auto &needed) {
        return !needed.isOptional && names.contains(needed.name);
    });
}

class Resolver
{
public:
    Resolver(const QList<Manifest> &modules, const HostOffer &offer)
        : m_offer(offer)
    {
        for (const Manifest &module : modules)
            m_running.insert(module.name, &module);
        m_installed = m_running;
    }

    Resolution run()
    {
        refuseWhatTheHostLacks();
        refuseCircles();
        refuseWhatIsNotThere();
        refuseConflicts();
        return {order(), needs(), m_failures};
    }

private:
    using Modules = QMap<QString, const Manifest *>;

    void fail(const QString &name, const QString &reason)
    {
        m_running.remove(name);
        m_failures.append({name, reason});
    }

    void refuseWhatTheHostLacks();
    void refuseCircles();
    void refuseWhatIsNotThere();
    void refuseConflicts();
    QStringList order() const;

    QString hostFault(const Manifest &module) const;
    QString dependencyFault(const Manifest &module) const;
    QString conflictFault(const Manifest &module) const;
    Graph needs() const;

    /** The module of `among` that fulfils a dependency: by its own name before those that provide
     * it. */
    static const Manifest *provider(const Modules &among, const Dependency &dependency);

    const HostOffer &m_offer;
    Modules m_installed;
    Modules m_running;
    QList<ModuleFailure> m_failures;
};

const Manifest *Resolver::provider(const Modules &among, const Dependency &dependency)
{
    const Manifest *named = among.value(dependency.name);
    if (named && dependency.range.contains(named->version))
        return named;
    for (const Manifest *candidate : among) {
        for (const Provision &provision : candidate->provides) {
            if (provision.name == dependency.name && dependency.range.contains(provision.version))
                return candidate;
        }
    }
    return nullptr;
}

QString Resolver::hostFault(const Manifest &module) const
{
    if (!module.api.contains(m_offer.api)) {
        return Tr::tr("It is made for version %1 of the module interface; this program has %2.")
            .arg(module.api.text(), m_offer.api.toString());
    }
    for (const ServiceRequirement &required : module.services) {
        const auto offered = m_offer.services.constFind(required.service);
        if (offered == m_offer.services.constEnd())
            return Tr::tr("It needs %1, which is not available here.").arg(required.service);
        if (!required.range.contains(*offered)) {
            return Tr::tr("It needs %1 in version %2; here is %3.")
                .arg(required.service, required.range.text(), offered->toString());
        }
    }
    return {};
}

QString Resolver::dependencyFault(const Manifest &module) const
{
    for (const Dependency &dependency : module.depends) {
        if (dependency.isOptional || provider(m_running, dependency))
            continue;
        if (provider(m_installed, dependency))
            return leftOutWith(dependency.name);
        const Manifest *other = m_installed.value(dependency.name);
        return other ? Tr::tr("It needs “%1” in version %2; installed is %3.")
                           .arg(dependency.name, dependency.range.text(), other->version.toString())
                     : Tr::tr("It needs “%1” in version %2, which is not installed.")
                           .arg(dependency.name, dependency.range.text());
    }
    return {};
}

QString Resolver::conflictFault(const Manifest &module) const
{
    Modules others = m_running;
    others.remove(module.name);
    for (const Dependency &conflict : module.conflicts) {
        if (const Manifest *other = provider(others, conflict)) {
            return Tr::tr("It does not go together with “%1” %2.")
                .arg(other->name, other->version.toString());
        }
    }
    return {};
}

Graph Resolver::needs() const
{
    Graph graph;
    for (const Manifest *module : m_running) {
        QStringList needed;
        for (const Dependency &dependency : module->depends) {
            const Manifest *other = provider(m_running, dependency);
            if (other && !dependency.isOptional)
                needed.append(other->name);
        }
        graph.insert(module->name, needed);
    }
    return graph;
}

void Resolver::refuseWhatTheHostLacks()
{
    for (const Manifest *module : Modules(m_running)) {
        if (const QString fault = hostFault(*module); !fault.isEmpty())
            fail(module->name, fault);
    }
}

void Resolver::refuseCircles()
{
    const Graph graph = needs();
    for (const QString &name : graph.keys()) {
        const QStringList circle = shortestPath(graph, name, name);
        if (!circle.isEmpty())
            fail(name,
                 Tr::tr("Modules need each other in a circle: %1.").arg(circle.join(u" → "_s)));
    }
}

void Resolver::refuseWhatIsNotThere()
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const Manifest *module : Modules(m_running)) {
            if (const QString fault = dependencyFault(*module); !fault.isEmpty()) {
                fail(module->name, fault);
                changed = true;
            }
        }
    }
}

void Resolver::refuseConflicts()
{
    for (const Manifest *module : Modules(m_running)) {
        const bool isStillThere = m_running.contains(module->name);
        if (const QString fault = conflictFault(*module); isStillThere && !fault.isEmpty()) {
            fail(module->name, fault);
            refuseWhatIsNotThere();
        }
    }
}

QStringList Resolver::order() const
{
    Graph after = needs();
    for (const Manifest *module : m_running) {
        for (const Dependency &dependency : module->depends) {
            const Manifest *other = provider(m_running, dependency);
            if (other && dependency.isOptional && other != module
                && shortestPath(after, other->name, module->name).isEmpty())
                after[module->name].append(other->name);
        }
    }
    QStringList ordered;
    QSet<QString> placed;
    const auto isPlaced = [&placed](const QString &name) { return placed.contains(name); };
    while (ordered.size() < after.size()) {
        const auto next = std::find_if(after.keyBegin(), after.keyEnd(), [&](const QString &name) {
            const QStringList &before = after[name];
            return !isPlaced(name) && std::all_of(before.cbegin(), before.cend(), isPlaced);
        });
        Q_ASSERT(next != after.keyEnd());
        placed.insert(*next);
        ordered.append(*next);
    }
    return ordered;
}

} // namespace

QString leftOutWith(const QString &needed)
{
    return Tr::tr("It needs “%1”, which is left out itself.").arg(needed);
}

Resolution resolve(const QList<Manifest> &modules, const HostOffer &offer)
{
    return Resolver(modules, offer).run();
}

QStringList dependants(const QList<Manifest> &modules, const QString &name)
{
    QSet<QString> found{name};
    for (qsizetype before = 0; before != found.size();) {
        before = found.size();
        for (const Manifest &module : modules) {
            if (needsAnyOf(module, found))
                found.insert(module.name);
        }
    }
    found.remove(name);
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

} // namespace purser
