#include "models/modules/manifestsections.h"

#include "models/modules/configschema.h"
#include "models/modules/tr.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;
using Kind = ManifestNode::Kind;
using Need = MapReader::Need;

namespace {

/** The forms that names have, each compiled once. */
struct Forms
{
    static QRegularExpression whole(const QString &pattern)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    }

    const QRegularExpression snakeCase = whole(u"[a-z][a-z0-9]*(?:_[a-z0-9]+)*"_s);
    const QRegularExpression dottedName = whole(u"[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+"_s);
    const QRegularExpression fileName = whole(u"[A-Za-z0-9_][A-Za-z0-9_.-]*"_s);
    const QRegularExpression eventType = whole(u"[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*"_s);
    const QRegularExpression eventPattern =
        whole(u"\\*|[a-z][a-z0-9_]*\\.(?:\\*|[a-z][a-z0-9_]*)"_s);
    const QRegularExpression path = whole(u"(?:/(?:[a-z0-9.-]+|\\{[a-z_]+\\}))+"_s);
};

const Forms &forms()
{
    static const Forms all;
    return all;
}

QString snakeName(MapReader &reader)
{
    const QString name =
        reader.matching(u"name"_s, forms().snakeCase,
                        Tr::tr("“%1” is not a name: write small letters, digits and single "
                               "underscores, beginning with a letter."),
                        Need::Required);
    constexpr qsizetype longestName = 48;
    if (name.size() > longestName)
        reader.fault(u"name"_s, Tr::tr("The name is longer than %1 characters.").arg(longestName));
    return name;
}

/** Names the second of two entries that have the same name. */
void refuseTwice(MapReader &reader, const QString &key, const QString &name, QSet<QString> &seen)
{
    if (!name.isEmpty() && seen.contains(name))
        reader.fault(key, Tr::tr("“%1” stands here twice.").arg(name));
    seen.insert(name);
}

QString fileBaseName(MapReader &reader, const QString &key)
{
    return reader.matching(key, forms().fileName,
                           Tr::tr("“%1” is not the name of a library, without folder and ending."));
}

QString permissionName(MapReader &reader, const QString &key, Need need)
{
    return reader.matching(key, forms().dottedName,
                           Tr::tr("“%1” is not a permission: write module.type.verb."), need);
}

void readHomepage(MapReader &reader, Manifest &manifest)
{
    manifest.homepage = reader.text(u"homepage"_s);
    const QUrl url(manifest.homepage, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty()
                       && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!manifest.homepage.isEmpty() && !isWeb)
        reader.fault(u"homepage"_s, Tr::tr("“%1” is not the address of a page; it begins with "
                                           "https://.")
                                        .arg(manifest.homepage.left(80)));
}

QList<Dependency> readDependencies(MapReader &reader, const QString &key, const QString &self)
{
    QList<Dependency> list;
    QSet<QString> seen;
    reader.each(key, [&](MapReader &entry) {
        Dependency dependency;
        dependency.name = snakeName(entry);
        dependency.range = entry.range(u"version"_s, Need::Required);
        if (key == u"depends")
            dependency.isOptional = entry.flag(u"optional"_s);
        refuseTwice(entry, u"name"_s, dependency.name, seen);
        if (!self.isEmpty() && dependency.name == self)
            entry.fault(u"name"_s, Tr::tr("A module cannot name itself here."));
        list.append(dependency);
    });
    return list;
}

/** `13` means 13 and everything after it. Which services there are, the host knows. */
void readServices(MapReader &reader, Manifest &manifest)
{
    const ManifestNode *node = reader.value(u"requires"_s, Kind::Map);
    if (!node)
        return;
    MapReader services(*node, reader.faults());
    for (const ManifestNode::Key &service : node->keys) {
        const QString least = services.text(service.text);
        const Result<VersionRange> range = VersionRange::parse(u">="_s + least);
        if (!least.isEmpty() && !range)
            services.fault(service.text, Tr::tr("“%1” must be the least version, such as 13 or "
                                                "6.2, or * for any.")
                                             .arg(service.text));
        manifest.services.append({service.text, range.value_or(VersionRange())});
    }
}

void readLimits(MapReader &reader, Manifest &manifest)
{
    const ManifestNode *node = reader.value(u"limits"_s, Kind::Map);
    if (!node)
        return;
    MapReader limits(*node, reader.faults());
    manifest.limits.memoryBytes = limits.bytes(u"memory"_s);
    manifest.limits.requestsPerMinute = limits.count(u"requests_per_minute"_s);
    manifest.limits.databaseConnections = limits.count(u"database_connections"_s);
    manifest.limits.eventTime = limits.duration(u"event_time"_s).value_or(ModuleLimits().eventTime);
    limits.finish();
}

