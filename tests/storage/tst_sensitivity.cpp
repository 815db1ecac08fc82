#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** What a caller without the permission for a sensitive field learns of it: nothing. */
class tst_Sensitivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFieldsFromBeingGuessed_data() { TestDatabase::addEngines(); }
    void keepsFieldsFromBeingGuessed();
    void masksChildren_data() { TestDatabase::addEngines(); }
    void masksChildren();
};

namespace {

Result<Id> addAppraised(Library &library)
{
    PURSER_TRY(library.open());
    Draft full = Library::shelf(u"One"_s, {u"A"_s});
    full.children[u"books"_s][0].values.insert(u"appraisal"_s, u"dear"_s);
    PURSER_ASSIGN(const Record shelf, library.service->create(u"shelf"_s, full));
    return shelf.id();
}

/** Who may read shelves and books, but not what is sensitive. */
LocalRecordService serviceOfReader(Library &library)
{
    Caller reader = library.caller;
    reader.permissions = {u"test.shelf.read"_s};
    return library.serviceOf(reader);
}

} // namespace

void tst_Sensitivity::keepsFieldsFromBeingGuessed()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    const Result<Id> shelf = addAppraised(library);
    PURSER_VERIFY(shelf);
    RecordService &service = *library.service;
    LocalRecordService readerService = serviceOfReader(library);
    const ListQuery filtered{.filters = {{u"appraisal"_s, Operator::StartsWith, {u"d"_s}}}};
    for (const ListQuery &query :
         {filtered, ListQuery{.sort = {{u"appraisal"_s}}}, ListQuery{.search = u"dear"_s}}) {
        QCOMPARE(service.list(u"book"_s, query)->items.size(), 1);
        QCOMPARE(*service.count(u"book"_s, query, 0), 1);
        const Result<Page> listed = readerService.list(u"book"_s, query);
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(listed.error().field, u"appraisal"_s);
        const Result<qint64> counted = readerService.count(u"book"_s, query, 0);
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, ErrorKind::NotAllowed);
    }
}

void tst_Sensitivity::masksChildren()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    const Result<Id> shelf = addAppraised(library);
    PURSER_VERIFY(shelf);
    RecordService &service = *library.service;
    LocalRecordService readerService = serviceOfReader(library);
    const auto appraised = [&shelf](RecordService &by) {
        const Result<Record> read = by.read(u"shelf"_s, *shelf, {.children = true});
        return read ? read->children(u"books"_s).first().text(u"appraisal") : QString();
    };
    QCOMPARE(appraised(service), u"dear"_s);
    QCOMPARE(appraised(readerService), QString());
    QVERIFY(readerService.list(u"shelf"_s, {.include = {u"books"_s}})
                ->items.first()
                .children(u"books"_s)
                .first()
                .isNull(u"appraisal"));
}

QTEST_GUILESS_MAIN(tst_Sensitivity)
#include "tst_sensitivity.moc"
