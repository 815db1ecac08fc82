#include "models/modules/manifestreader.h"
#include "models/modules/manifestyaml.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Manifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void readsTheSameFromMetadata();
    void readsTheModulesOfThisRepository();
    void fillsInWhatIsLeftOut();
    void readsLongQuotedTexts();
    void showsCaptionsInTheLanguageAskedFor();
    void tellsTenFaultsAtOnce();
    void placesOneFault_data();
    void placesOneFault();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void stopsCountingFaultsThatNobodyReads();
    void saysWhichFileIsMissing();
};

namespace {

const QString dataFolder = QStringLiteral(PURSER_SOURCE_DIR "/tests/unit/modules/data/");

/** The least that a manifest needs: five lines. */
const QByteArray least = "name: stock\n"
                         "version: 1.0.0\n"
                         "api: ^1\n"
                         "display_name: Stock\n"
                         "\n";

QByteArray content(const QString &fileName)
{
    QFile file(dataFolder + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkComplete(const Manifest &manifest)
{
    QCOMPARE(manifest.name, u"warehouse"_s);
    QCOMPARE(manifest.version.toString(), u"1.4.0-rc.1"_s);
    QVERIFY(manifest.api.contains(Version(1, 3, 0)));
    QCOMPARE(manifest.displayName.in(u"de-AT"_s), u"Lager"_s);
    QCOMPARE(manifest.description.in(u"fr"_s), u"Stock and movements"_s);
    QCOMPARE(manifest.author, u"Northstar Ltd"_s);
    QCOMPARE(manifest.license, u"LGPL-3.0-or-later"_s);
    QCOMPARE(manifest.homepage, u"https://example.com/warehouse"_s);
    QCOMPARE(manifest.category, u"logistics"_s);
    QCOMPARE(manifest.tags, (QStringList{u"stock"_s, u"bin"_s}));
    QCOMPARE(manifest.icon, u"warehouse"_s);

    QCOMPARE(manifest.depends.size(), 2);
    QCOMPARE(manifest.depends[0].name, u"purchasing"_s);
    QCOMPARE(manifest.depends[0].range.text(), u">=1.0 <2.0"_s);
    QVERIFY(!manifest.depends[0].isOptional);
    QVERIFY(manifest.depends[1].isOptional);
    QCOMPARE(manifest.conflicts.value(0).name, u"old_warehouse"_s);
    QCOMPARE(manifest.provides.value(0).version, Version(2, 0, 0));
    QCOMPARE(manifest.services.size(), 2);
    QCOMPARE(manifest.services[0].service, u"postgresql"_s);
    QVERIFY(!manifest.services[0].range.contains(Version(12, 9, 0)));
    QVERIFY(manifest.services[0].range.contains(Version(15, 4, 0)));

    QCOMPARE(manifest.library, u"wh"_s);
    QCOMPARE(manifest.uiLibrary, u"wh_widgets"_s);
    QVERIFY(manifest.isolation == Isolation::Process);
    QVERIFY(manifest.load == LoadPolicy::Eager);

    QCOMPARE(manifest.permissions.value(0).name, u"warehouse.movement.post"_s);
    QCOMPARE(manifest.permissions[0].label.in(u"de"_s), u"Bewegungen buchen"_s);
    QCOMPARE(manifest.permissions[0].roles, (QStringList{u"receiver"_s, u"administrator"_s}));
    const QJsonObject properties = manifest.config[u"properties"].toObject();
    QCOMPARE(properties[u"tolerance"].toObject()[u"default"].toDouble(), 2.5);
    QCOMPARE(properties[u"method"].toObject()[u"enum"].toArray().size(), 2);

    QCOMPARE(manifest.subscribes.size(), 2);
    QCOMPARE(manifest.subscribes[0].event, u"purchase_order.*"_s);
    QCOMPARE(manifest.subscribes[1].condition[u"checked"].toBool(), true);
    QCOMPARE(manifest.publishes, QStringList{u"movement.posted"_s});
    QCOMPARE(manifest.limits.memoryBytes, 64 * 1024 * 1024);
    QCOMPARE(manifest.limits.requestsPerMinute, 600);
    QCOMPARE(manifest.limits.databaseConnections, 2);
    QVERIFY(manifest.limits.eventTime == 5s);
    QCOMPARE(manifest.migrations.size(), 2);
    QVERIFY(manifest.migrations[0].isGenerated());
    QCOMPARE(manifest.migrations[1].up, u"1.4.0.up.sql"_s);
    QCOMPARE(manifest.health.checks, QStringList{u"queue"_s});
    QVERIFY(manifest.health.interval == 2min);
    QVERIFY(manifest.health.timeout == 500ms);
    QCOMPARE(manifest.pages.value(0).type, u"stock_item"_s);
    QCOMPARE(manifest.routes.value(0).path, u"/stock/{id}/count"_s);
    QCOMPARE(manifest.routes[0].method, u"POST"_s);
    QCOMPARE(manifest.actions.value(0).name, u"count_all"_s);
}

} // namespace

void tst_Manifest::readsEveryKey()
{
    const Result<Manifest> manifest = readManifestFile(dataFolder + u"complete.yaml"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().text()));
    checkComplete(*manifest);
}

void tst_Manifest::readsTheSameFromMetadata()
{
    QList<ManifestFault> faults;
    const ManifestNode tree = parseManifestYaml(content(u"complete.yaml"_s), faults);
    QVERIFY(faults.isEmpty());
    const Result<Manifest> manifest = readManifestJson(tree.toJson().toObject(), u"libwh.so"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().text()));
    checkComplete(*manifest);
}

