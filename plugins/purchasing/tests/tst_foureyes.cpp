#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

QStringList askedNames(const QJsonValue &approvals)
{
    QStringList names;
    for (const QJsonValue &step : approvals.toArray()) {
        for (const QJsonValue &person : step[u"asked"_s].toArray())
            names.append(person[u"name"_s].toString());
    }
    names.sort();
    return names;
}

} // namespace

class tst_FourEyes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRequesterFromDeciding();
    void keepsAuthorFromDeciding();
    void keepsSubmitterFromDeciding();
    void keepsOneFromDecidingTwice();
    void keepsTheOnlyOneForTheLaterStep();
    void refusesSubmissionNobodyCanApprove();
    void refusesSubmissionWithoutHolder();
    void substituteDecidesForTheAbsent();
    void substituteKeepsFourEyes_data();
    void substituteKeepsFourEyes();
    void waitsForQuorum_data();
    void waitsForQuorum();
    void refusesWhoIsNotAsked();
    void asksNobodyWithoutThePermission_data() { TestDatabase::addEngines(); }
    void asksNobodyWithoutThePermission();
};

void tst_FourEyes::keepsRequesterFromDeciding()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.submitted(u"100"_s, {{u"requester_id"_s, world.user(u"manager"_s)}});
    PURSER_VERIFY(order);
    QVERIFY(world.inbox(u"manager"_s)->isEmpty());
    QCOMPARE(world.inbox(u"manager2"_s)->size(), 1);
    const Result<Record> own = world.act(u"manager"_s, order->id(), u"approve"_s);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, ErrorKind::NotAllowed);
    PURSER_VERIFY(world.act(u"manager2"_s, order->id(), u"approve"_s));
}

void tst_FourEyes::keepsAuthorFromDeciding()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.newOrder({{u"Drill"_s, u"1"_s, u"100"_s}},
                       {{u"requester_id"_s, world.user(u"auditor"_s)}}, u"manager"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const Result<Record> own = world.act(u"manager"_s, order->id(), u"approve"_s);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, ErrorKind::NotAllowed);
}

void tst_FourEyes::keepsSubmitterFromDeciding()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.newOrder({{u"Drill"_s, u"1"_s, u"100"_s}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"submit"_s));
    const Result<Record> own = world.act(u"manager"_s, order->id(), u"approve"_s);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, ErrorKind::NotAllowed);
    PURSER_VERIFY(world.act(u"manager2"_s, order->id(), u"approve"_s));
}

void tst_FourEyes::keepsOneFromDecidingTwice()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.newUser(u"both"_s, {u"manager"_s, u"director"_s}));
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"both"_s, order->id(), u"approve"_s));
    QCOMPARE(askedNames(*world.ask(order->id(), u"approvals"_s)), QStringList{u"director"_s});
    const Result<Record> again = world.act(u"both"_s, order->id(), u"approve"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotAllowed);
    PURSER_VERIFY(world.act(u"director"_s, order->id(), u"approve"_s));
}

void tst_FourEyes::keepsTheOnlyOneForTheLaterStep()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.newUser(u"both"_s, {u"manager"_s, u"board"_s}));
    // the only other member of the board asks for the order
    const Result<Record> order =
        world.submitted(u"200000"_s, {{u"requester_id"_s, world.user(u"board"_s)}});
    PURSER_VERIFY(order);
    const Result<Record> early = world.act(u"both"_s, order->id(), u"approve"_s);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::NotAllowed);
    QVERIFY2(early.error().message.contains(u"board"_s), qPrintable(early.error().message));
    for (const QString &login : {u"manager"_s, u"director"_s, u"finance"_s, u"both"_s})
        PURSER_VERIFY(world.act(login, order->id(), u"approve"_s));
}

void tst_FourEyes::refusesSubmissionNobodyCanApprove()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.submitted(u"6000"_s, {{u"requester_id"_s, world.user(u"director"_s)}});
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Conflict);
    QVERIFY2(order.error().message.contains(u"“director”"_s), qPrintable(order.error().message));
}

void tst_FourEyes::refusesSubmissionWithoutHolder()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(
        world.as(u"system"_s)
            .create(u"approval_chain"_s,
                    {{},
                     {{u"name"_s, u"All"_s},
                      {u"steps"_s, QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"purser"_s}}})}},
                     {}}));
    const Result<Record> order = world.submitted(u"10"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Conflict);
    QVERIFY2(order.error().message.contains(u"“purser”"_s), qPrintable(order.error().message));
}

void tst_FourEyes::substituteDecidesForTheAbsent()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const auto leave = [&](const QString &login, const QDate &from, const QDate &until) {
        return world.as(u"system"_s)
            .update(u"user"_s, world.user(login), Operation::AnyVersion,
                    {{},
                     {{u"substitute_id"_s, world.user(u"auditor"_s)},
                      {u"substitute_from"_s, from},
                      {u"substitute_until"_s, until}},
                     {}});
    };
    PURSER_VERIFY(leave(u"manager"_s, QDate(2026, 3, 1), QDate(2026, 3, 2)));
    PURSER_VERIFY(leave(u"director"_s, QDate(2026, 3, 3), QDate(2026, 3, 9)));
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    const Result<QList<Record>> waiting = world.inbox(u"auditor"_s);
    PURSER_VERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().reference(u"for_user_id"), world.user(u"manager"_s));
    PURSER_VERIFY(world.act(u"auditor"_s, order->id(), u"approve"_s));
    const QJsonValue history = *world.ask(order->id(), u"approvals"_s);
    QCOMPARE(history[0][u"decided_by_name"_s].toString(), u"auditor"_s);
    QCOMPARE(history[0][u"decided_for_name"_s].toString(), u"manager"_s);
    // the director is not away yet, and the absent manager counts as having decided
    const Result<Record> early = world.act(u"auditor"_s, order->id(), u"approve"_s);
    QVERIFY(!early);
    PURSER_VERIFY(world.act(u"director"_s, order->id(), u"approve"_s));
}

