#include <QTest>

#include <algorithm>
#include <latch>
#include <mutex>
#include <thread>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Sequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countInTheirFormat_data() { TestDatabase::addEngines(); }
    void countInTheirFormat();
    void beginAnewEachYear_data() { TestDatabase::addEngines(); }
    void beginAnewEachYear();
    void giveANumberBackThatWasNotUsed_data() { TestDatabase::addEngines(); }
    void giveANumberBackThatWasNotUsed();
    void giveEachNumberOnceToManyAtATime_data() { TestDatabase::addEngines(); }
    void giveEachNumberOnceToManyAtATime();
    void areMadeForNumberedTypes_data() { TestDatabase::addEngines(); }
    void areMadeForNumberedTypes();
};

namespace {

Result<Record> addSequence(TestWorkspace &test, const QString &format, const QString &reset)
{
    return test.service().create(u"number_sequence"_s, draft({{u"key"_s, u"order"_s},
                                                              {u"name"_s, u"Orders"_s},
                                                              {u"format"_s, format},
                                                              {u"reset"_s, reset}}));
}

Result<QString> next(LocalRecordService &service)
{
    return service.inOneTransaction([](UnitOfWork &work) { return work.nextNumber(u"order"_s); });
}

} // namespace

void tst_Sequences::countInTheirFormat()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    QCOMPARE(next(test.service()).error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(addSequence(test, u"PO-{yyyy}-{000000}"_s, u"never"_s));
    QCOMPARE(*next(test.service()), u"PO-2026-000001"_s);
    QCOMPARE(*next(test.service()), u"PO-2026-000002"_s);
}

void tst_Sequences::beginAnewEachYear()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addSequence(test, u"{yy}/{000}"_s, u"yearly"_s));
    QCOMPARE(*next(test.service()), u"26/001"_s);
    QCOMPARE(*next(test.service()), u"26/002"_s);
    test.clock().set(QDateTime(QDate(2027, 1, 2), QTime(12, 0), Qt::UTC));
    QCOMPARE(*next(test.service()), u"27/001"_s);
}

void tst_Sequences::giveANumberBackThatWasNotUsed()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addSequence(test, u"{000}"_s, u"never"_s));
    QCOMPARE(*next(test.service()), u"001"_s);
    const Result<QString> broken =
        test.service().inOneTransaction([](UnitOfWork &work) -> Result<QString> {
            PURSER_TRY(work.nextNumber(u"order"_s));
            return conflict(u"something else went wrong"_s);
        });
    QVERIFY(!broken);
    QCOMPARE(*next(test.service()), u"002"_s);
}

void tst_Sequences::giveEachNumberOnceToManyAtATime()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addSequence(test, u"{0000}"_s, u"never"_s));
    constexpr int Writers = 8;
    constexpr int Each = 25;
    std::mutex mutex;
    QStringList numbers;
    QStringList errors;
    std::latch start(Writers);
    const auto write = [&] {
        Result<std::unique_ptr<Connection>> connection = test.workspace().connect();
        start.arrive_and_wait();
        for (int i = 0; i < Each && connection; ++i) {
            const auto service = (*connection)->program(test.company());
            const Result<QString> number = next(*service);
            const std::lock_guard lock(mutex);
            (number ? numbers : errors).append(number ? *number : described(number.error()));
        }
    };
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < Writers; ++i)
            writers.emplace_back(write);
    }
    QCOMPARE(errors, QStringList());
    std::sort(numbers.begin(), numbers.end());
    QCOMPARE(numbers.size(), Writers * Each);
    for (int i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), u"%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
}

void tst_Sequences::areMadeForNumberedTypes()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    ObjectType ticket(u"repair_ticket"_s, u"repair-tickets"_s, Text(u"Ticket"_s),
                      Text(u"Tickets"_s));
    ticket.field(text(u"number"_s).label(Text(u"Number"_s)).readOnly().unique())
        .title({u"number"_s})
        .list({u"number"_s});
    PURSER_VERIFY(test.registry().add(ticket, u"repairs"_s));
    PURSER_VERIFY(test.open());
    const Result<QString> number = test.service().inOneTransaction(
        [](UnitOfWork &work) { return work.nextNumber(u"repair_ticket"_s); });
    PURSER_VERIFY(number);
    QCOMPARE(*number, u"RT-2026-000001"_s);
}

QTEST_GUILESS_MAIN(tst_Sequences)
#include "tst_sequences.moc"
