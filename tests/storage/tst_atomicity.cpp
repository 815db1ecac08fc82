#include "models/meta/recordjson.h"

#include <QProcess>
#include <QTest>

#include <csignal>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

/** Statements on company-scoped tables that name no company, as far as they are seen. */
class CompanyWatch
{
public:
    void see(const QString &sql)
    {
        for (const QString &table :
             {u"\"shelf\""_s, u"\"book\""_s, u"\"audit_entry\""_s, u"\"outbox_event\""_s}) {
            const bool isData = !sql.startsWith(u"CREATE"_s) && !sql.startsWith(u"ALTER"_s)
                                && !sql.contains(u"'rebuild'"_s);
            if (isData && sql.contains(table) && !sql.contains(u"company_id"_s))
                m_without.append(sql);
        }
        ++m_count;
    }

    QStringList without() const { return m_without; }
    int count() const { return m_count; }

private:
    QStringList m_without;
    int m_count = 0;
};

} // namespace

/** All or nothing, and nothing without its company. */
class tst_Atomicity : public QObject
{
    Q_OBJECT

public:
    /** The child process: creates a shelf with books and dies before its `fatal`th statement. */
    static int createAndDie(const QString &url, const QString &company, int fatal);

private Q_SLOTS:
    void killedAnywhereLeavesNothingOrAll_data() { TestDatabase::addEngines(); }
    void killedAnywhereLeavesNothingOrAll();
    void everyStatementNamesTheCompany_data() { TestDatabase::addEngines(); }
    void everyStatementNamesTheCompany();
    void readsWithAConstantNumberOfStatements_data() { TestDatabase::addEngines(); }
    void readsWithAConstantNumberOfStatements();
};

int tst_Atomicity::createAndDie(const QString &url, const QString &company, int fatal)
{
    Library library(u"sqlite"_s);
    if (!library.openAt(*DatabaseUrl::parse(url), Id::fromString(company)))
        return 2;
    int seen = 0;
    library.session->observe([&seen, fatal](const QString &, const QVariantList &) {
        if (++seen == fatal)
            std::raise(SIGKILL);
    });
    const Result<Record> created =
        library.service->create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s, u"B"_s}));
    return created ? 0 : 3;
}

void tst_Atomicity::killedAnywhereLeavesNothingOrAll()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    PURSER_VERIFY(library.open());
    RecordService &service = *library.service;
    const QString url = library.database.url().toText();
    int killed = 0;
    for (int fatal = 1; fatal < 100; ++fatal) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {u"--create-and-die"_s, url, toText(library.caller.companyId), QString::number(fatal)});
        QVERIFY(child.waitForFinished());
        const bool wasKilled = child.exitStatus() == QProcess::CrashExit;
        killed += wasKilled ? 1 : 0;
        const qint64 shelves = *service.count(u"shelf"_s, {}, 0);
        const qint64 books = *service.count(u"book"_s, {}, 0);
        const qint64 entries = *service.count(u"audit_entry"_s, {}, 0);
        const qint64 events = *service.count(u"outbox_event"_s, {}, 0);
        QCOMPARE(books, shelves * 2);
        QCOMPARE(entries, shelves * 3);
        QCOMPARE(events, shelves * 3);
        QCOMPARE(shelves, wasKilled ? 0 : 1);
        if (!wasKilled) {
            QCOMPARE(child.exitCode(), 0);
            break;
        }
    }
    QVERIFY2(killed >= 7,
             qPrintable(QString::number(killed))); // begin, three records, two logs, commit
}

void tst_Atomicity::everyStatementNamesTheCompany()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    PURSER_VERIFY(library.open());
    RecordService &service = *library.service;
    CompanyWatch watch;
    library.session->observe(
        [&watch](const QString &sql, const QVariantList &) { watch.see(sql); });
    const Result<Record> shelf =
        service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s, u"B"_s}));
    PURSER_VERIFY(shelf);
    PURSER_VERIFY(service.update(u"shelf"_s, shelf->id(), 1, Library::shelf(u"Two"_s, {u"C"_s})));
    PURSER_VERIFY(service.list(
        u"shelf"_s, {.search = u"two"_s, .total = Total::Exact, .include = {u"books"_s}}));
    PURSER_VERIFY(service.act(u"shelf"_s, shelf->id(), u"close"_s, {{u"reason"_s, u"x"_s}}));
    PURSER_VERIFY(service.possibleActions(u"shelf"_s, shelf->id()));
    const Result<Record> other = service.create(u"shelf"_s, Library::shelf(u"Other"_s, {u"A"_s}));
    PURSER_VERIFY(other);
    PURSER_VERIFY(service.remove(u"shelf"_s, other->id()));
    PURSER_VERIFY(service.restore(u"shelf"_s, other->id()));
    QCOMPARE(watch.without(), QStringList());
    QVERIFY(watch.count() > 30);
}

void tst_Atomicity::readsWithAConstantNumberOfStatements()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    PURSER_VERIFY(library.open());
    RecordService &service = *library.service;
    QList<int> counts;
    for (const int shelves : {5, 40}) {
        for (int i = 0; i < shelves; ++i)
            PURSER_VERIFY(
                service.create(u"shelf"_s, Library::shelf(u"S"_s, {u"A"_s, u"B"_s, u"C"_s})));
        CompanyWatch watch;
        library.session->observe(
            [&watch](const QString &sql, const QVariantList &) { watch.see(sql); });
        const Result<Page> page = service.list(u"shelf"_s, {.limit = 200, .include = {u"books"_s}});
        PURSER_VERIFY(page);
        QCOMPARE(page->items.last().children(u"books"_s).size(), 3);
        counts.append(watch.count());
        library.session->observe({});
    }
    QCOMPARE(counts, (QList<int>{2, 2}));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--create-and-die")
        return tst_Atomicity::createAndDie(arguments.value(2), arguments.value(3),
                                           arguments.value(4).toInt());
    tst_Atomicity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atomicity.moc"
