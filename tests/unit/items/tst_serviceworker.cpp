#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"

#include <QSemaphore>
#include <QTest>

#include "tests/unit/items/shelf.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_ServiceWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersInTheThreadOfTheWindows();
    void answersOfDeadContextsAreDropped();
    void cancelledJobsAreNotBegun();
    void cancelledAnswersAreDropped();
    void missingServiceIsSaidAndTriedAgain();
    void endingDropsWhatIsNotAnswered();

private:
    Shelf m_shelf;
};

void tst_ServiceWorker::initTestCase()
{
    PURSER_VERIFY(m_shelf.open());
}

void tst_ServiceWorker::answersInTheThreadOfTheWindows()
{
    ServiceWorker worker(m_shelf.factory());
    const QThread *here = QThread::currentThread();
    const QThread *jobThread = here;
    const QThread *answerThread = nullptr;
    Id found;
    worker.run(
        this,
        [&](RecordService &service) {
            jobThread = QThread::currentThread();
            return service.read(u"shelf"_s, m_shelf.shelfId);
        },
        [&](const Result<Record> &shelf) {
            answerThread = QThread::currentThread();
            found = shelf->id();
        });
    QVERIFY(!answerThread);
    QTRY_VERIFY(answerThread);
    QCOMPARE(answerThread, here);
    QVERIFY(jobThread != here);
    QCOMPARE(found, m_shelf.shelfId);
}

void tst_ServiceWorker::answersOfDeadContextsAreDropped()
{
    ServiceWorker worker(m_shelf.factory());
    auto context = std::make_unique<QObject>();
    bool answered = false;
    worker.run(
        context.get(), [](RecordService &) { return Result<int>(1); },
        [&](const Result<int> &) { answered = true; });
    context.reset();
    bool later = false;
    worker.run(
        this, [](RecordService &) { return Result<int>(2); },
        [&](const Result<int> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void tst_ServiceWorker::cancelledJobsAreNotBegun()
{
    ServiceWorker worker(m_shelf.factory());
    QSemaphore gate;
    bool begun = false;
    bool later = false;
    worker.run(
        this,
        [&](RecordService &) {
            gate.acquire();
            return Result<int>(1);
        },
        [](const Result<int> &) {});
    JobTicket ticket = worker.run(
        this,
        [&](RecordService &) {
            begun = true;
            return Result<int>(2);
        },
        [](const Result<int> &) {});
    worker.run(
        this, [](RecordService &) { return Result<int>(3); },
        [&](const Result<int> &) { later = true; });
    ticket.cancel();
    gate.release();
    QTRY_VERIFY(later);
    QVERIFY(!begun);
}

void tst_ServiceWorker::cancelledAnswersAreDropped()
{
    ServiceWorker worker(m_shelf.factory());
    QSemaphore done;
    bool answered = false;
    JobTicket ticket = worker.run(
        this,
        [&](RecordService &) {
            done.release();
            return Result<int>(1);
        },
        [&](const Result<int> &) { answered = true; });
    done.acquire();
    ticket.cancel();
    bool later = false;
    worker.run(
        this, [](RecordService &) { return Result<int>(3); },
        [&](const Result<int> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void tst_ServiceWorker::missingServiceIsSaidAndTriedAgain()
{
    int attempts = 0;
    ServiceWorker worker([&]() -> Result<std::shared_ptr<RecordService>> {
        if (++attempts == 1)
            return unavailable(u"The server cannot be reached."_s);
        return m_shelf.factory()();
    });
    const auto read = [&](RecordService &service) {
        return service.read(u"shelf"_s, m_shelf.shelfId);
    };
    std::optional<ErrorKind> first;
    bool second = false;
    worker.run(this, read, [&](const Result<Record> &shelf) { first = shelf.error().kind; });
    worker.run(this, read, [&](const Result<Record> &shelf) { second = shelf.has_value(); });
    QTRY_VERIFY(second);
    QCOMPARE(*first, ErrorKind::Unavailable);
    QCOMPARE(attempts, 2);
}

void tst_ServiceWorker::endingDropsWhatIsNotAnswered()
{
    QSemaphore begun;
    QSemaphore gate;
    int answered = 0;
    {
        ServiceWorker worker(m_shelf.factory());
        for (int i = 0; i < 3; ++i) {
            worker.run(
                this,
                [&](RecordService &) {
                    begun.release();
                    gate.acquire();
                    return Result<int>(1);
                },
                [&](const Result<int> &) { ++answered; });
        }
        begun.acquire();
        gate.release(3);
    }
    QCoreApplication::processEvents();
    QCOMPARE(answered, 0);
}

QTEST_GUILESS_MAIN(tst_ServiceWorker)
#include "tst_serviceworker.moc"
