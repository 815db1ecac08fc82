#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Questions of those who decide on an order. */
class tst_Questions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAskedAndAnswered_data() { TestDatabase::addEngines(); }
    void areAskedAndAnswered();
    void notifyBothSides_data() { TestDatabase::addEngines(); }
    void notifyBothSides();
    void areRefused_data();
    void areRefused();
    void areNotAskedOfAnOrderThatNobodyDecides();
    void areAnsweredOnceAndKept();
    void areAboutTheStepThatWasSeen();
};

namespace {

const QJsonObject Why{{u"question"_s, u"Why nine of them?"_s}};
const QJsonObject Because{{u"answer"_s, u"There are nine people."_s}};

Result<QJsonArray> questions(World &world, const Id &order)
{
    PURSER_ASSIGN(const QJsonValue steps, world.ask(order, u"approvals"_s));
    return steps[0][u"questions"_s].toArray();
}

Result<QStringList> subjects(World &world, const QString &login)
{
    Caller who = world.caller(login);
    who.permissions.insert(u"core.notification.read"_s);
    LocalRecordService service(*world.store, world.registry, world.clock, who);
    PURSER_ASSIGN(const Page page, service.list(u"notification"_s, {.limit = 10}));
    QStringList found;
    for (const Record &notification : page.items)
        found.append(notification.text(u"subject") + u'|' + notification.text(u"body"));
    return found;
}

} // namespace

void tst_Questions::areAskedAndAnswered()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    const Result<Record> asked = world.act(u"manager"_s, order->id(), u"ask"_s, Why);
    PURSER_VERIFY(asked);
    QCOMPARE(asked->text(u"status"), status::PendingApproval);
    const Result<QJsonArray> open = questions(world, order->id());
    PURSER_VERIFY(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first()[u"asked_by_name"_s].toString(), u"manager"_s);
    QVERIFY(open->first()[u"may_answer"_s].toBool());
    QVERIFY(open->first()[u"answered_at"_s].isNull());
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"answer"_s, Because));
    const Result<QJsonArray> answered = questions(world, order->id());
    PURSER_VERIFY(answered);
    const QJsonValue question = answered->first();
    QCOMPARE(question[u"question"_s].toString(), Why[u"question"].toString());
    QCOMPARE(question[u"answer"_s].toString(), Because[u"answer"].toString());
    QCOMPARE(question[u"answered_by_name"_s].toString(), u"buyer"_s);
    QVERIFY(!question[u"may_answer"_s].toBool());
    const Result<QList<Record>> waiting = world.inbox(u"manager"_s);
    PURSER_VERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
}

void tst_Questions::notifyBothSides()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.submitted(u"100"_s, {{u"requester_id"_s, world.user(u"auditor"_s)}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"ask"_s, Why));
    const QString number = order->text(u"number");
    for (const QString &login : {u"buyer"_s, u"auditor"_s})
        QCOMPARE(subjects(world, login).value(),
                 QStringList{u"manager asks about %1|Why nine of them?"_s.arg(number)});
    QVERIFY(subjects(world, u"manager"_s).value().isEmpty());
    PURSER_VERIFY(world.act(u"auditor"_s, order->id(), u"answer"_s, Because));
    QCOMPARE(subjects(world, u"manager"_s).value(),
             QStringList{
                 u"auditor answered your question about %1|There are nine people."_s.arg(number)});
}

void tst_Questions::areRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("asked without words")
        << u"manager"_s << u"ask"_s << QJsonObject() << ErrorKind::Invalid << u"question"_s;
    QTest::newRow("asked by the buyer")
        << u"buyer"_s << u"ask"_s << Why << ErrorKind::NotAllowed << QString();
    QTest::newRow("asked by who is not asked")
        << u"finance"_s << u"ask"_s << Why << ErrorKind::NotAllowed << QString();
    QTest::newRow("answered without words")
        << u"buyer"_s << u"answer"_s << QJsonObject() << ErrorKind::Invalid << u"answer"_s;
    QTest::newRow("answered by another")
        << u"finance"_s << u"answer"_s << Because << ErrorKind::NotAllowed << QString();
    QTest::newRow("answered before there is a question")
        << u"buyer"_s << u"answer"_s << Because << ErrorKind::Conflict << QString();
}

void tst_Questions::areRefused()
{
    QFETCH(QString, login);
    QFETCH(QString, action);
    QFETCH(QJsonObject, input);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, field);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    if (action == u"answer" && kind != ErrorKind::Conflict)
        PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"ask"_s, Why));
    const Result<Record> refused = world.act(login, order->id(), action, input);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(refused.error().field, field);
}

void tst_Questions::areNotAskedOfAnOrderThatNobodyDecides()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"ask"_s, Why));
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    for (const auto &[login, action, input] :
         {std::tuple{u"manager"_s, u"ask"_s, Why}, std::tuple{u"buyer"_s, u"answer"_s, Because}}) {
        const Result<Record> late = world.act(login, order->id(), action, input);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
    }
}

void tst_Questions::areAnsweredOnceAndKept()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"ask"_s, Why));
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"answer"_s, Because));
    const QString id = questions(world, order->id()).value()[0][u"id"_s].toString();
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"ask"_s, Why));
    QJsonObject again = Because;
    again.insert(u"question"_s, id);
    const Result<Record> twice = world.act(u"buyer"_s, order->id(), u"answer"_s, again);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    QVERIFY(!world.as(u"system"_s).remove(u"approval_question"_s, Id(id), Operation::AnyVersion));
}

void tst_Questions::areAboutTheStepThatWasSeen()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    QJsonObject other = Why;
    other.insert(u"step"_s, 2);
    const Result<Record> asked = world.act(u"manager"_s, order->id(), u"ask"_s, other);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(tst_Questions)
#include "tst_questions.moc"