void tst_FourEyes::substituteKeepsFourEyes_data()
{
    QTest::addColumn<QString>("requester");
    QTest::addColumn<QString>("substitute");
    QTest::addRow("stands in for the requester") << u"manager"_s << u"auditor"_s;
    QTest::addRow("is the requester") << u"auditor"_s << u"auditor"_s;
    QTest::addRow("wrote the order") << u"finance"_s << u"buyer"_s;
}

void tst_FourEyes::substituteKeepsFourEyes()
{
    QFETCH(QString, requester);
    QFETCH(QString, substitute);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.as(u"system"_s)
                      .update(u"user"_s, world.user(u"manager"_s), Operation::AnyVersion,
                              {{},
                               {{u"substitute_id"_s, world.user(substitute)},
                                {u"substitute_from"_s, QDate(2026, 3, 1)}},
                               {}}));
    const Result<Record> order =
        world.submitted(u"100"_s, {{u"requester_id"_s, world.user(requester)}});
    PURSER_VERIFY(order);
    const Result<Record> decided = world.act(substitute, order->id(), u"approve"_s);
    QVERIFY(!decided);
    QCOMPARE(decided.error().kind, ErrorKind::NotAllowed);
    QVERIFY(world.inbox(substitute)->isEmpty());
}

void tst_FourEyes::waitsForQuorum_data()
{
    QTest::addColumn<QJsonValue>("quorum");
    QTest::addColumn<int>("needed");
    QTest::addRow("any") << QJsonValue(u"any"_s) << 1;
    QTest::addRow("two") << QJsonValue(2) << 2;
    QTest::addRow("all") << QJsonValue(u"all"_s) << 3;
}

void tst_FourEyes::waitsForQuorum()
{
    QFETCH(QJsonValue, quorum);
    QFETCH(int, needed);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.newUser(u"manager3"_s, {u"manager"_s}));
    PURSER_VERIFY(
        world.as(u"system"_s)
            .create(u"approval_chain"_s,
                    {{},
                     {{u"name"_s, u"All"_s},
                      {u"steps"_s, QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"manager"_s},
                                                                     {u"quorum"_s, quorum}}})}},
                     {}}));
    const Result<Record> order = world.submitted(u"10"_s);
    PURSER_VERIFY(order);
    const QStringList managers{u"manager"_s, u"manager2"_s, u"manager3"_s};
    for (int i = 0; i < needed; ++i) {
        QCOMPARE(world.inbox(managers.at(i))->size(), 1);
        const Result<Record> after = world.act(managers.at(i), order->id(), u"approve"_s);
        PURSER_VERIFY(after);
        QCOMPARE(after->text(u"status"),
                 i + 1 == needed ? status::Approved : status::PendingApproval);
        QVERIFY(world.inbox(managers.at(i))->isEmpty());
        QVERIFY(!world.act(managers.at(i), order->id(), u"approve"_s));
    }
}

void tst_FourEyes::refusesWhoIsNotAsked()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Result<Record> decided = world.act(u"finance"_s, order->id(), u"approve"_s);
    QVERIFY(!decided);
    QCOMPARE(decided.error().kind, ErrorKind::NotAllowed);
    QVERIFY(decided.error().message.contains(u"manager2"_s));
}

void tst_FourEyes::asksNobodyWithoutThePermission()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const auto allow = [&](const QString &name, const QJsonArray &permissions) -> Result<> {
        LocalRecordService &service = world.as(u"system"_s);
        PURSER_ASSIGN(const Page roles,
                      service.list(u"role"_s, {.filters = {Filter::equal(u"name"_s, name)}}));
        PURSER_TRY(service.update(u"role"_s, roles.items.first().id(), Operation::AnyVersion,
                                  {{}, {{u"permissions"_s, QJsonValue(permissions)}}, {}}));
        return {};
    };
    PURSER_VERIFY(allow(u"auditor"_s, {u"purchasing.purchase_order.read"_s}));
    PURSER_VERIFY(allow(u"director"_s, {u"*.read"_s}));
    PURSER_VERIFY(world.as(u"system"_s)
                      .update(u"user"_s, world.user(u"manager"_s), Operation::AnyVersion,
                              {{},
                               {{u"substitute_id"_s, world.user(u"auditor"_s)},
                                {u"substitute_from"_s, QDate(2026, 3, 1)}},
                               {}}));
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    QCOMPARE(askedNames(*world.ask(order->id(), u"approvals"_s)),
             QStringList({u"manager"_s, u"manager2"_s}));

    const Result<Record> refused = world.submitted(u"6000"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"“director” and may approve"_s),
             qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(tst_FourEyes)
#include "tst_foureyes.moc"
