#include "models/events/outboxrelay.h"

#include <QSemaphore>
#include <QTest>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Relay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesPatterns_data();
    void matchesPatterns();
    void deliversInTheOrderOfCommit_data() { TestDatabase::addEngines(); }
    void deliversInTheOrderOfCommit();
    void deliversWhatIsCommittedOnly_data() { TestDatabase::addEngines(); }
    void deliversWhatIsCommittedOnly();
    void callsAConsumerOnceForAnEvent_data() { TestDatabase::addEngines(); }
    void callsAConsumerOnceForAnEvent();
    void ofTwoRelaysOneCallsTheConsumer_data() { TestDatabase::addEngines(); }
    void ofTwoRelaysOneCallsTheConsumer();
    void undoesWhatAFailingConsumerWrote_data() { TestDatabase::addEngines(); }
    void undoesWhatAFailingConsumerWrote();
    void holdsUpTheSubjectOfAFailure_data() { TestDatabase::addEngines(); }
    void holdsUpTheSubjectOfAFailure();
    void givesUpAndReplays_data() { TestDatabase::addEngines(); }
    void givesUpAndReplays();
    void listensToOneCompany_data() { TestDatabase::addEngines(); }
    void listensToOneCompany();
    void runsInItsOwnThread_data() { TestDatabase::addEngines(); }
    void runsInItsOwnThread();
    void writesCloudEvents();
};

namespace {

Result<Record> addPartner(LocalRecordService &service, const QString &name)
{
    return service.create(u"partner"_s, draft({{u"name"_s, name}, {u"is_supplier"_s, true}}));
}

/** Lets something happen the first time that somebody looks at it. */
class MeddlingClock final : public Clock
{
public:
    MeddlingClock(const Clock &clock, const std::function<void()> &meddle)
        : m_clock(clock)
        , m_meddle(meddle)
    {}

    QDateTime now() const override
    {
        if (const auto meddle = std::exchange(m_meddle, {}))
            meddle();
        return m_clock.now();
    }

private:
    const Clock &m_clock;
    mutable std::function<void()> m_meddle;
};

/** A relay on the connection of the test's thread; everything that was there is delivered. */
struct Relaying
{
    explicit Relaying(TestWorkspace &test, const RetryPolicy &retry = {})
        : relay(test.workspace().connection().store(),
                test.workspace().registry(),
                test.clock(),
                bus,
                retry)
    {}

    RelayRound deliver()
    {
        const Result<RelayRound> round = relay.deliver();
        return round ? *round : RelayRound{-1, -1};
    }

    /** A consumer that remembers the names of the partners that it was told of. */
    Consumer rememberer(const QString &name = u"rememberer"_s)
    {
        return {name, u"partner.created"_s, {}, {}, [this](RecordStore &, const Event &event) {
                    names.append(event.data[u"after"_s][u"name"_s].toString());
                    return Result<>();
                }};
    }

    EventBus bus;
    OutboxRelay relay;
    QStringList names;
};

} // namespace

void tst_Relay::matchesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"partner.created"_s << u"partner.created"_s << true;
    QTest::newRow("other") << u"partner.created"_s << u"partner.updated"_s << false;
    QTest::newRow("group") << u"partner.*"_s << u"partner.updated"_s << true;
    QTest::newRow("longer name") << u"partner.*"_s << u"partner_contact.updated"_s << false;
    QTest::newRow("all") << u"*"_s << u"partner.updated"_s << true;
    QTest::newRow("none") << QString() << u"partner.updated"_s << false;
}

void tst_Relay::matchesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, type);
    QFETCH(bool, matches);
    QCOMPARE(eventMatches(pattern, type), matches);
}

void tst_Relay::deliversInTheOrderOfCommit()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Relaying relaying(test);
    PURSER_VERIFY(relaying.bus.subscribe(relaying.rememberer()));
    QStringList expected;
    for (int i = 0; i < 250; ++i) { // more than one page of the relay
        expected.append(u"P%1"_s.arg(i));
        PURSER_VERIFY(addPartner(test.service(), expected.last()));
    }
    QCOMPARE(relaying.deliver().waiting, 0);
    QCOMPARE(relaying.names, expected);
    QCOMPARE(relaying.deliver().delivered, 0);
}