void tst_Manifest::readsTheModulesOfThisRepository()
{
    QDirIterator manifests(QStringLiteral(PURSER_SOURCE_DIR "/plugins"), {u"module.yaml"_s},
                           QDir::Files, QDirIterator::Subdirectories);
    while (manifests.hasNext()) {
        const QString path = manifests.next();
        const Result<Manifest> manifest = readManifestFile(path);
        QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().text()));
        QCOMPARE(manifest->name, QFileInfo(path).dir().dirName());
    }
}

void tst_Manifest::fillsInWhatIsLeftOut()
{
    const Result<Manifest> manifest = readManifest(least, u"module.yaml"_s);
    QVERIFY(manifest);
    QCOMPARE(manifest->library, u"stock"_s);
    QCOMPARE(manifest->uiLibrary, u"stock_ui"_s);
    QVERIFY(manifest->load == LoadPolicy::Lazy);
    QVERIFY(manifest->isolation == Isolation::InProcess);
}

void tst_Manifest::readsLongQuotedTexts()
{
    const QByteArray text = QByteArray("it''s ").repeated(100'000);
    const Result<Manifest> manifest = readManifest(least + "author: '" + text + "'\n", u"m.yaml"_s);
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().text().left(500)));
    QCOMPARE(manifest->author.size(), 5 * 100'000 - 1);
}

