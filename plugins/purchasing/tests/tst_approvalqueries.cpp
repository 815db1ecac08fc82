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

class tst_ApprovalQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhoDecidedWhatAndWhen();
    void showsWhoWillBeAsked();
    void explainsWhyNotPossible();
    void emitsEvents();
    void showsWhatADecisionNeeds();
    void warnsAboutSplitOrders();
};

void tst_ApprovalQueries::keepsWhoDecidedWhatAndWhen()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    const QDateTime asked = world.clock.now();
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s, {{u"comment"_s, u"Fine"_s}}));
    const Result<QJsonValue> history = world.ask(order->id(), u"approvals"_s);
    PURSER_VERIFY(history);
    QCOMPARE(history->toArray().size(), 2);
    const QJsonValue first = (*history)[0];
    QCOMPARE(first[u"round"_s].toInteger(), 1);
    QCOMPARE(first[u"step"_s].toInteger(), 1);
    QCOMPARE(first[u"role"_s].toString(), u"manager"_s);
    QCOMPARE(first[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(first[u"decision"_s].toString(), u"approve"_s);
    QCOMPARE(first[u"decided_by"_s].toString(), toText(world.user(u"manager"_s)));
    QCOMPARE(first[u"decided_by_name"_s].toString(), u"manager"_s);
    QVERIFY(first[u"decided_for"_s].isNull());
    QCOMPARE(first[u"comment"_s].toString(), u"Fine"_s);
    QCOMPARE(first[u"assigned_at"_s].toString(), asked.toString(Qt::ISODateWithMs));
    QCOMPARE(first[u"decided_at"_s].toString(), world.clock.now().toString(Qt::ISODateWithMs));
    QCOMPARE(first[u"order_hash"_s].toString(), order->text(u"order_hash"));
    QCOMPARE(askedNames(*history), QStringList{u"director"_s});
}

void tst_ApprovalQueries::showsWhoWillBeAsked()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.newOrder({{u"Drill"_s, u"1"_s, u"6000"_s}},
                                                {{u"requester_id"_s, world.user(u"manager"_s)}});
    PURSER_VERIFY(order);
    const Result<QJsonValue> preview = world.ask(order->id(), u"approvals/preview"_s);
    PURSER_VERIFY(preview);
    QCOMPARE((*preview)[u"amount"_s].toString(), u"6000.00"_s);
    QCOMPARE((*preview)[u"chain"_s].toString(), u"Medium orders"_s);
    QVERIFY((*preview)[u"reason"_s].toString().contains(u"5,000"_s));
    QVERIFY((*preview)[u"problem"_s].isNull());
    const QJsonArray steps = (*preview)[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][u"people"_s].toArray().size(), 1);
    QCOMPARE(steps[0][u"people"_s][0][u"name"_s].toString(), u"manager2"_s);
    QCOMPARE(steps[0][u"excluded"_s][0][u"name"_s].toString(), u"manager"_s);
    QVERIFY(!steps[0][u"excluded"_s][0][u"why"_s].toString().isEmpty());
    // asking changes nothing
    QVERIFY(world.as(u"system"_s).list(u"approval_chain"_s, {})->items.isEmpty());
    QCOMPARE(world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {})->version(),
             order->version());
}

void tst_ApprovalQueries::explainsWhyNotPossible()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const auto reasons = world.as(u"buyer"_s).possibleActions(u"purchase_order"_s, order->id());
    PURSER_VERIFY(reasons);
    QVERIFY(reasons->value(u"approve"_s).contains(u"manager"_s));
    QVERIFY(!reasons->value(u"send"_s).isEmpty());
    QVERIFY(reasons->value(u"cancel"_s).isEmpty());
    const auto possible = world.as(u"manager"_s).possibleActions(u"purchase_order"_s, order->id());
    PURSER_VERIFY(possible);
    QVERIFY(possible->value(u"approve"_s).isEmpty());
}

void tst_ApprovalQueries::emitsEvents()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    PURSER_VERIFY(world.act(u"director"_s, order->id(), u"approve"_s));
    const Result<Page> events = world.as(u"system"_s).list(u"outbox_event"_s, {.limit = 1'000});
    PURSER_VERIFY(events);
    QMap<QString, int> counts;
    for (const Record &event : events->items)
        ++counts[event.text(u"event_type")];
    QCOMPARE(counts.value(u"purchase_order.created"_s), 1);
    QCOMPARE(counts.value(u"purchase_order.submitted"_s), 1);
    QCOMPARE(counts.value(u"purchase_order.approved"_s), 1);
    QCOMPARE(counts.value(u"approval_step.assigned"_s), 2);
    for (const QString &type : counts.keys())
        QVERIFY2(!type.startsWith(u"approval_inbox"_s), qPrintable(type));
}

void tst_ApprovalQueries::showsWhatADecisionNeeds()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    LineSpec drill{u"Drill"_s, u"1"_s, u"100"_s};
    drill.code = u"D-1"_s;
    drill.discount = u"10"_s;
    const Result<Record> before = world.newOrder({drill});
    PURSER_VERIFY(before);
    PURSER_VERIFY(world.act(u"buyer"_s, before->id(), u"submit"_s));
    PURSER_VERIFY(world.act(u"manager"_s, before->id(), u"approve"_s));
    drill.price = u"108"_s;
    drill.discount = u"0"_s;
    const Result<Record> order = world.newOrder({drill, {u"Bit"_s, u"1"_s, u"5"_s}},
                                                {{u"requester_id"_s, world.user(u"auditor"_s)}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const Result<QJsonValue> card = world.ask(order->id(), u"decision"_s);
    PURSER_VERIFY(card);
    QCOMPARE((*card)[u"step"_s].toInteger(), 1);
    const QJsonValue line = (*card)[u"lines"_s][0];
    QCOMPARE(line[u"last_prices"_s].toArray().size(), 1);
    QCOMPARE(line[u"last_prices"_s][0][u"unit_price"_s].toString(), u"90.00"_s);
    QCOMPARE(line[u"price_change_percent"_s].toString(), u"20"_s);
    QVERIFY((*card)[u"lines"_s][1][u"price_change_percent"_s].isNull());
    QCOMPARE((*card)[u"supplier"_s][u"open_orders"_s].toArray().size(), 1);
    QCOMPARE((*card)[u"approvals"_s].toArray().size(), 1);
    QStringList codes;
    for (const QJsonValue &warning : (*card)[u"warnings"_s].toArray())
        codes.append(warning[u"code"_s].toString());
    QCOMPARE(codes, QStringList{u"price_rise"_s});
}

void tst_ApprovalQueries::warnsAboutSplitOrders()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"3000"_s));
    const Result<Record> order = world.submitted(u"3000"_s);
    PURSER_VERIFY(order);
    const Result<QJsonValue> card = world.ask(order->id(), u"decision"_s);
    PURSER_VERIFY(card);
    bool isWarned = false;
    for (const QJsonValue &warning : (*card)[u"warnings"_s].toArray())
        isWarned |= warning[u"code"_s].toString() == u"split"
                    && warning[u"message"_s].toString().contains(u"PO-2026-000001"_s);
    QVERIFY(isWarned);
}

QTEST_GUILESS_MAIN(tst_ApprovalQueries)
#include "tst_approvalqueries.moc"
