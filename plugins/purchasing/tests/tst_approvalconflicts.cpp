#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject No{{u"reason"_s, u"Too much"_s}};

/** What a client gives back of the decision card. */
QJsonObject seenOn(World &world, const Id &order)
{
    const QJsonValue card = *world.ask(order, u"decision"_s);
    return {
        {u"step"_s, card[u"step"_s]}, {u"round"_s, card[u"round"_s]}, {u"hash"_s, card[u"hash"_s]}};
}

} // namespace

class tst_ApprovalConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverChangesDecidedSteps_data() { TestDatabase::addEngines(); }
    void neverChangesDecidedSteps();
    void tellsWhoDecidedMeanwhile();
    void tellsWhoDecidedLast();
    void refusesDecisionOnAnotherStep();
    void refusesDecisionOnWhatWasNotSeen_data();
    void refusesDecisionOnWhatWasNotSeen();
    void refusesWhatIsNotWhatWasSubmitted();
    void countsOneOfTwoAtOnce_data() { TestDatabase::addEngines(); }
    void countsOneOfTwoAtOnce();
    void namesRoleThatDoesNotExist();
};

void tst_ApprovalConflicts::neverChangesDecidedSteps()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const QJsonValue before = *world.ask(order->id(), u"approvals"_s);
    const Id stepId = Id::fromString(before[0][u"id"_s].toString());

    const Result<Record> outside = world.as(u"system"_s)
                                       .update(u"approval_step"_s, stepId, Operation::AnyVersion,
                                               {{}, {{u"comment"_s, u"Forged"_s}}, {}});
    QVERIFY(!outside);
    QCOMPARE(outside.error().kind, ErrorKind::NotAllowed);
    const auto inside = world.as(u"system"_s).inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_ASSIGN(const Record step, work.read(u"approval_step"_s, stepId));
        Record forged = step;
        forged.set(u"comment", u"Forged"_s);
        PURSER_TRY(work.save(step, forged, {}));
        return {};
    });
    QVERIFY(!inside);
    QCOMPARE(inside.error().kind, ErrorKind::Conflict);
    const auto removal = world.as(u"system"_s).inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_ASSIGN(const Record step, work.read(u"approval_step"_s, stepId));
        return work.remove(step);
    });
    QVERIFY(!removal);

    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"cancel"_s, No));
    const QJsonValue after = *world.ask(order->id(), u"approvals"_s);
    QCOMPARE(after[0], before[0]);
    QCOMPARE(after[1][u"status"_s].toString(), stepstatus::Closed);
}

void tst_ApprovalConflicts::tellsWhoDecidedMeanwhile()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    const Result<Record> late = world.act(u"manager2"_s, order->id(), u"reject"_s, No);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QVERIFY2(late.error().message.startsWith(u"manager approved"_s),
             qPrintable(late.error().message));
}

void tst_ApprovalConflicts::tellsWhoDecidedLast()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"reject"_s, No));
    const Result<Record> late = world.act(u"manager2"_s, order->id(), u"approve"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QVERIFY2(late.error().message.contains(u"manager rejected"_s),
             qPrintable(late.error().message));
}

void tst_ApprovalConflicts::refusesDecisionOnAnotherStep()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.newUser(u"both"_s, {u"manager"_s, u"director"_s}));
    const Result<Record> order = world.submitted(u"6000"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s, {{u"step"_s, 1}}));
    const Result<Record> stale = world.act(u"both"_s, order->id(), u"approve"_s, {{u"step"_s, 1}});
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    PURSER_VERIFY(world.act(u"both"_s, order->id(), u"approve"_s, {{u"step"_s, 2}}));
}

void tst_ApprovalConflicts::refusesDecisionOnWhatWasNotSeen_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isChanged");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        const auto add = [&engine](const QString &action, const QString &words, bool isChanged) {
            QTest::addRow("%s, %s %s", qPrintable(engine), qPrintable(action),
                          isChanged ? "after a change" : "in another round")
                << engine << action << words << isChanged;
        };
        add(u"approve"_s, u"comment"_s, true);
        add(u"approve"_s, u"comment"_s, false);
        add(u"reject"_s, u"reason"_s, true);
        add(u"return"_s, u"reason"_s, true);
        add(u"ask"_s, u"question"_s, true);
    }
}