void readHealth(MapReader &reader, Manifest &manifest)
{
    const ManifestNode *node = reader.value(u"health"_s, Kind::Map);
    if (!node)
        return;
    HealthDeclaration &health = manifest.health;
    MapReader declared(*node, reader.faults());
    health.checks = declared.texts(u"checks"_s);
    health.interval = declared.duration(u"interval"_s).value_or(health.interval);
    health.timeout = declared.duration(u"timeout"_s).value_or(health.timeout);
    if (health.timeout >= health.interval)
        declared.fault(u"timeout"_s,
                       Tr::tr("“%1” must be shorter than “%2”.").arg(u"timeout"_s, u"interval"_s));
    declared.finish();
}

QString scriptName(MapReader &reader, const QString &key)
{
    return reader.matching(key, forms().fileName,
                           Tr::tr("“%1” is not the name of a file in the folder migrations."),
                           Need::Required);
}

void readMigration(MapReader &migrations, const ManifestNode &node, MigrationDeclaration &migration)
{
    if (node.kind == Kind::Text && node.text == u"generated")
        return;
    if (node.kind == Kind::Map) {
        MapReader scripts(node, migrations.faults());
        migration.up = scriptName(scripts, u"up"_s);
        migration.down = scriptName(scripts, u"down"_s);
        scripts.finish();
    } else if (node.kind != Kind::Unusable) {
        migrations.fault(node.place, Tr::tr("Here must be “generated”, or the scripts “up” and "
                                            "“down”."));
    }
}

void readMigrations(MapReader &reader, Manifest &manifest)
{
    const ManifestNode *node = reader.value(u"migrations"_s, Kind::Map);
    if (!node)
        return;
    for (size_t i = 0; i < node->keys.size(); ++i) {
        MigrationDeclaration migration;
        const Result<Version> version = Version::parse(node->keys[i].text);
        if (!version)
            reader.fault(node->keys[i].place, version.error().message);
        migration.version = version.value_or(Version());
        if (version && manifest.version < *version)
            reader.fault(
                node->keys[i].place,
                Tr::tr("The module itself is version %1 only.").arg(manifest.version.toString()));
        readMigration(reader, node->items[i], migration);
        manifest.migrations.append(migration);
    }
    std::sort(manifest.migrations.begin(), manifest.migrations.end(),
              [](const auto &a, const auto &b) { return a.version < b.version; });
}

void readPermissions(MapReader &reader, Manifest &manifest)
{
    QSet<QString> seen;
    reader.each(u"permissions"_s, [&](MapReader &entry) {
        PermissionDeclaration permission;
        permission.name = permissionName(entry, u"name"_s, Need::Required);
        permission.label = entry.caption(u"label"_s, Need::Required);
        permission.roles = entry.texts(u"roles"_s);
        const bool isOwn =
            manifest.name.isEmpty() || permission.name.startsWith(manifest.name + u'.');
        if (!permission.name.isEmpty() && !isOwn)
            entry.fault(
                u"name"_s,
                Tr::tr("A module's permissions begin with its name: %1.").arg(manifest.name));
        refuseTwice(entry, u"name"_s, permission.name, seen);
        manifest.permissions.append(permission);
    });
}

bool isConditionValue(const ManifestNode &node)
{
    return node.kind == Kind::Text || node.kind == Kind::Number || node.kind == Kind::Boolean;
}

QJsonObject readCondition(MapReader &entry)
{
    const ManifestNode *node = entry.value(u"condition"_s, Kind::Map);
    if (!node)
        return {};
    for (const ManifestNode &item : node->items) {
        const bool isRight =
            item.kind == Kind::List
                ? std::all_of(item.items.cbegin(), item.items.cend(), isConditionValue)
                : isConditionValue(item);
        if (!isRight && item.kind != Kind::Unusable)
            entry.fault(item.place,
                        Tr::tr("A condition compares with a value or a list of values."));
    }
    return node->toJson().toObject();
}

/** An entry is an event, or a map with `event` and `condition`. */
void readSubscriptions(MapReader &reader, Manifest &manifest)
{
    const ManifestNode *list = reader.value(u"subscribes"_s, Kind::List);
    for (const ManifestNode &item : list ? list->items : std::vector<ManifestNode>()) {
        const bool isShort = item.kind == Kind::Text;
        ManifestNode whole{.kind = Kind::Map, .place = item.place};
        if (isShort) {
            whole.keys.push_back({u"event"_s, item.place});
            whole.items.push_back(item);
        }
        MapReader entry(isShort ? whole : item, reader.faults());
        Subscription subscription;
        subscription.event = entry.matching(
            u"event"_s, forms().eventPattern,
            Tr::tr("“%1” is not an event: write type.event, type.* or *."), Need::Required);
        subscription.condition = readCondition(entry);
        entry.finish();
        manifest.subscribes.append(subscription);
    }
}

