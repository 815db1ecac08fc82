#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/modules/modulehost.h"

#include <QJsonDocument>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_ModuleHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheModuleAboutItself();
    void subscribesToWhatTheManifestNames();
    void refusesWhatTheManifestDoesNotName();
    void subscriptionsEndWithTheHost();
    void conditionsCompareData_data();
    void conditionsCompareData();

private:
    ModuleServices services() { return {m_registry, m_clock, m_events}; }

    Registry m_registry;
    SystemClock m_clock;
    EventBus m_events;
};

namespace {

InstalledModule stock()
{
    InstalledModule module;
    module.manifest.name = u"stock"_s;
    module.manifest.subscribes = {{u"purchase_order.*"_s, {}},
                                  {u"receipt.created"_s, {{u"after.kind"_s, u"goods"_s}}}};
    module.folder = u"/somewhere/stock"_s;
    return module;
}

Event eventOf(const QString &type, const QJsonObject &data = {})
{
    Event happened;
    happened.type = type;
    happened.data = data;
    return happened;
}

Result<> nothing(RecordStore &, const Event &)
{
    return {};
}

} // namespace

void tst_ModuleHost::tellsTheModuleAboutItself()
{
    const ModuleHost host(services(), stock());
    QCOMPARE(host.manifest().name, u"stock"_s);
    QCOMPARE(host.folder(), u"/somewhere/stock"_s);
    QCOMPARE(QByteArray(host.log().categoryName()), QByteArray("purser.module.stock"));
    QCOMPARE(&host.registry(), static_cast<const Registry *>(&m_registry));
}

void tst_ModuleHost::subscribesToWhatTheManifestNames()
{
    ModuleHost host(services(), stock());
    QVERIFY(host.subscribe(u"purchase_order.*"_s, nothing));
    QVERIFY(host.subscribe(u"receipt.created"_s, nothing));
    const QList<Consumer> consumers = m_events.consumersOf(eventOf(u"purchase_order.approved"_s));
    QCOMPARE(consumers.size(), 1);
    QCOMPARE(consumers[0].name, u"stock:purchase_order.*"_s);
    const QJsonObject goods{{u"after"_s, QJsonObject{{u"kind"_s, u"goods"_s}}}};
    QCOMPARE(m_events.consumersOf(eventOf(u"receipt.created"_s, goods)).size(), 1);
    QCOMPARE(m_events.consumersOf(eventOf(u"receipt.created"_s)).size(), 0);
}

void tst_ModuleHost::refusesWhatTheManifestDoesNotName()
{
    ModuleHost host(services(), stock());
    const Result<> refused = host.subscribe(u"partner.updated"_s, nothing);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
    QVERIFY(refused.error().detail.contains(u"partner.updated"));
    QVERIFY(m_events.consumersOf(eventOf(u"partner.updated"_s)).isEmpty());
}

void tst_ModuleHost::subscriptionsEndWithTheHost()
{
    {
        ModuleHost host(services(), stock());
        QVERIFY(host.subscribe(u"purchase_order.*"_s, nothing));
    }
    QVERIFY(m_events.consumersOf(eventOf(u"purchase_order.approved"_s)).isEmpty());
    ModuleHost again(services(), stock());
    QVERIFY(again.subscribe(u"purchase_order.*"_s, nothing));
}

void tst_ModuleHost::conditionsCompareData_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *condition, bool expected) {
        QTest::newRow(condition) << QByteArray(condition) << expected;
    };
    row("{}", true);
    row(R"({"after.status":"approved"})", true);
    row(R"({"after.status":"draft"})", false);
    row(R"({"after.status":["draft","approved"]})", true);
    row(R"({"after.status":["draft"]})", false);
    row(R"({"after.urgent":true,"after.lines":3})", true);
    row(R"({"after.urgent":true,"after.lines":4})", false);
    row(R"({"after.nothing":true})", false);
    row(R"({"after.status.deeper":"approved"})", false);
}

void tst_ModuleHost::conditionsCompareData()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, expected);
    const QJsonObject data{
        {u"after"_s,
         QJsonObject{{u"status"_s, u"approved"_s}, {u"urgent"_s, true}, {u"lines"_s, 3}}}};
    QCOMPARE(fulfils(data, QJsonDocument::fromJson(condition).object()), expected);
}

QTEST_APPLESS_MAIN(tst_ModuleHost)
#include "tst_modulehost.moc"
