#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/modules/module.h"
#include "models/modules/modulelibrary.h"
#include "models/modules/modulerunner.h"
#include "models/modules/samplepeople.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/modules/laidmodules.h"
#include "tests/unit/modules/plugins/testui.h"

using namespace purser;
using namespace Qt::StringLiterals;

/** Real plugins, loaded by the real loader. */
class tst_ModuleRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsWhatIsGoodAndNamesTheRest();
    void namesWhatIsWrongWithALibrary_data();
    void namesWhatIsWrongWithALibrary();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
    void startsInOrderAndStopsInReverse();
    void typesOfAModuleThatFailsAreGone();
    void typesOfAModuleThatDoesNotStartAreGone_data();
    void typesOfAModuleThatDoesNotStartAreGone();
    void failureTakesDependantsOut();
    void sampleDataOfAModuleFailsAlone();
    void lazyModuleWaitsUntilItIsOpened();
    void lazyModuleOpensWhatItNeeds();
    void failedPreparationIsTriedAgain();
    void eagerModuleOpensLazyOnesItNeeds();
    void openingAFailingModuleSaysWhy();
    void loadsTheDesktopHalf();
    void translatesOpenedModules();

private:
    Registry *registry() { return &*m_registry; }
    ModuleServices services() { return {*registry(), m_clock, m_events}; }

    std::unique_ptr<LaidModules> m_modules;
    std::optional<Registry> m_registry;
    SystemClock m_clock;
    EventBus m_events;
};

namespace {

class Nobody final : public SamplePeople
{
public:
    Result<RecordService *> as(const QString &login) override { return notFound(login); }
};

/** What the modules' code wrote down. */
QStringList journal()
{
    return QCoreApplication::instance()->property("journal").toStringList();
}

ModuleInfo info(const ModuleRunner &runner, const QString &name)
{
    for (const ModuleInfo &candidate : runner.modules()) {
        if (candidate.manifest.name == name)
            return candidate;
    }
    return {};
}

} // namespace

void tst_ModuleRunner::init()
{
    m_modules = std::make_unique<LaidModules>();
    m_registry.emplace();
    QCoreApplication::instance()->setProperty("journal", QStringList());
}

void tst_ModuleRunner::runsWhatIsGoodAndNamesTheRest()
{
    m_modules->lay(
        {u"good"_s, u"badstart"_s, u"badtypes"_s, u"unresolved"_s, u"otherqt"_s, u"needy"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    runner.start(services());
    QStringList failed;
    for (const ModuleFailure &failure : runner.failures())
        failed.append(failure.name);
    QCOMPARE(failed, (QStringList{u"badstart"_s, u"badtypes"_s, u"otherqt"_s, u"unresolved"_s}));
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);
    QVERIFY(info(runner, u"needy"_s).state == ModuleState::Running);
    QCOMPARE(runner.modules().size(), 6);
}

void tst_ModuleRunner::namesWhatIsWrongWithALibrary_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addRow("badtypes")
        << u"There is already a kind of record with the name badtypes_thing"_s;
    QTest::addRow("badstart") << u"The scales do not answer."_s;
    QTest::addRow("throws") << u"It failed unexpectedly: out of tape"_s;
    QTest::addRow("stray") << u"refers to nowhere, which is not there"_s;
    QTest::addRow("unresolved") << u"definedNowhere"_s;
    QTest::addRow("nomodule") << u"Its library holds no module."_s;
    QTest::addRow("otherqt")
        << u"Its library was built for qt5.15-gnu12-x86_64 and this program is"_s;
    QTest::addRow("otherinterface") << u"made for the interface org.purser.Module/2"_s;
    QTest::addRow("badmanifest") << u"“colour” means nothing here"_s;
    QTest::addRow("needy") << u"It needs “good” in version ^1, which is not installed."_s;
}