void readPublications(MapReader &reader, Manifest &manifest)
{
    manifest.publishes = reader.texts(u"publishes"_s);
    const ManifestNode *list = reader.value(u"publishes"_s);
    if (!list || list->kind != Kind::List)
        return;
    for (const ManifestNode &item : list->items) {
        if (item.kind == Kind::Text && !forms().eventType.match(item.text).hasMatch())
            reader.fault(item.place, Tr::tr("“%1” is not the type of an event: write type.event.")
                                         .arg(item.text.left(80)));
    }
}

/** What pages and actions have in common. */
template<typename Declaration>
Declaration readEntry(MapReader &entry, QSet<QString> &seen)
{
    Declaration declaration;
    declaration.name = snakeName(entry);
    declaration.label = entry.caption(u"label"_s, Need::Required);
    declaration.icon = entry.text(u"icon"_s);
    declaration.permission = permissionName(entry, u"permission"_s, Need::Optional);
    refuseTwice(entry, u"name"_s, declaration.name, seen);
    return declaration;
}

void readRoutes(MapReader &reader, Manifest &manifest)
{
    static const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    QSet<QString> seen;
    reader.each(u"routes"_s, [&](MapReader &entry) {
        RouteDeclaration route;
        route.method = entry.word(u"method"_s, methods);
        route.path = entry.matching(u"path"_s, forms().path,
                                    Tr::tr("“%1” is not a path: write it like /orders/{id}/lines."),
                                    Need::Required);
        route.label = entry.caption(u"label"_s, Need::Required);
        route.permission = permissionName(entry, u"permission"_s, Need::Required);
        refuseTwice(entry, u"path"_s, route.method + u' ' + route.path, seen);
        manifest.routes.append(route);
    });
}

} // namespace

void readIdentity(MapReader &reader, Manifest &manifest)
{
    manifest.name = snakeName(reader);
    manifest.version = reader.version(u"version"_s, Need::Required);
    manifest.api = reader.range(u"api"_s, Need::Required);
    manifest.displayName = reader.caption(u"display_name"_s, Need::Required);
    manifest.description = reader.caption(u"description"_s);
    manifest.author = reader.text(u"author"_s);
    manifest.license = reader.text(u"license"_s);
    readHomepage(reader, manifest);
    manifest.category = reader.text(u"category"_s);
    manifest.tags = reader.texts(u"tags"_s);
    manifest.icon = reader.text(u"icon"_s);
}

void readRelations(MapReader &reader, Manifest &manifest)
{
    manifest.depends = readDependencies(reader, u"depends"_s, manifest.name);
    manifest.conflicts = readDependencies(reader, u"conflicts"_s, manifest.name);
    QSet<QString> seen;
    reader.each(u"provides"_s, [&](MapReader &entry) {
        const Provision provision{snakeName(entry), entry.version(u"version"_s, Need::Required)};
        refuseTwice(entry, u"name"_s, provision.name, seen);
        manifest.provides.append(provision);
    });
    readServices(reader, manifest);
}

void readOperation(MapReader &reader, Manifest &manifest)
{
    manifest.library = fileBaseName(reader, u"library"_s);
    if (manifest.library.isEmpty())
        manifest.library = manifest.name;
    manifest.uiLibrary = fileBaseName(reader, u"ui_library"_s);
    if (manifest.uiLibrary.isEmpty())
        manifest.uiLibrary = manifest.name + u"_ui"_s;
    manifest.isolation = reader.word(u"isolation"_s, {u"in-process"_s, u"process"_s}) == u"process"
                             ? Isolation::Process
                             : Isolation::InProcess;
    manifest.load = reader.word(u"load"_s, {u"lazy"_s, u"eager"_s}) == u"eager" ? LoadPolicy::Eager
                                                                                : LoadPolicy::Lazy;
    readLimits(reader, manifest);
    readHealth(reader, manifest);
    readMigrations(reader, manifest);
}

void readContributions(MapReader &reader, Manifest &manifest)
{
    readPermissions(reader, manifest);
    if (const ManifestNode *config = reader.value(u"config"_s, Kind::Map)) {
        checkConfigSchema(*config, reader.faults());
        manifest.config = config->toJson().toObject();
    }
    readSubscriptions(reader, manifest);
    readPublications(reader, manifest);
    QSet<QString> pages;
    reader.each(u"pages"_s, [&](MapReader &entry) {
        PageDeclaration page = readEntry<PageDeclaration>(entry, pages);
        page.type = entry.matching(u"type"_s, forms().snakeCase,
                                   Tr::tr("“%1” is not the name of an object type."));
        manifest.pages.append(page);
    });
    readRoutes(reader, manifest);
    QSet<QString> actions;
    reader.each(u"actions"_s, [&](MapReader &entry) {
        manifest.actions.append(readEntry<ActionDeclaration>(entry, actions));
    });
}

} // namespace purser
