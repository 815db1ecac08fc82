#pragma once

#include "models/modules/manifest.h"

namespace purser {

/** What a program gives to modules. */
struct HostOffer
{
    Version api;                     ///< of the module interface
    QMap<QString, Version> services; ///< of the database, of Redis …
};

/** A module that is left out, and why, in a sentence for people. */
struct ModuleFailure
{
    QString name;
    QString reason;

    bool operator==(const ModuleFailure &) const = default;
};

/** How it is said that `needed`, which another needs, is itself left out. */
QString leftOutWith(const QString &needed);

struct Resolution
{
    QStringList order; ///< each after all that it needs; the same for the same modules
    QMap<QString, QStringList> needs; ///< of those in `order`: what each cannot run without
    QList<ModuleFailure> failures;
};

/**
 * Finds out which of `modules` (no two of one name) can run together and in which order. What
 * cannot is left out with all that needs it, each with its reason, and the rest goes on:
 *
 * - what needs another module interface, or a service that is not offered;
 * - modules that need each other in a circle (the circle is named);
 * - what needs a module that is not there, in no fitting version, or left out itself. A module that
 *   provides the name stands in for it. Optional needs only decide the order;
 * - of two that do not go together, the one that says so.
 */
Resolution resolve(const QList<Manifest> &modules, const HostOffer &offer);

/** The modules that need `name`, directly or through others, sorted by name. */
QStringList dependants(const QList<Manifest> &modules, const QString &name);

} // namespace purser
