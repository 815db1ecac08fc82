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

const QJsonObject No{{u"reason"_s, u"Too much"_s}};

} // namespace

class tst_Approvals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEveryHolderOfTheRole_data() { TestDatabase::addEngines(); }
    void asksEveryHolderOfTheRole();
    void goesThroughTheStepsInOrder_data() { TestDatabase::addEngines(); }
    void goesThroughTheStepsInOrder();
    void needsReasonToRejectAndReturn_data();
    void needsReasonToRejectAndReturn();
    void rejectsToRejected();
    void returnsToDraft();
    void addsNewRoundWhenSubmittedAgain();
    void choosesChainInCompanyCurrency();
    void keepsChainThatItWasSubmittedUnder();
    void keepsEditionsOfChains();
};

void tst_Approvals::asksEveryHolderOfTheRole()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"5000"_s);
    PURSER_VERIFY(order);
    QCOMPARE(order->text(u"status"), status::PendingApproval);
    QCOMPARE(order->text(u"order_hash").size(), 64);
    for (const QString &login : {u"manager"_s, u"manager2"_s}) {
        const Result<QList<Record>> waiting = world.inbox(login);
        PURSER_VERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().text(u"number"), order->text(u"number"));
        QCOMPARE(waiting->first().text(u"supplier_name"), u"Bergen Tools AS"_s);
        QCOMPARE(waiting->first().text(u"submitted_by_name"), u"buyer"_s);
        QCOMPARE(waiting->first().decimal(u"total_amount_company"), dec(u"5000"_s));
    }
    QVERIFY(world.inbox(u"director"_s)->isEmpty());
    const Result<Record> approved = world.act(u"manager2"_s, order->id(), u"approve"_s);
    PURSER_VERIFY(approved);
    QCOMPARE(approved->text(u"status"), status::Approved);
    QCOMPARE(approved->timestamp(u"approved_at"), world.clock.now());
    QVERIFY(world.inbox(u"manager"_s)->isEmpty());
    QVERIFY(world.inbox(u"manager2"_s)->isEmpty());
}

void tst_Approvals::goesThroughTheStepsInOrder()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100000.01"_s);
    PURSER_VERIFY(order);
    const QStringList deciders{u"manager"_s, u"director"_s, u"finance"_s, u"board"_s};
    for (qsizetype i = 0; i < deciders.size(); ++i) {
        for (qsizetype later = i + 1; later < deciders.size(); ++later) {
            const Result<Record> early = world.act(deciders.at(later), order->id(), u"approve"_s);
            QVERIFY(!early);
            QCOMPARE(early.error().kind, ErrorKind::NotAllowed);
        }
        QCOMPARE(world.inbox(deciders.at(i))->size(), 1);
        const Result<Record> after = world.act(deciders.at(i), order->id(), u"approve"_s);
        PURSER_VERIFY(after);
        QCOMPARE(after->text(u"status"),
                 i + 1 == deciders.size() ? status::Approved : status::PendingApproval);
    }
}

void tst_Approvals::needsReasonToRejectAndReturn_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("input");
    for (const QString &action : {u"reject"_s, u"return"_s}) {
        QTest::addRow("%s without", qPrintable(action)) << action << QJsonObject();
        QTest::addRow("%s empty", qPrintable(action))
            << action << QJsonObject{{u"reason"_s, u""_s}};
        QTest::addRow("%s blank", qPrintable(action))
            << action << QJsonObject{{u"reason"_s, u" \n "_s}};
    }
}

void tst_Approvals::needsReasonToRejectAndReturn()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, input);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Result<Record> decided = world.act(u"manager"_s, order->id(), action, input);
    QVERIFY(!decided);
    QCOMPARE(decided.error().kind, ErrorKind::Invalid);
    QCOMPARE(decided.error().field, u"reason"_s);
    QCOMPARE(world.inbox(u"manager"_s)->size(), 1);
}

void tst_Approvals::rejectsToRejected()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    const Result<Record> rejected = world.act(u"manager"_s, order->id(), u"reject"_s, No);
    PURSER_VERIFY(rejected);
    QCOMPARE(rejected->text(u"status"), status::Rejected);
    QCOMPARE(rejected->text(u"closing_reason"), u"Too much"_s);
    QVERIFY(world.inbox(u"manager2"_s)->isEmpty());
    const Result<QJsonValue> history = world.ask(order->id(), u"approvals"_s);
    QCOMPARE((*history)[0][u"status"_s].toString(), u"rejected"_s);
    QCOMPARE((*history)[0][u"comment"_s].toString(), u"Too much"_s);
    QCOMPARE((*history)[1][u"status"_s].toString(), u"closed"_s);
}

