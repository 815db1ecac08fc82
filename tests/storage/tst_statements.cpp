#include "models/storage/session.h"
#include "models/storage/statementcache.h"

#include <QTest>

#include "tests/support/testdatabase.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Statements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatest();
    void runsMoreThanAreKept_data() { TestDatabase::addEngines(); }
    void runsMoreThanAreKept();
};

void tst_Statements::keepsTheLatest()
{
    StatementCache cache;
    const auto statement = std::make_shared<QSqlQuery>();
    cache.keep(u"often"_s, statement);
    for (int number = 0; number < 2 * StatementCache::Most; ++number) {
        cache.keep(u"SELECT %1"_s.arg(number), std::make_shared<QSqlQuery>());
        QCOMPARE(cache.find(u"often"_s), statement);
    }
    QCOMPARE(cache.size(), StatementCache::Most);
    QVERIFY(!cache.find(u"SELECT 0"_s));
    QCOMPARE(cache.size(), StatementCache::Most); // what is not there leaves nothing behind
}

void tst_Statements::runsMoreThanAreKept()
{
    PURSER_FETCH_ENGINE();
    TestDatabase database(engine);
    const Result<std::unique_ptr<Session>> opened = Session::open(database.url());
    PURSER_VERIFY(opened);
    Session &session = **opened;
    for (int number = 0; number < StatementCache::Most + 10; ++number) {
        const Result<QVariant> value = session.value(u"SELECT %1 + 1"_s.arg(number));
        PURSER_VERIFY(value);
        QCOMPARE(value->toInt(), number + 1);
    }
    QCOMPARE(session.value(u"SELECT 0 + 1"_s)->toInt(), 1); // was let go meanwhile
    if (engine == u"postgresql") {
        const Result<QVariant> kept =
            session.value(u"SELECT count(*) FROM pg_prepared_statements"_s);
        PURSER_VERIFY(kept);
        QVERIFY2(kept->toInt() <= StatementCache::Most + 1, qPrintable(kept->toString()));
    }
}

QTEST_GUILESS_MAIN(tst_Statements)
#include "tst_statements.moc"