void tst_ApprovalConflicts::refusesDecisionOnWhatWasNotSeen()
{
    PURSER_FETCH_ENGINE();
    QFETCH(QString, action);
    QFETCH(QString, words);
    QFETCH(bool, isChanged);
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    QJsonObject input = seenOn(world, order->id());
    PURSER_VERIFY(world.act(u"manager2"_s, order->id(), u"return"_s, No));
    if (isChanged)
        PURSER_VERIFY(world.as(u"buyer"_s)
                          .update(u"purchase_order"_s, order->id(), Operation::AnyVersion,
                                  {{}, {{u"title"_s, u"Other"_s}}, {}}));
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));

    input.insert(words, u"Why not?"_s);
    const Result<Record> stale = world.act(u"manager"_s, order->id(), action, input);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
    const QString &told = stale.error().message;
    QVERIFY2(told.contains(u"buyer submitted it"_s), qPrintable(told));
    QCOMPARE(told.contains(u"with changes"_s), isChanged);

    input = seenOn(world, order->id());
    input.insert(words, u"Why not?"_s);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), action, input));
}

void tst_ApprovalConflicts::refusesWhatIsNotWhatWasSubmitted()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const auto forged = world.as(u"system"_s).inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_ASSIGN(const Record before, work.read(u"purchase_order"_s, order->id(), true));
        Record after = before;
        after.childrenOf(u"lines"_s).first().set(u"unit_price", dec(u"999"_s));
        PURSER_TRY(work.save(before, after, {}));
        return {};
    });
    PURSER_VERIFY(forged);
    const Result<Record> approved = world.act(u"manager"_s, order->id(), u"approve"_s);
    QVERIFY(!approved);
    QCOMPARE(approved.error().kind, ErrorKind::Conflict);
}

void tst_ApprovalConflicts::countsOneOfTwoAtOnce()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    constexpr int Orders = 10;
    for (int i = 0; i < Orders; ++i) {
        const Result<Record> order = world.submitted(u"100"_s);
        PURSER_VERIFY(order);
        QSemaphore ready;
        QSemaphore start;
        const auto decide = [&](const QString &login, const QString &action,
                                Result<ActionResult> &result) {
            return QThread::create([&, login, action] {
                const auto session = Session::open(world.database.url());
                if (!session) {
                    result = session.error();
                    ready.release();
                    return;
                }
                RecordStore store(**session);
                LocalRecordService service(store, world.registry, world.clock, world.caller(login));
                ready.release();
                start.acquire();
                result = service.act(u"purchase_order"_s, order->id(), action, No,
                                     Operation::AnyVersion);
            });
        };
        Result<ActionResult> first = internalError({});
        Result<ActionResult> second = internalError({});
        const std::unique_ptr<QThread> one(decide(u"manager"_s, u"reject"_s, first));
        const std::unique_ptr<QThread> two(decide(u"manager2"_s, u"return"_s, second));
        one->start();
        two->start();
        ready.acquire(2);
        start.release(2);
        QVERIFY(one->wait());
        QVERIFY(two->wait());
        QCOMPARE(int(first.has_value()) + int(second.has_value()), 1);
        const Error &refusal = first ? second.error() : first.error();
        QVERIFY2(refusal.kind == ErrorKind::Conflict, qPrintable(described(refusal)));
        QVERIFY2(refusal.message.contains(first ? u"manager rejected"_s : u"manager2 returned"_s),
                 qPrintable(refusal.message));
        const QJsonValue history = *world.ask(order->id(), u"approvals"_s);
        QCOMPARE(history.toArray().size(), 1);
    }
}

void tst_ApprovalConflicts::namesRoleThatDoesNotExist()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"10"_s);
    PURSER_VERIFY(order);
    const Result<Record> changed =
        world.as(u"system"_s)
            .update(u"approval_chain"_s, order->reference(u"approval_chain_id"),
                    Operation::AnyVersion,
                    {{},
                     {{u"steps"_s, QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"manger"_s}}})}},
                     {}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().field, u"steps"_s);
    QVERIFY(changed.error().message.contains(u"manger"_s));
}

QTEST_GUILESS_MAIN(tst_ApprovalConflicts)
#include "tst_approvalconflicts.moc"