void tst_Relay::deliversWhatIsCommittedOnly()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Relaying relaying(test);
    PURSER_VERIFY(relaying.bus.subscribe(relaying.rememberer()));
    const Result<> undone = test.service().inOneTransaction([](UnitOfWork &work) -> Result<> {
        PURSER_TRY(
            work.create(u"partner"_s, draft({{u"name"_s, u"Never"_s}, {u"is_supplier"_s, true}})));
        return conflict(u"no"_s);
    });
    QVERIFY(!undone);
    relaying.deliver();
    QCOMPARE(relaying.names, QStringList());
}

void tst_Relay::callsAConsumerOnceForAnEvent()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    RetryPolicy patient;
    Relaying relaying(test, patient);
    bool fails = true;
    PURSER_VERIFY(relaying.bus.subscribe(relaying.rememberer()));
    PURSER_VERIFY(relaying.bus.subscribe(
        {u"failing"_s, u"partner.created"_s, {}, {}, [&fails](RecordStore &, const Event &) {
             return fails ? Result<>(unavailable(u"later"_s)) : Result<>();
         }}));
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    QCOMPARE(relaying.deliver().waiting, 1);
    fails = false;
    test.clock().forward(std::chrono::seconds(2));
    QCOMPARE(relaying.deliver().waiting, 0);
    QCOMPARE(relaying.names, QStringList{u"A"_s}); // the other consumer failed, not this one
}

void tst_Relay::ofTwoRelaysOneCallsTheConsumer()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Relaying first(test);
    int calls = 0;
    bool fails = true;
    PURSER_VERIFY(first.bus.subscribe(
        {u"counting"_s, u"partner.created"_s, {}, {}, [&](RecordStore &, const Event &) {
             ++calls;
             return fails ? Result<>(unavailable(u"later"_s)) : Result<>();
         }}));
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    QCOMPARE(first.deliver().waiting, 1); // so that there is an attempt to look at
    fails = false;
    test.clock().forward(std::chrono::seconds(2));

    // The second has seen that the event waits when the first delivers it.
    const auto connection = test.workspace().connect();
    PURSER_VERIFY(connection);
    const MeddlingClock clock(test.clock(), [&first] { first.deliver(); });
    OutboxRelay second((*connection)->store(), test.workspace().registry(), clock, first.bus);
    const Result<RelayRound> round = second.deliver();
    PURSER_VERIFY(round);
    QCOMPARE(round->waiting, 0);
    QCOMPARE(calls, 2);
}

void tst_Relay::undoesWhatAFailingConsumerWrote()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Relaying relaying(test);
    bool fails = true;
    const Caller program = Caller::system(test.company());
    PURSER_VERIFY(relaying.bus.subscribe(
        {u"writer"_s,
         u"partner.created"_s,
         {},
         {},
         [&](RecordStore &store, const Event &) -> Result<> {
             LocalRecordService service(store, test.workspace().registry(), test.clock(), program);
             PURSER_TRY(service.create(u"partner_category"_s, draft({{u"name"_s, u"Told"_s}})));
             return fails ? Result<>(unavailable(u"later"_s)) : Result<>();
         }}));
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    relaying.deliver();
    QCOMPARE(*test.service().count(u"partner_category"_s, {}, 10), 0);
    fails = false;
    test.clock().forward(std::chrono::seconds(2));
    relaying.deliver();
    relaying.deliver();
    QCOMPARE(*test.service().count(u"partner_category"_s, {}, 10), 1);
}