void tst_Manifest::showsCaptionsInTheLanguageAskedFor()
{
    const Caption caption(QMap<QString, QString>{{u"en"_s, u"Stock"_s}, {u"de"_s, u"Lager"_s}});
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(caption.toString(), u"Lager"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(caption.toString(), u"Stock"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(caption.toString(), u"Stock"_s);
}

void tst_Manifest::tellsTenFaultsAtOnce()
{
    const Result<Manifest> manifest = readManifest(content(u"ten-faults.yaml"_s), u"module.yaml"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Invalid);
    QStringList places;
    for (const FieldIssue &issue : manifest.error().issues) {
        places.append(issue.field);
        QVERIFY(issue.message.size() > 10);
    }
    const QStringList expected{
        u"module.yaml:1:1"_s,   // api is missing
        u"module.yaml:1:7"_s,   // name
        u"module.yaml:2:10"_s,  // version is a number
        u"module.yaml:3:15"_s,  // no English
        u"module.yaml:4:11"_s,  // homepage
        u"module.yaml:5:1"_s,   // tag
        u"module.yaml:7:33"_s,  // range
        u"module.yaml:8:12"_s,  // isolation
        u"module.yaml:10:11"_s, // memory
        u"module.yaml:12:5"_s,  // label is missing
        u"module.yaml:16:37"_s, // default
    };
    QCOMPARE(places, expected);
    QVERIFY(manifest.error().issues[5].message.contains(u"“tags”"));
    QVERIFY(manifest.error().message.startsWith(u"module.yaml:1:1: "));
    QCOMPARE(manifest.error().text().count(u'\n'), 10);
}

void tst_Manifest::placesOneFault_data()
{
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *added, const char *place, const char *said) {
        QTest::newRow(name) << QByteArray(added) << QString::fromUtf8(place)
                            << QString::fromUtf8(said);
    };
    row("unknown key", "dependz: []", "6:1", "Did you mean “depends”?");
    row("unknown key far from all", "zzzzzzzzz: 1", "6:1", "Known are: name");
    row("unknown key inside", "pages: [{name: a, label: A, lable: B}]", "6:29", "“label”");
    row("key twice", "icon: a\nicon: b", "7:1", "twice");
    row("key that is no word", "? [a]\n: b", "6:3", "key");
    row("text where a list belongs", "tags: stock", "6:7", "a list");
    row("list where a text belongs", "author: [a]", "6:9", "a text");
    row("text where a map belongs", "limits: none", "6:9", "keys with values");
    row("number where a text belongs", "author: 1.10", "6:9", "quotes");
    row("empty text", "author: ' '", "6:9", "empty");
    row("column behind two bytes", "{ö: 1, tags: b}", "6:1", "");
    row("dependency on itself", "depends: [{name: stock, version: '*'}]", "6:18", "itself");
    row("dependency twice", "depends: [{name: a, version: '*'}, {name: a, version: '1'}]", "6:43",
        "twice");
    row("dependency without version", "depends: [{name: a}]", "6:11", "“version” is missing");
    row("dependency as text", "depends: [a]", "6:11", "keys with values");
    row("optional conflict", "conflicts: [{name: a, version: '*', optional: true}]", "6:37",
        "optional");
    row("service without version", "requires: {redis: new}", "6:19", "least version");
    row("library in a folder", "library: ../evil", "6:10", "library");
    row("unknown load", "load: later", "6:7", "lazy, eager");
    row("permission of another", "permissions: [{name: a.b.c, label: L}]", "6:22", "stock");
    row("permission without verb", "permissions: [{name: stock, label: L}]", "6:22",
        "module.type.verb");
    row("no language", "description: {en: a, de_AT: b}", "6:22", "language");
    row("text with a comma", "description: {en: a, de: wer fragt, und was}", "6:37", "in quotes");
    row("event without type", "subscribes: [created]", "6:14", "type.event");
    row("subscription as number", "subscribes: [5]", "6:14", "keys with values");
    row("condition too deep", "subscribes: [{event: a.b, condition: {c: {d: 1}}}]", "6:42",
        "list of values");
    row("publishes a pattern", "publishes: [a.*]", "6:13", "type.event");
    row("no requests", "limits: {requests_per_minute: 0}", "6:31", "from 1 on");
    row("memory without unit", "limits: {memory: '64'}", "6:18", "64 MiB");
    row("time without unit", "limits: {event_time: five}", "6:22", "500ms");
    row("script outside", "migrations: {1.0.0: {up: ../a.sql, down: b.sql}}", "6:26", "migrations");
    row("script without way back", "migrations: {1.0.0: {up: a.sql}}", "6:21", "“down”");
    row("migration to no version", "migrations: {'1.0': generated}", "6:14", "not a version");
    row("migration to the future", "migrations: {1.0.1: generated}", "6:14", "1.0.0 only");
    row("timeout longer than interval", "health: {interval: 1s, timeout: 2s}", "6:33", "shorter");
    row("page twice", "pages: [{name: a, label: A}, {name: a, label: A}]", "6:37", "twice");
    row("route without slash", "routes: [{path: a, label: A, permission: stock.a.b}]", "6:17",
        "path");
    row("config is no object", "config: {type: string}", "6:16", "object");
    row("config with unknown type", "config: {type: object, properties: {a: {type: text}}}", "6:47",
        "string");
    row("config with unknown keyword",
        "config: {type: object, properties: {a: {type: string, "
        "minimum: 1}}}",
        "6:55", "“minimum”");
    row("config default breaks its rule",
        "config: {type: object, properties: {a: {type: integer, "
        "minimum: 1, default: 0}}}",
        "6:77", "at least 1");
    row("config requires what is not there", "config: {type: object, required: [b]}", "6:34",
        "properties");
    row("config limits crossed",
        "config: {type: object, properties: {a: {type: number, minimum: 5, "
        "maximum: 1}}}",
        "6:64", "above");
    row("config pattern broken",
        "config: {type: object, properties: {a: {type: string, pattern: "
        "'('}}}",
        "6:64", "regular expression");
}

void tst_Manifest::placesOneFault()
{
    QFETCH(QByteArray, added);
    QFETCH(QString, place);
    QFETCH(QString, said);
    const Result<Manifest> manifest = readManifest(least + added + '\n', u"m.yaml"_s);
    QVERIFY(!manifest);
    const QString all = manifest.error().text();
    QVERIFY2(manifest.error().issues.size() == 1, qPrintable(all));
    QCOMPARE(manifest.error().field, u"m.yaml:"_s + place);
    QVERIFY2(all.contains(said), qPrintable(all));
}

void tst_Manifest::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &yaml, const char *place) {
        QTest::newRow(name) << yaml << QString::fromLatin1(place);
    };
    row("empty", "", "");
    row("comment only", "# nothing\n", "");
    row("text", "stock", ":1:1");
    row("list", "- name: stock", ":1:1");
    row("not UTF-8", least + "author: J\xfcrgen\n", ":6:10");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "n\0a\0",
                   6),
        ":1:1");
    row("zero byte", least + QByteArray("author: a\0b\n", 12), ":6:10");
    row("escape character", least + "author: a\x1b[31m\n", ":6:10");
    row("tab for indentation", least + "limits:\n\tmemory: 1 MiB\n", ":7:");
    row("unclosed bracket", least + "tags: [a, b\n", ":7:1");
    row("unclosed quote", least + "author: \"a\n", ":6:9");
    row("second document", least + "---\nname: other\n", ":6:");
    row("larger than the limit", least + QByteArray(1024 * 1024, '#'), "");
    row("deep lists", "tags: " + QByteArray(100'000, '['), "");
    row("deep maps", QByteArray(10'000, '{'), "");
    row("deep blocks", least + "tags:\n  " + QByteArray("- ").repeated(100'000), "");
    row("forty levels", least + "tags: " + QByteArray(40, '[') + QByteArray(40, ']'), ":6:38");
    row("alias", least + "author: &a A\nlicense: *a\n", ":6:9");
    row("alias bomb",
        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
        "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n",
        ":1:");
    row("merge key", least + "<<: {author: A}\n", ":6:1");
    row("tag", least + "author: !!python/object:os.system A\n", ":6:9");
    row("fault behind a byte order mark", "\xef\xbb\xbfnames: x\n", ":1:1");
}

void tst_Manifest::survivesHostileFiles()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    const Result<Manifest> manifest = readManifest(yaml, u"m.yaml"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Invalid);
    const QString all = manifest.error().text();
    QVERIFY2(all.contains(u"m.yaml"_s + place) || manifest.error().message.contains(place),
             qPrintable(all));
}

void tst_Manifest::stopsCountingFaultsThatNobodyReads()
{
    QByteArray yaml = least;
    for (int i = 0; i < 50'000; ++i)
        yaml += "k" + QByteArray::number(i) + ": 1\n";
    const Result<Manifest> manifest = readManifest(yaml, u"m.yaml"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().issues.size(), 200);
}

void tst_Manifest::saysWhichFileIsMissing()
{
    const Result<Manifest> manifest = readManifestFile(dataFolder + u"nowhere.yaml"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::NotFound);
    QVERIFY(manifest.error().message.contains(u"nowhere.yaml"));
}

QTEST_APPLESS_MAIN(tst_Manifest)
#include "tst_manifest.moc"
