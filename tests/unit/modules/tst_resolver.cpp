#include "models/modules/resolver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Resolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAndExplains_data();
    void ordersAndExplains();
    void orderDoesNotDependOnTheOrderOfFinding();
    void nothingRunsWithoutWhatItNeeds();
    void dependantsAreFoundThroughOthers();
};

namespace {

Dependency dependency(QString text)
{
    Dependency made;
    made.isOptional = text.endsWith(u'?');
    if (made.isOptional)
        text.chop(1);
    made.name = text.section(u'@', 0, 0);
    made.range = *VersionRange::parse(text.section(u'@', 1));
    return made;
}

/** `name version` and then needs `other@^1`, optional ones `other@^1?`, conflicts `!other@^1`, what
 * it provides `+name@1.0.0`, the interface `api@^1`, services `#redis@>=6`. */
Manifest module(const QString &line)
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    Manifest manifest;
    manifest.name = words.takeFirst();
    manifest.version = *Version::parse(words.takeFirst());
    for (const QString &word : words) {
        if (word.startsWith(u"api@"))
            manifest.api = dependency(word).range;
        else if (word.startsWith(u'!'))
            manifest.conflicts.append(dependency(word.mid(1)));
        else if (word.startsWith(u'#'))
            manifest.services.append({dependency(word.mid(1)).name, dependency(word.mid(1)).range});
        else if (word.startsWith(u'+'))
            manifest.provides.append(
                {word.mid(1).section(u'@', 0, 0), *Version::parse(word.section(u'@', 1))});
        else
            manifest.depends.append(dependency(word));
    }
    return manifest;
}

QList<Manifest> modules(const QString &text)
{
    QList<Manifest> list;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        list.append(module(line));
    return list;
}

const HostOffer host{Version(1, 2, 0), {{u"redis"_s, Version(7, 0, 15)}}};

} // namespace

void tst_Resolver::ordersAndExplains_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("failures");
    const auto row = [](const char *name, const char *installed, const char *order,
                        const char *failures = "") {
        QTest::newRow(name) << QString::fromUtf8(installed) << QString::fromUtf8(order)
                            << QString::fromUtf8(failures);
    };
    row("none", "", "");
    row("by name when nothing else decides", "c 1.0.0\na 1.0.0\nb 1.0.0", "a b c");
    row("needed first", "a 1.0.0 z@^1\nz 1.5.0", "z a");
    row("diamond", "top 1.0.0 left@* right@*\nleft 1.0.0 base@*\nright 1.0.0 base@*\nbase 1.0.0",
        "base left right top");
    row("missing", "a 1.0.0 b@^1.2\nc 1.0.0", "c",
        "a: It needs “b” in version ^1.2, which is not installed.");
    row("other version", "a 1.0.0 b@^1.2\nb 2.0.0", "b",
        "a: It needs “b” in version ^1.2; installed is 2.0.0.");
    row("missing takes dependants out", "a 1.0.0 b@*\nb 1.0.0 c@*\nd 1.0.0", "d",
        "b: It needs “c” in version *, which is not installed.\n"
        "a: It needs “b”, which is left out itself.");
    row("circle", "a 1.0.0 b@*\nb 1.0.0 a@*\nc 1.0.0", "c",
        "a: Modules need each other in a circle: a → b → a.\n"
        "b: Modules need each other in a circle: b → a → b.");
    row("circle of three with one that needs it",
        "a 1.0.0 b@*\nb 1.0.0 c@*\nc 1.0.0 a@*\nd 1.0.0 a@*", "",
        "a: Modules need each other in a circle: a → b → c → a.\n"
        "b: Modules need each other in a circle: b → c → a → b.\n"
        "c: Modules need each other in a circle: c → a → b → c.\n"
        "d: It needs “a”, which is left out itself.");
    row("circle with itself", "a 1.0.0 a@*", "", "a: Modules need each other in a circle: a → a.");
    row("optional there", "a 1.0.0 b@^1?\nb 1.0.0", "b a");
    row("optional missing", "a 1.0.0 b@^1?", "a");
    row("optional in another version", "a 1.0.0 b@^1?\nb 2.0.0", "a b");
    row("optional left out", "a 1.0.0 b@^1?\nb 1.0.0 c@*", "a",
        "b: It needs “c” in version *, which is not installed.");
    row("optional circle breaks", "a 1.0.0 b@*?\nb 1.0.0 a@*", "a b");
    row("two optional circle breaks", "a 1.0.0 b@*?\nb 1.0.0 a@*?", "b a");
    row("provided by another name", "a 1.0.0 stock@^2\nwarehouse 0.1.0 +stock@2.1.0",
        "warehouse a");
    row("provided in another version", "a 1.0.0 stock@^2\nwarehouse 2.0.0 +stock@1.0.0",
        "warehouse", "a: It needs “stock” in version ^2, which is not installed.");
    row("own name before provided", "a 1.0.0 b@*\nb 1.0.0 a2@*?\na2 1.0.0 +b@1.0.0", "a2 b a");
    row("conflict", "a 1.0.0 !b@<2\nb 1.9.0", "b", "a: It does not go together with “b” 1.9.0.");
    row("conflict with another version", "a 1.0.0 !b@<2\nb 2.0.0", "a b");
    row("conflict with what it provides itself", "a 1.0.0 +b@1.0.0 !b@*", "a");
    row("conflict with what is left out", "a 1.0.0 !b@*\nb 1.0.0 c@*", "a",
        "b: It needs “c” in version *, which is not installed.");
    row("conflict of both", "a 1.0.0 !b@*\nb 1.0.0 !a@*", "b",
        "a: It does not go together with “b” 1.0.0.");
    row("conflict takes dependants out", "a 1.0.0 !b@*\nb 1.0.0\nc 1.0.0 a@*", "b",
        "a: It does not go together with “b” 1.0.0.\nc: It needs “a”, which is left out itself.");
    row("interface too new", "a 1.0.0 api@^2", "",
        "a: It is made for version ^2 of the module interface; this program has 1.2.0.");
    row("service there", "a 1.0.0 #redis@>=6", "a");
    row("service too old", "a 1.0.0 #redis@>=8", "",
        "a: It needs redis in version >=8; here is 7.0.15.");
    row("service missing", "a 1.0.0 #mail@*", "", "a: It needs mail, which is not available here.");
    row("prerelease does not fit", "a 1.0.0 b@^1\nb 1.1.0-rc.1", "b",
        "a: It needs “b” in version ^1; installed is 1.1.0-rc.1.");
}