void tst_Relay::holdsUpTheSubjectOfAFailure()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Relaying relaying(test);
    QStringList told;
    bool fails = true;
    PURSER_VERIFY(relaying.bus.subscribe(
        {u"picky"_s, u"partner.*"_s, {}, {}, [&](RecordStore &, const Event &event) -> Result<> {
             const QString name = event.data[u"after"_s][u"name"_s].toString();
             if (fails && name == u"A" && event.type == u"partner.created")
                 return unavailable(u"later"_s);
             told.append(name);
             return {};
         }}));
    const Result<Record> a = addPartner(test.service(), u"A"_s);
    PURSER_VERIFY(a);
    PURSER_VERIFY(addPartner(test.service(), u"B"_s));
    PURSER_VERIFY(
        test.service().update(u"partner"_s, a->id(), a->version(), draft({{u"name"_s, u"A2"_s}})));
    QCOMPARE(relaying.deliver().waiting, 2);
    QCOMPARE(told, QStringList{u"B"_s});
    fails = false;
    test.clock().forward(std::chrono::seconds(2));
    relaying.deliver();
    QCOMPARE(told, (QStringList{u"B"_s, u"A"_s, u"A2"_s}));
}

void tst_Relay::givesUpAndReplays()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    RetryPolicy hasty;
    hasty.attempts = 3;
    Relaying relaying(test, hasty);
    int calls = 0;
    bool fails = true;
    PURSER_VERIFY(relaying.bus.subscribe(
        {u"failing"_s, u"partner.created"_s, {}, {}, [&](RecordStore &, const Event &) {
             ++calls;
             return fails ? Result<>(unavailable(u"no"_s)) : Result<>();
         }}));
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    relaying.deliver();
    relaying.deliver(); // not due yet
    QCOMPARE(calls, 1);
    for (int i = 0; i < 5; ++i) {
        test.clock().forward(std::chrono::minutes(10));
        relaying.deliver();
    }
    QCOMPARE(calls, 3);
    const auto service = test.workspace().connection().program();
    const auto dead =
        service->list(u"event_delivery"_s, {.filters = {Filter::equal(u"status"_s, u"dead"_s)}});
    QCOMPARE(dead->items.size(), 1);
    QCOMPARE(dead->items.first().text(u"last_error"), u"no"_s);
    fails = false;
    QCOMPARE(*relaying.relay.replayDead(), 1);
    QCOMPARE(relaying.deliver().waiting, 0);
    QCOMPARE(calls, 4);
}

void tst_Relay::listensToOneCompany()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Id> other = test.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(other);
    Relaying relaying(test);
    Consumer consumer = relaying.rememberer();
    consumer.companyId = *other;
    consumer.condition = [](const Event &event) {
        return event.data[u"after"_s][u"name"_s].toString() != u"C";
    };
    PURSER_VERIFY(relaying.bus.subscribe(consumer));
    QCOMPARE(relaying.bus.subscribe(consumer).error().kind, ErrorKind::Conflict);
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    PURSER_VERIFY(addPartner(*test.serviceOf(*other), u"B"_s));
    PURSER_VERIFY(addPartner(*test.serviceOf(*other), u"C"_s));
    QCOMPARE(relaying.deliver().waiting, 0);
    QCOMPARE(relaying.names, QStringList{u"B"_s});
}

void tst_Relay::runsInItsOwnThread()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    QSemaphore told;
    PURSER_VERIFY(test.workspace().bus().subscribe(
        {u"waiter"_s, u"partner.created"_s, {}, {}, [&told](RecordStore &, const Event &) {
             told.release();
             return Result<>();
         }}));
    PURSER_VERIFY(test.workspace().startRelay());
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    QVERIFY(told.tryAcquire(1, 60'000));
}

void tst_Relay::writesCloudEvents()
{
    Event event;
    event.id = Id::createUuid();
    event.type = u"partner.created"_s;
    event.subject = u"partner/1"_s;
    event.companyId = Id::createUuid();
    event.time = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC);
    event.data = {{u"after"_s, QJsonObject{{u"name"_s, u"A"_s}}}};
    const QJsonObject envelope = event.toCloudEvent(u"urn:test"_s);
    for (const QString &required :
         {u"specversion"_s, u"id"_s, u"source"_s, u"type"_s, u"companyid"_s})
        QVERIFY2(envelope[required].isString(), qPrintable(required));
    QCOMPARE(envelope[u"time"_s].toString(), u"2026-11-22T01:02:03.004Z"_s);
    QVERIFY2(!envelope.contains(u"actor"_s), "extensions without a value are left out");
}

QTEST_GUILESS_MAIN(tst_Relay)
#include "tst_relay.moc"
