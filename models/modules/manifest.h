#pragma once

#include "models/modules/caption.h"
#include "models/modules/versionrange.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace purser {

/** Another module, in some of its versions. */
struct Dependency
{
    QString name;
    VersionRange range;
    bool isOptional = false;
};

/** A name under which a module can stand in for another. */
struct Provision
{
    QString name;
    Version version;
};

/** A service of the host (a database engine, `redis`, `mail` …) that must be there. */
struct ServiceRequirement
{
    QString service;
    VersionRange range;
};

struct PermissionDeclaration
{
    QString name;
    Caption label;
    QStringList roles; ///< those that have it from the beginning
};

struct Subscription
{
    QString event;         ///< `purchase_order.approved`, `purchase_order.*`, `*`
    QJsonObject condition; ///< path into the event's data → value, or list of values
};

/** 0: the program's own limit. */
struct ModuleLimits
{
    qint64 memoryBytes = 0;
    int requestsPerMinute = 0;
    int databaseConnections = 0;
    std::chrono::milliseconds eventTime{0};
};

/** How the data of the version before becomes that of `version`. */
struct MigrationDeclaration
{
    Version version;
    /** In the folder `migrations`; both empty when made from the declarations. */
    QString up;
    QString down;

    bool isGenerated() const { return up.isEmpty(); }
};

struct HealthDeclaration
{
    QStringList checks;
    std::chrono::milliseconds interval{std::chrono::minutes(1)};
    std::chrono::milliseconds timeout{std::chrono::seconds(5)};
};

/** A place in the client's navigation. */
struct PageDeclaration
{
    QString name;
    Caption label;
    QString icon;
    QString type; ///< the object type whose list it is; empty: a page of the module's own making
    QString permission;
};

struct RouteDeclaration
{
    QString method;
    QString path;
    Caption label;
    QString permission;
};

/** Something to do that belongs to no record. */
struct ActionDeclaration
{
    QString name;
    Caption label;
    QString icon;
    QString permission;
};

enum class Isolation { InProcess, Process };
enum class LoadPolicy { Lazy, Eager };

/** What a module says of itself in `module.yaml`; its libraries carry the same as metadata. */
struct Manifest
{
    QString name;
    Version version;
    VersionRange api;
    Caption displayName;
    Caption description;
    QString author;
    QString license;
    QString homepage;
    QString category;
    QStringList tags;
    QString icon;

    QList<Dependency> depends;
    QList<Dependency> conflicts;
    QList<Provision> provides;
    QList<ServiceRequirement> services;

    QString library;   ///< without `lib` and `.so`; the module's name unless told
    QString uiLibrary; ///< the same with `_ui` unless told; it need not be there
    Isolation isolation = Isolation::InProcess;
    LoadPolicy load = LoadPolicy::Lazy;

    QList<PermissionDeclaration> permissions;
    QJsonObject config; ///< JSON Schema 2020-12, the subset of configschema.h
    QList<Subscription> subscribes;
    QStringList publishes;
    ModuleLimits limits;
    QList<MigrationDeclaration> migrations; ///< ascending
    HealthDeclaration health;
    QList<PageDeclaration> pages;
    QList<RouteDeclaration> routes;
    QList<ActionDeclaration> actions;
};

} // namespace purser
