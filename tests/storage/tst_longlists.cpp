#include "models/services/unitofwork.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(tst_LongLists)
#include "tst_longlists.moc"
