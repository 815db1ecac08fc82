#pragma once

#include "models/modules/resolver.h"

namespace purser {

/** A module that lies in one of the module folders, judged by what it says of itself. */
struct InstalledModule
{
    Manifest manifest;
    QString folder;
    QString library;   ///< path of the domain half
    QString uiLibrary; ///< path of the desktop half; empty when there is none
};

/** A module that was found and cannot run; its manifest as far as it can be read. */
struct LeftOutModule
{
    InstalledModule module;
    QString reason;
};

/**
 * The modules that are installed, without opening any: what each says of itself, which of them can
 * run together and in which order, and why the others cannot.
 */
class ModuleCatalog
{
public:
    /** None. */
    ModuleCatalog() = default;

    /**
     * Looks through `folders`; each holds a folder for each module. Of modules with the same name
     * the first counts. `cacheFile` (may be empty) makes the next time fast.
     */
    static ModuleCatalog find(const QStringList &folders,
                              const HostOffer &offer,
                              const QString &cacheFile);

    /** Those that can run, each after all that it needs. */
    const QList<InstalledModule> &modules() const { return m_modules; }

    /** The one with this name that can run; null when there is none. */
    const InstalledModule *module(const QString &name) const;

    const QList<LeftOutModule> &leftOut() const { return m_leftOut; }

    /** What the module cannot run without, directly; each stands before it in modules(). */
    QStringList needs(const QString &name) const { return m_needs.value(name); }

    /** What opening the module opens: all that it needs, then itself; in the order of modules(). */
    QStringList withNeeds(const QString &name) const;

    /** The module whose permissions or pages mention the object type; empty: none. */
    QString moduleOfType(const QString &type) const;

private:
    QList<InstalledModule> m_modules;
    QMap<QString, QStringList> m_needs;
    QList<LeftOutModule> m_leftOut;
};

/** Of the interface in module.h: what `api` in a manifest must contain. */
Version moduleApiVersion();

/** Where the user's caches are, for `cacheFile` of ModuleCatalog::find(). */
QString standardModuleCache();

/** `../lib/purser/modules` beside the program, where the build and the installation put them. */
QString standardModuleFolder();

} // namespace purser
