#include "plugins/purchasing/domain/approval/chain.h"
#include "plugins/purchasing/domain/approval/plan.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include "models/services/unitofwork.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** What a company has from its first use on, when two begin at the same moment. */
class tst_FirstUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void happensOnce_data();
    void happensOnce();
};

namespace {

/** Whether it is only now that another transaction can hold up what this one does. */
bool writesOrLocks(const QString &sql)
{
    return sql.startsWith(u"INSERT"_s) || sql.contains(u"FOR NO KEY UPDATE"_s);
}

} // namespace

void tst_FirstUse::happensOnce_data()
{
    QTest::addColumn<QString>("engine"); // on SQLite one waits for the other from the beginning
    QTest::addColumn<bool>("isSubmission");
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("made");
    QTest::addRow("approval chains")
        << u"postgresql"_s << true << u"approval_chain"_s << qint64(defaultChains().size());
    QTest::addRow("number sequence")
        << u"postgresql"_s << false << u"number_sequence"_s << qint64(1);
}

void tst_FirstUse::happensOnce()
{
    PURSER_FETCH_ENGINE();
    QFETCH(bool, isSubmission);
    QFETCH(QString, type);
    QFETCH(qint64, made);
    World world(engine);
    PURSER_VERIFY(world.open());
    LocalRecordService &administrator = world.as(u"system"_s);
    const Result<Page> sequences = administrator.list(u"number_sequence"_s, {});
    PURSER_VERIFY(sequences); // as in a company that is older than the module
    for (const Record &sequence : sequences->items)
        PURSER_VERIFY(
            administrator.remove(u"number_sequence"_s, sequence.id(), Operation::AnyVersion));
    const auto begin = [&](UnitOfWork &work) -> Result<> {
        if (isSubmission)
            return ensureChains(work);
        PURSER_TRY(work.create(u"purchase_order"_s, world.orderDraft({{u"Drill"_s}})));
        return {};
    };
    QSemaphore madeByFirst;
    QSemaphore secondIsUnderWay;
    Result<> second = internalError({});
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto session = Session::open(world.database.url());
        if (session)
            (*session)->observe([&](const QString &sql, const QVariantList &) {
                if (writesOrLocks(sql))
                    secondIsUnderWay.release();
            });
        madeByFirst.acquire();
        if (session) {
            RecordStore store(**session);
            LocalRecordService service(store, world.registry, world.clock,
                                       world.caller(u"buyer"_s));
            second = service.inOneTransaction(begin);
        }
        secondIsUnderWay.release();
    }));
    other->start();
    const Result<> first = world.as(u"buyer"_s).inOneTransaction([&](UnitOfWork &work) {
        const Result<> begun = begin(work);
        madeByFirst.release();
        secondIsUnderWay.acquire();
        return begun;
    });
    QVERIFY(other->wait());
    PURSER_VERIFY(first);
    PURSER_VERIFY(second);
    const Result<qint64> count = administrator.count(type, {}, 100);
    PURSER_VERIFY(count);
    QCOMPARE(*count, made);
}

QTEST_GUILESS_MAIN(tst_FirstUse)
#include "tst_firstuse.moc"
