#include "models/services/unitofwork.h"

#include <QTest>

#include "tests/support/byhand.h"
#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Lists that are too long to be read as a whole: skipping and searching give what reading gives.
 */
class tst_LongLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skipsManyRecords_data() { TestDatabase::addEngines(); }
    void skipsManyRecords();
    void findsWhatTheIndexDoesNotKnowAsItIs_data();
    void findsWhatTheIndexDoesNotKnowAsItIs();
    void searchKeepsCompaniesApart_data() { TestDatabase::addEngines(); }
    void searchKeepsCompaniesApart();
    void findsRowsOfARecordByItsIndex();
    void listsInTheOrderOfAnIndex();
    void updatesLeaveTheKeyAlone();
    void findsTheSameInEveryOrder_data() { TestDatabase::addEngines(); }
    void findsTheSameInEveryOrder();
    void plansASearchByItsWords_data() { TestDatabase::addEngines(); }
    void plansASearchByItsWords();
};

#define OPEN_LIBRARY()                                                                             \
    PURSER_FETCH_ENGINE();                                                                         \
    Library library(engine);                                                                       \
    PURSER_VERIFY(library.open());                                                                 \
    RecordService &service = *library.service

namespace {

QStringList names(RecordService &service, const ListQuery &query)
{
    const Result<Page> page = service.list(u"shelf"_s, query);
    if (!page)
        return {described(page.error())};
    QStringList found;
    for (const Record &record : page->items)
        found.append(record.text(u"name"));
    return found;
}

/** The statements of `work` that begin with `verb`. */
QList<Statement> statementsOf(Session &session,
                              const QString &verb,
                              const std::function<void()> &work)
{
    QList<Statement> found = watched(session, work);
    found.removeIf([&verb](const Statement &statement) { return !statement.sql.startsWith(verb); });
    return found;
}

/** How SQLite means to run the statement. */
QString planOf(Session &session, const Statement &statement)
{
    QStringList steps;
    const Result<> read = session.select(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values,
                                         [&steps](const Row &row) -> Result<> {
                                             steps.append(row.text(3));
                                             return {};
                                         });
    return read ? steps.join(u'\n') : described(read.error());
}

} // namespace

