#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_OrderLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyDraftAndRejected();
    void keepsWhatWasSubmittedOnce();
    void beginsRevisionWhenSubmittedOneIsChanged_data() { TestDatabase::addEngines(); }
    void beginsRevisionWhenSubmittedOneIsChanged();
    void saysWhatChangedBetweenRevisions();
    void amendsApprovedOrder();
    void copiesAsNewDraft();
    void sendsApprovedOrderOnly();
    void sendsToContactsThatReceiveOrders();
    void cancelsWithReason();
    void followsMergedSuppliersButAsksForApprovalAnew_data() { TestDatabase::addEngines(); }
    void followsMergedSuppliersButAsksForApprovalAnew();
};

void tst_OrderLife::changesOnlyDraftAndRejected()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Draft change{{}, {{u"title"_s, u"Other"_s}}, {}};
    const auto edit = [&] {
        return world.as(u"buyer"_s)
            .update(u"purchase_order"_s, order->id(), Operation::AnyVersion, change);
    };
    const Result<Record> pending = edit();
    QVERIFY(!pending);
    QCOMPARE(pending.error().kind, ErrorKind::Conflict);
    const Record line = order->children(u"lines"_s).first();
    QVERIFY(
        !world.as(u"buyer"_s).remove(u"purchase_order_line"_s, line.id(), Operation::AnyVersion));
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"reject"_s, {{u"reason"_s, u"No"_s}}));
    PURSER_VERIFY(edit());
}

void tst_OrderLife::keepsWhatWasSubmittedOnce()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> draft = world.newOrder({{u"Drill"_s}});
    PURSER_VERIFY(draft);
    PURSER_VERIFY(
        world.as(u"buyer"_s).remove(u"purchase_order"_s, draft->id(), Operation::AnyVersion));
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"return"_s, {{u"reason"_s, u"No"_s}}));
    const Result<> removed =
        world.as(u"buyer"_s).remove(u"purchase_order"_s, order->id(), Operation::AnyVersion);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
}

void tst_OrderLife::beginsRevisionWhenSubmittedOneIsChanged()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"reject"_s, {{u"reason"_s, u"No"_s}}));
    const auto edit = [&](const QString &title) {
        return world.as(u"buyer"_s)
            .update(u"purchase_order"_s, order->id(), Operation::AnyVersion,
                    {{}, {{u"title"_s, title}}, {}});
    };
    const Result<Record> same = edit(QString());
    PURSER_VERIFY(same);
    QCOMPARE(same->text(u"status"), status::Rejected);
    QCOMPARE(same->integer(u"revision"), 1);
    const Result<Record> changed = edit(u"Tools"_s);
    PURSER_VERIFY(changed);
    QCOMPARE(changed->text(u"status"), status::Draft);
    QCOMPARE(changed->integer(u"revision"), 2);
    QVERIFY(changed->isNull(u"exchange_rate"));
    const Result<Record> again = edit(u"More tools"_s);
    PURSER_VERIFY(again);
    QCOMPARE(again->integer(u"revision"), 2);
}

void tst_OrderLife::saysWhatChangedBetweenRevisions()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.newOrder({{u"A"_s, u"1"_s, u"10"_s}, {u"B"_s, u"1"_s, u"10"_s}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"return"_s, {{u"reason"_s, u"No"_s}}));
    const QList<Record> lines = order->children(u"lines"_s);
    Draft change;
    change.children[u"lines"_s] = {
        {lines.first().id(), {{u"unit_price"_s, dec(u"12"_s)}}, {}},
        {{}, {{u"description"_s, u"C"_s}, {u"unit_price"_s, dec(u"1"_s)}}, {}}};
    PURSER_VERIFY(world.as(u"buyer"_s)
                      .update(u"purchase_order"_s, order->id(), Operation::AnyVersion, change));
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const Result<QJsonValue> revisions = world.ask(order->id(), u"revisions"_s);
    PURSER_VERIFY(revisions);
    QCOMPARE(revisions->toArray().size(), 2);
    QVERIFY((*revisions)[0][u"changes"_s].isNull());
    QStringList changed;
    for (const QJsonValue &entry : (*revisions)[1][u"changes"_s].toArray())
        changed.append(entry[u"field"_s].toString() + u'/' + entry[u"old"_s].toString() + u'/'
                       + entry[u"new"_s].toString());
    QVERIFY(changed.contains(u"unit_price/10.00/12.00"_s));
    QVERIFY(changed.contains(u"total_amount/20.00/13.00"_s));
    QCOMPARE(changed.filter(u"lines/"_s).size(), 2);
}

void tst_OrderLife::amendsApprovedOrder()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    QVERIFY(!world.act(u"buyer"_s, order->id(), u"amend"_s));
    const Result<Record> amended =
        world.act(u"buyer"_s, order->id(), u"amend"_s, {{u"reason"_s, u"More"_s}});
    PURSER_VERIFY(amended);
    QCOMPARE(amended->text(u"status"), status::Draft);
    QCOMPARE(amended->integer(u"revision"), 2);
    PURSER_VERIFY(world.as(u"buyer"_s)
                      .update(u"purchase_order"_s, order->id(), Operation::AnyVersion,
                              {{}, {{u"title"_s, u"Tools"_s}}, {}}));
    const Result<Record> submitted = world.act(u"buyer"_s, order->id(), u"submit"_s);
    PURSER_VERIFY(submitted);
    QCOMPARE(submitted->integer(u"revision"), 2);
    QCOMPARE(submitted->integer(u"approval_round"), 2);
}