void tst_Approvals::returnsToDraft()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Result<Record> returned = world.act(u"manager"_s, order->id(), u"return"_s, No);
    PURSER_VERIFY(returned);
    QCOMPARE(returned->text(u"status"), status::Draft);
    const Result<QJsonValue> history = world.ask(order->id(), u"approvals"_s);
    QCOMPARE((*history)[0][u"status"_s].toString(), u"returned"_s);
}

void tst_Approvals::addsNewRoundWhenSubmittedAgain()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    PURSER_VERIFY(world.act(u"director"_s, order->id(), u"reject"_s, No));
    const QJsonValue before = *world.ask(order->id(), u"approvals"_s);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const QJsonValue after = *world.ask(order->id(), u"approvals"_s);
    QCOMPARE(after.toArray().size(), 4);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(after[i], before[i]);
    QCOMPARE(after[2][u"round"_s].toInteger(), 2);
    // who decided in the round before may decide again
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const Result<Record> approved = world.act(u"director"_s, order->id(), u"approve"_s);
    PURSER_VERIFY(approved);
    QCOMPARE(approved->text(u"status"), status::Approved);
}

void tst_Approvals::choosesChainInCompanyCurrency()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"JPY"_s, u"160"_s, QDate(2026, 3, 1)));
    const Result<Record> order = world.submitted(u"800000"_s, {{u"currency"_s, u"JPY"_s}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"total_amount_company"), dec(u"5000"_s));
    QCOMPARE(world.ask(order->id(), u"approvals"_s)->toArray().size(), 1);
    const Result<Record> more = world.submitted(u"800160"_s, {{u"currency"_s, u"JPY"_s}});
    PURSER_VERIFY(more);
    QCOMPARE(world.ask(more->id(), u"approvals"_s)->toArray().size(), 2);
}

void tst_Approvals::keepsChainThatItWasSubmittedUnder()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    const Id chain = order->reference(u"approval_chain_id");
    PURSER_VERIFY(
        world.as(u"system"_s)
            .update(u"approval_chain"_s, chain, Operation::AnyVersion,
                    {{},
                     {{u"steps"_s, QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"board"_s}}})}},
                     {}}));
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const Result<Record> approved = world.act(u"director"_s, order->id(), u"approve"_s);
    PURSER_VERIFY(approved);
    QCOMPARE(approved->text(u"status"), status::Approved);
    QCOMPARE(approved->integer(u"approval_chain_edition"), 1);
    const Result<Record> next = world.submitted(u"6000"_s);
    PURSER_VERIFY(next);
    QCOMPARE(next->integer(u"approval_chain_edition"), 2);
    QCOMPARE(askedNames(*world.ask(next->id(), u"approvals"_s)), QStringList{u"board"_s});
}

void tst_Approvals::keepsEditionsOfChains()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"10"_s);
    PURSER_VERIFY(order);
    const Id chain = order->reference(u"approval_chain_id");
    const auto rename = [&](const QString &name) {
        return world.as(u"system"_s)
            .update(u"approval_chain"_s, chain, Operation::AnyVersion,
                    {{}, {{u"name"_s, name}}, {}});
    };
    const Result<Record> renamed = rename(u"Tiny"_s);
    PURSER_VERIFY(renamed);
    QCOMPARE(renamed->integer(u"edition"), 2);
    QCOMPARE(rename(u"Tiny"_s)->integer(u"edition"), 2);
    const Result<Page> editions =
        world.as(u"system"_s)
            .list(u"approval_chain_edition"_s, {.filters = {Filter::equal(u"chain_id"_s, chain)},
                                                .sort = {{u"edition"_s, false}}});
    PURSER_VERIFY(editions);
    QCOMPARE(editions->items.size(), 2);
    QCOMPARE(editions->items.last().text(u"name"), u"Tiny"_s);
}

QTEST_GUILESS_MAIN(tst_Approvals)
#include "tst_approvals.moc"