void tst_LongLists::skipsManyRecords()
{
    OPEN_LIBRARY();
    constexpr int Many = 1'020;
    PURSER_VERIFY(library.service->inOneTransaction([](UnitOfWork &work) -> Result<> {
        for (int i = 0; i < Many; ++i)
            PURSER_TRY(
                work.create(u"shelf"_s, Library::shelf(u"Shelf %1"_s.arg(i, 4, 10, QChar(u'0')))));
        return {};
    }));
    QCOMPARE(names(service, {.limit = 2, .offset = 1'001}),
             (QStringList{u"Shelf 1001"_s, u"Shelf 1002"_s}));
    QCOMPARE(names(service, {.sort = {{u"name"_s, true}}, .limit = 2, .offset = 1'001}),
             (QStringList{u"Shelf 0018"_s, u"Shelf 0017"_s}));
    QCOMPARE(names(service, {.search = u"shelf"_s, .limit = 2, .offset = 1'010}),
             (QStringList{u"Shelf 1010"_s, u"Shelf 1011"_s}));
    QCOMPARE(names(service, {.limit = 2, .offset = 1'019}), QStringList{u"Shelf 1019"_s});
    QCOMPARE(names(service, {.limit = 2, .offset = 5'000}), QStringList());
}

void tst_LongLists::findsWhatTheIndexDoesNotKnowAsItIs_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QList<std::pair<QString, QStringList>> rows{
        {u"\"big\""_s, {u"The \"big\" one"_s}},
        {u"big\" one"_s, {u"The \"big\" one"_s}},
        {u"ig* one"_s, {}},
        {u"100%_x"_s, {u"Made of 100%_x"_s}},
        {u"漢字書"_s, {u"漢字書架"_s}},
        {u"字書"_s, {u"漢字書架"_s}},
        {u"one or"_s, {}},
        // All runs of three characters are there, but not one after the other.
        {u"abcab"_s, {}},
    };
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        for (const auto &[search, found] : rows)
            QTest::addRow("%s: %s", qPrintable(engine), qPrintable(search))
                << engine << search << found;
    }
}

void tst_LongLists::findsWhatTheIndexDoesNotKnowAsItIs()
{
    OPEN_LIBRARY();
    QFETCH(QString, search);
    for (const QString &name :
         {u"The \"big\" one"_s, u"Made of 100%_x"_s, u"漢字書架"_s, u"abc bca cab"_s, u"Plain"_s})
        PURSER_VERIFY(service.create(u"shelf"_s, Library::shelf(name)));
    QTEST(names(service, {.search = search}), "found");
}

void tst_LongLists::searchKeepsCompaniesApart()
{
    OPEN_LIBRARY();
    PURSER_VERIFY(service.create(u"shelf"_s, Library::shelf(u"Mine to find"_s)));
    Caller stranger = library.caller;
    stranger.companyId = *library.newCompany();
    LocalRecordService theirs = library.serviceOf(stranger);
    QCOMPARE(names(theirs, {.search = u"find"_s}), QStringList());
    QCOMPARE(*theirs.count(u"shelf"_s, {.search = u"find"_s}, 0), 0);
    QCOMPARE(*service.count(u"shelf"_s, {.search = u"find"_s}, 0), 1);
}

void tst_LongLists::findsRowsOfARecordByItsIndex()
{
    Library library(u"sqlite"_s); // PostgreSQL has statistics, and plans by what is there
    PURSER_VERIFY(library.open());
    const Result<Record> shelf = library.service->create(u"shelf"_s, Library::shelf(u"A"_s));
    PURSER_VERIFY(shelf);
    const QList<Statement> selects = statementsOf(*library.session, u"SELECT"_s, [&] {
        require(library.service->read(u"shelf"_s, shelf->id(), {}));
        require(library.service->list(u"book"_s,
                                      {.filters = {Filter::equal(u"sequel_of_id"_s, shelf->id())},
                                       .sort = {{u"created_at"_s}}}));
    });
    QCOMPARE(selects.size(), 3);
    const QStringList columns{u"id=?"_s, u"shelf_id=?"_s, u"sequel_of_id=?"_s};
    for (int i = 0; i < 3; ++i) {
        const QString plan = planOf(*library.session, selects.at(i));
        QVERIFY2(plan.contains(u"(company_id=? AND "_s + columns.at(i)), qPrintable(plan));
    }
}

void tst_LongLists::listsInTheOrderOfAnIndex()
{
    Library library(u"sqlite"_s);
    PURSER_VERIFY(library.open());
    const QList<ListQuery> queries{
        {},
        {.sort = {{u"places"_s, true}}},
        {.filters = {Filter::equal(u"next_id"_s, newId(library.clock))}, .sort = {{u"name"_s}}},
    };
    for (const ListQuery &query : queries) {
        const QList<Statement> selects = statementsOf(*library.session, u"SELECT"_s, [&] {
            require(library.service->list(u"shelf"_s, query));
        });
        QCOMPARE(selects.size(), 1);
        const QString plan = planOf(*library.session, selects.first());
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
}

void tst_LongLists::updatesLeaveTheKeyAlone()
{
    Library library(u"sqlite"_s);
    PURSER_VERIFY(library.open());
    const Result<Record> shelf = library.service->create(u"shelf"_s, Library::shelf(u"A"_s));
    PURSER_VERIFY(shelf);
    const QList<Statement> updates = statementsOf(*library.session, u"UPDATE"_s, [&] {
        require(library.service->update(u"shelf"_s, shelf->id(), 1,
                                        Library::draft({{u"name"_s, u"B"_s}})));
    });
    QCOMPARE(updates.size(), 1);
    // Whoever writes the key makes the database look at everything that refers to the record.
    const QString set = updates.first().sql.section(u" WHERE "_s, 0, 0);
    QVERIFY2(!set.contains(u"\"id\""_s) && !set.contains(u"\"company_id\""_s), qPrintable(set));
}

/** More than are read as a whole when a page is wanted in the order of an index. */
void tst_LongLists::findsTheSameInEveryOrder()
{
    OPEN_LIBRARY();
    constexpr int Many = 1'100;
    PURSER_VERIFY(library.service->inOneTransaction([](UnitOfWork &work) -> Result<> {
        for (int i = 0; i < Many; ++i)
            PURSER_TRY(
                work.create(u"shelf"_s, Library::shelf(u"Shelf %1"_s.arg(i, 4, 10, QChar(u'0')))));
        PURSER_TRY(work.create(u"shelf"_s, Library::shelf(u"Abc"_s)));
        return {};
    }));
    const ListQuery first{.search = u"shelf"_s, .limit = 2};
    QCOMPARE(names(service, first), (QStringList{u"Shelf 0000"_s, u"Shelf 0001"_s}));
    ListQuery last = first;
    last.sort = {{u"name"_s, true}};
    QCOMPARE(names(service, last), (QStringList{u"Shelf 1099"_s, u"Shelf 1098"_s}));
    ListQuery unordered = first;
    unordered.sort = {{u"weight"_s, false}};
    QCOMPARE(names(service, unordered).size(), 2);
    ListQuery filtered = first;
    filtered.filters = {{u"name"_s, Operator::GreaterOrEqual, {u"Shelf 1099"_s}}};
    QCOMPARE(names(service, filtered), QStringList{u"Shelf 1099"_s});
    ListQuery deleted = first;
    deleted.activity = Activity::Deleted;
    QCOMPARE(names(service, deleted), QStringList());
    QCOMPARE(*service.count(u"shelf"_s, first, 0), Many);
}

/** PostgreSQL plans a statement that it keeps without looking at the values. */
void tst_LongLists::plansASearchByItsWords()
{
    OPEN_LIBRARY();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(names(service, {.search = u"nothing"_s}), QStringList());
    if (engine != u"postgresql")
        return;
    const Result<QVariant> kept = library.session->value(
        u"SELECT count(*) FROM pg_prepared_statements "
        "WHERE statement LIKE '%\"search_text\" LIKE%' AND statement NOT LIKE '%pg_prepared%'"_s);
    PURSER_VERIFY(kept);
    QCOMPARE(kept->toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_LongLists)
#include "tst_longlists.moc"