void tst_ModuleRunner::namesWhatIsWrongWithALibrary()
{
    QFETCH(QString, reason);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_modules->lay({name, u"eager"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    runner.start(services());
    QVERIFY(info(runner, name).state == ModuleState::LeftOut);
    QVERIFY2(info(runner, name).reason.contains(reason), qPrintable(info(runner, name).reason));
    QVERIFY(info(runner, u"eager"_s).state == ModuleState::Running);
}

void tst_ModuleRunner::damagedFilesAreNamed_data()
{
    QTest::addColumn<int>("percentKept");
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QString>("reason");
    QTest::addRow("empty") << 0 << QByteArray() << u"damaged or no module"_s;
    QTest::addRow("text") << 0 << QByteArray("#!/bin/sh\nexit 1\n") << u"damaged or no module"_s;
    QTest::addRow("cut in the head") << 5 << QByteArray() << u"damaged or no module"_s;
    QTest::addRow("cut in the middle") << 50 << QByteArray() << u"damaged or no module"_s;
    QTest::addRow("removed") << -1 << QByteArray() << u"is missing"_s;
}

void tst_ModuleRunner::damagedFilesAreNamed()
{
    QFETCH(int, percentKept);
    QFETCH(QByteArray, added);
    QFETCH(QString, reason);
    m_modules->lay({u"good"_s, u"eager"_s});
    QFile library(m_modules->path(u"good/libgood.so"_s));
    if (percentKept < 0) {
        QVERIFY(library.remove());
    } else {
        QVERIFY(library.open(QIODevice::ReadWrite));
        const QByteArray content = library.read(library.size() * percentKept / 100) + added;
        QVERIFY(library.resize(0) && library.seek(0));
        QCOMPARE(library.write(content), content.size());
        library.close();
    }
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    QVERIFY(info(runner, u"good"_s).state == ModuleState::LeftOut);
    QVERIFY2(info(runner, u"good"_s).reason.contains(reason),
             qPrintable(info(runner, u"good"_s).reason));
    QVERIFY(info(runner, u"eager"_s).state == ModuleState::Loaded);
}

void tst_ModuleRunner::startsInOrderAndStopsInReverse()
{
    m_modules->lay({u"eager"_s, u"needy"_s, u"good"_s});
    {
        ModuleRunner runner(m_modules->catalog());
        QSignalSpy changes(&runner, &ModuleRunner::changed);
        runner.registerTypes(*registry(), ModuleRunner::Opening::All);
        QVERIFY(registry()->find(u"needy_thing"_s));
        runner.start(services());
        QCOMPARE(changes.size(), 6);
    }
    const QStringList expected{
        u"eager registers"_s,       u"good registers"_s,      u"needy registers"_s,
        u"eager starts in eager"_s, u"good starts in good"_s, u"needy starts in needy"_s,
        u"needy stops"_s,           u"good stops"_s,          u"eager stops"_s};
    QCOMPARE(journal(), expected);
}

void tst_ModuleRunner::typesOfAModuleThatFailsAreGone()
{
    m_modules->lay({u"badtypes"_s, u"stray"_s, u"good"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    QVERIFY(!registry()->find(u"badtypes_thing"_s));
    QVERIFY(!registry()->findByPath(u"stray_things"_s));
    QVERIFY(registry()->find(u"good_thing"_s));
    QCOMPARE(registry()->all().size(), 1);
}

void tst_ModuleRunner::typesOfAModuleThatDoesNotStartAreGone_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addRow("error") << u"badstart"_s;
    QTest::addRow("exception") << u"throws"_s;
}

void tst_ModuleRunner::typesOfAModuleThatDoesNotStartAreGone()
{
    QFETCH(QString, failing);
    m_modules->lay({failing, u"needsbadstart"_s, u"good"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    const ObjectType *const held = registry()->find(failing + u"_thing"_s);
    QVERIFY(held);
    runner.start(services());
    QStringList left;
    for (const ObjectType *type : registry()->all())
        left.append(type->name());
    QCOMPARE(left, QStringList{u"good_thing"_s});
    QVERIFY(!registry()->find(failing + u"_thing"_s));
    QVERIFY(!registry()->findByPath(u"needsbadstart_things"_s));
    QCOMPARE(held->name(), failing + u"_thing"_s); // for who has a record of it
}

void tst_ModuleRunner::sampleDataOfAModuleFailsAlone()
{
    m_modules->lay({u"badsample"_s, u"eager"_s, u"good"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    runner.start(services());
    Nobody people;
    QList<bool> kept;
    const QList<ModuleFailure> failures =
        runner.addSampleData(people, [&kept](const std::function<Result<>()> &add) {
            const Result<> added = add();
            kept.append(added.has_value());
            return added;
        });
    QCOMPARE(failures, (QList<ModuleFailure>{{u"badsample"_s, u"The samples are sold out."_s}}));
    QCOMPARE(kept, (QList<bool>{false, true, true}));
    QVERIFY(journal().contains(u"good adds sample data"_s));
    QVERIFY(info(runner, u"badsample"_s).state == ModuleState::Running);
}

void tst_ModuleRunner::failureTakesDependantsOut()
{
    m_modules->lay({u"badtypes"_s, u"needsbadtypes"_s, u"badstart"_s, u"needsbadstart"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::All);
    runner.start(services());
    QCOMPARE(info(runner, u"needsbadtypes"_s).reason,
             u"It needs “badtypes”, which is left out itself."_s);
    QCOMPARE(info(runner, u"needsbadstart"_s).reason,
             u"It needs “badstart”, which is left out itself."_s);
    QVERIFY(!journal().contains(u"needsbadtypes registers"_s));
    QVERIFY(!journal().contains(u"needsbadstart starts in needsbadstart"_s));
}

void tst_ModuleRunner::lazyModuleWaitsUntilItIsOpened()
{
    m_modules->lay({u"good"_s, u"eager"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    runner.start(services());
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Waiting);
    QVERIFY(!registry()->find(u"good_thing"_s));
    QVERIFY(runner.open(u"good"_s));
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);
    QVERIFY(registry()->find(u"good_thing"_s));
    const qsizetype events = journal().size();
    QVERIFY(runner.open(u"good"_s));
    QCOMPARE(journal().size(), events);
}

void tst_ModuleRunner::lazyModuleOpensWhatItNeeds()
{
    m_modules->lay({u"good"_s, u"needy"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    QStringList known;
    runner.start(services(), [&]() -> Result<> {
        for (const ObjectType *type : registry()->all())
            known.append(type->name());
        return {};
    });
    QVERIFY(runner.open(u"needy"_s));
    QCOMPARE(known, (QStringList{u"good_thing"_s, u"needy_thing"_s}));
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);
}

void tst_ModuleRunner::failedPreparationIsTriedAgain()
{
    m_modules->lay({u"good"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    bool isLocked = true;
    runner.start(services(), [&isLocked]() -> Result<> {
        return isLocked ? Result<>(unavailable(u"locked"_s)) : Result<>();
    });
    const Result<> first = runner.open(u"good"_s);
    QVERIFY(!first);
    QCOMPARE(first.error().message, u"locked"_s);
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Loaded);
    isLocked = false;
    QVERIFY(runner.open(u"good"_s));
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);
}

void tst_ModuleRunner::eagerModuleOpensLazyOnesItNeeds()
{
    m_modules->lay({u"good"_s, u"eagerneedy"_s, u"needy"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Loaded);
    QVERIFY(info(runner, u"eagerneedy"_s).state == ModuleState::Loaded);
    QVERIFY(info(runner, u"needy"_s).state == ModuleState::Waiting);
}

void tst_ModuleRunner::openingAFailingModuleSaysWhy()
{
    m_modules->lay({u"badstart"_s, u"needsbadstart"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    runner.start(services());
    const Result<> opened = runner.open(u"needsbadstart"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Unavailable);
    QVERIFY(opened.error().message.contains(u"It needs “badstart”"));
    QVERIFY(!runner.open(u"nowhere"_s));
}

void tst_ModuleRunner::loadsTheDesktopHalf()
{
    m_modules->lay({u"good"_s, u"eager"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    runner.start(services());
    const QString interfaceId = QLatin1StringView(TestUi_iid);
    const Result<QObject *> plugin = runner.openUserInterface(u"good"_s, interfaceId);
    QVERIFY(plugin);
    QCOMPARE(qobject_cast<TestUi *>(*plugin)->greeting(), u"windows"_s);
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);

    const Result<QObject *> none = runner.openUserInterface(u"eager"_s, interfaceId);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    const Result<QObject *> other = runner.openUserInterface(u"good"_s, u"org.purser.Ui/7"_s);
    QVERIFY(!other);
    QVERIFY(info(runner, u"good"_s).state == ModuleState::Running);
    QVERIFY(info(runner, u"good"_s).reason.contains(u"org.purser.Ui/7"));
}

void tst_ModuleRunner::translatesOpenedModules()
{
    const auto thing = [] { return QCoreApplication::translate("good", "Thing"); };
    m_modules->lay({u"good"_s});
    ModuleRunner runner(m_modules->catalog());
    runner.setLanguage(QLocale(QLocale::German, QLocale::Austria));
    runner.registerTypes(*registry(), ModuleRunner::Opening::EagerOnly);
    QCOMPARE(thing(), u"Thing"_s);
    QVERIFY(runner.open(u"good"_s));
    QCOMPARE(thing(), u"Ding"_s);
    runner.setLanguage(QLocale(QLocale::French));
    QCOMPARE(thing(), u"Thing"_s);
}

QTEST_GUILESS_MAIN(tst_ModuleRunner)
#include "tst_modulerunner.moc"