void tst_Resolver::ordersAndExplains()
{
    QFETCH(QString, installed);
    QFETCH(QString, order);
    QFETCH(QString, failures);
    const Resolution resolution = resolve(modules(installed), host);
    QCOMPARE(resolution.order.join(u' '), order);
    QStringList reasons;
    for (const ModuleFailure &failure : resolution.failures)
        reasons.append(failure.name + u": "_s + failure.reason);
    QCOMPARE(reasons.join(u'\n'), failures);
}

void tst_Resolver::orderDoesNotDependOnTheOrderOfFinding()
{
    QList<Manifest> list =
        modules(u"a 1.0.0 c@*\nb 1.0.0 d@*?\nc 1.0.0\nd 1.0.0 b@*?\ne 1.0.0 a@*"_s);
    const QStringList expected = resolve(list, host).order;
    for (int i = 0; i < 120; ++i) {
        std::next_permutation(list.begin(), list.end(),
                              [](const Manifest &a, const Manifest &b) { return a.name < b.name; });
        QCOMPARE(resolve(list, host).order, expected);
    }
}

void tst_Resolver::nothingRunsWithoutWhatItNeeds()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Manifest> list;
        for (int i = 0; i < 30; ++i) {
            QString line = u"m%1 %2.0.0"_s.arg(i).arg(random.bounded(1, 4));
            for (int needs = random.bounded(3); needs > 0; --needs)
                line += u" m%1@>=%2"_s.arg(random.bounded(34)).arg(random.bounded(1, 3));
            list.append(module(line));
        }
        const Resolution resolution = resolve(list, host);
        QCOMPARE(resolution.order.size() + resolution.failures.size(), list.size());
        for (const Manifest &manifest : list) {
            const qsizetype position = resolution.order.indexOf(manifest.name);
            for (const Dependency &needed : manifest.depends) {
                const qsizetype before = resolution.order.indexOf(needed.name);
                QVERIFY(position < 0 || (before >= 0 && before < position));
            }
        }
    }
}

void tst_Resolver::dependantsAreFoundThroughOthers()
{
    const QList<Manifest> list =
        modules(u"a 1.0.0\nb 1.0.0 a@*\nc 1.0.0 b@*\nd 1.0.0 a@*?\ne 1.0.0"_s);
    QCOMPARE(dependants(list, u"a"_s), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(dependants(list, u"e"_s).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Resolver)
#include "tst_resolver.moc"