void tst_OrderLife::copiesAsNewDraft()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(
        u"100"_s, {{u"title"_s, u"Tools"_s}, {u"required_date"_s, QDate(2026, 4, 1)}});
    PURSER_VERIFY(order);
    const Result<ActionResult> copied =
        world.as(u"buyer"_s)
            .act(u"purchase_order"_s, order->id(), u"copy"_s, {}, Operation::AnyVersion);
    PURSER_VERIFY(copied);
    QCOMPARE(copied->record.text(u"status"), status::PendingApproval);
    const Result<Record> made =
        world.as(u"buyer"_s)
            .read(u"purchase_order"_s, Id::fromString(copied->result[u"id"].toString()), {});
    PURSER_VERIFY(made);
    QCOMPARE(made->text(u"number"), copied->result[u"number"].toString());
    QCOMPARE(made->text(u"status"), status::Draft);
    QCOMPARE(made->text(u"title"), u"Tools"_s);
    QVERIFY(made->isNull(u"required_date"));
    QCOMPARE(made->decimal(u"total_amount"), dec(u"100"_s));
    QCOMPARE(made->integer(u"approval_round"), 0);
}

void tst_OrderLife::sendsApprovedOrderOnly()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const QJsonObject to{{u"to"_s, QJsonArray{u"orders@bergen.example.com"_s}},
                         {u"message"_s, u"Hello"_s}};
    const Result<Record> early = world.act(u"buyer"_s, order->id(), u"send"_s, to);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Conflict);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const Result<Record> nobody = world.act(u"buyer"_s, order->id(), u"send"_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().field, u"to"_s);
    const Result<Record> wrong =
        world.act(u"buyer"_s, order->id(), u"send"_s, {{u"to"_s, QJsonArray{u"bergen"_s}}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().field, u"to"_s);
    const Result<Record> sent = world.act(u"buyer"_s, order->id(), u"send"_s, to);
    PURSER_VERIFY(sent);
    QCOMPARE(sent->text(u"status"), status::Sent);
    QCOMPARE(sent->reference(u"sent_by"), world.user(u"buyer"_s));
    QCOMPARE(sent->timestamp(u"sent_at"), world.clock.now());
    QCOMPARE(sent->json(u"sent_to").toArray().first().toString(), u"orders@bergen.example.com"_s);
    QCOMPARE(sent->text(u"sent_message"), u"Hello"_s);
}

void tst_OrderLife::sendsToContactsThatReceiveOrders()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const auto contact = [&](const QString &name, bool receives) {
        return world.as(u"system"_s)
            .create(u"partner_contact"_s, {{},
                                           {{u"partner_id"_s, world.supplier},
                                            {u"name"_s, name},
                                            {u"email"_s, name + u"@bergen.example.com"_s},
                                            {u"receives_orders"_s, receives}},
                                           {}});
    };
    PURSER_VERIFY(contact(u"ada"_s, false));
    PURSER_VERIFY(contact(u"bo"_s, true));
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const Result<Record> sent = world.act(u"buyer"_s, order->id(), u"send"_s);
    PURSER_VERIFY(sent);
    QCOMPARE(sent->json(u"sent_to").toArray(), QJsonArray{u"bo@bergen.example.com"_s});
}

void tst_OrderLife::cancelsWithReason()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Result<Record> without = world.act(u"buyer"_s, order->id(), u"cancel"_s);
    QVERIFY(!without);
    QCOMPARE(without.error().field, u"reason"_s);
    const Result<Record> cancelled =
        world.act(u"buyer"_s, order->id(), u"cancel"_s, {{u"reason"_s, u"Not needed"_s}});
    PURSER_VERIFY(cancelled);
    QCOMPARE(cancelled->text(u"status"), status::Cancelled);
    const Result<QList<Record>> waiting = world.inbox(u"manager"_s);
    PURSER_VERIFY(waiting);
    QVERIFY(waiting->isEmpty());
    QVERIFY(!world.act(u"buyer"_s, order->id(), u"cancel"_s, {{u"reason"_s, u"Again"_s}}));
}

/** Else a merge could pay somebody whom nobody approved. */
void tst_OrderLife::followsMergedSuppliersButAsksForApprovalAnew()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> pending = world.submitted(u"100"_s);
    PURSER_VERIFY(pending);
    const Result<Record> approved = world.submitted(u"200"_s);
    PURSER_VERIFY(approved);
    PURSER_VERIFY(world.act(u"manager"_s, approved->id(), u"approve"_s));
    const Result<Id> kept = world.newSupplier(u"The same"_s);
    PURSER_VERIFY(kept);
    LocalRecordService program(*world.store, world.registry, world.clock,
                               Caller::system(world.company));
    PURSER_VERIFY(program.act(u"partner"_s, *kept, u"merge"_s,
                              {{u"other_id"_s, toText(world.supplier)}}, Operation::AnyVersion));
    for (const Id &id : {pending->id(), approved->id()})
        QCOMPARE(program.read(u"purchase_order"_s, id, {})->reference(u"supplier_id"), *kept);
    const QJsonObject to{{u"to"_s, QJsonArray{u"orders@bergen.example.com"_s}}};
    QCOMPARE(world.act(u"manager"_s, pending->id(), u"approve"_s).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(world.act(u"buyer"_s, approved->id(), u"send"_s, to).error().kind,
             ErrorKind::Conflict);
    PURSER_VERIFY(program.act(u"partner"_s, *kept, u"unmerge"_s, {}, Operation::AnyVersion));
    PURSER_VERIFY(world.act(u"manager"_s, pending->id(), u"approve"_s));
    PURSER_VERIFY(world.act(u"buyer"_s, approved->id(), u"send"_s, to));
}

QTEST_GUILESS_MAIN(tst_OrderLife)
#include "tst_orderlife.moc"
