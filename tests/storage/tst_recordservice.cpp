#include "models/services/logtypes.h"
#include "models/storage/migrator.h"

#include <QJsonArray>
#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** What every record service promises, on every engine. */
class tst_RecordService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARecordWithItsChildren_data() { TestDatabase::addEngines(); }
    void writesARecordWithItsChildren();
    void namesEveryFaultAndWritesNothing_data() { TestDatabase::addEngines(); }
    void namesEveryFaultAndWritesNothing();
    void refusesWhatIsTakenAtTheField_data() { TestDatabase::addEngines(); }
    void refusesWhatIsTakenAtTheField();
    void namesAReferenceThatLeadsNowhere_data() { TestDatabase::addEngines(); }
    void namesAReferenceThatLeadsNowhere();
    void refusesAStaleVersion_data() { TestDatabase::addEngines(); }
    void refusesAStaleVersion();
    void writesAChildThroughItsParent_data() { TestDatabase::addEngines(); }
    void writesAChildThroughItsParent();
    void deletesSoftlyAndRestores_data() { TestDatabase::addEngines(); }
    void deletesSoftlyAndRestores();
    void listsByKeyInBothDirections_data() { TestDatabase::addEngines(); }
    void listsByKeyInBothDirections();
    void searchesFolded_data() { TestDatabase::addEngines(); }
    void searchesFolded();
    void keepsCompaniesApart_data() { TestDatabase::addEngines(); }
    void keepsCompaniesApart();
    void checksPermissions_data() { TestDatabase::addEngines(); }
    void checksPermissions();
    void actsAccordingToState_data() { TestDatabase::addEngines(); }
    void actsAccordingToState();
    void auditsAndTellsInTheSameTransaction_data() { TestDatabase::addEngines(); }
    void auditsAndTellsInTheSameTransaction();
    void undoesAWholeBatch_data() { TestDatabase::addEngines(); }
    void undoesAWholeBatch();
    void migratesAgainWithoutAChange_data() { TestDatabase::addEngines(); }
    void migratesAgainWithoutAChange();
};

#define OPEN_LIBRARY()                                                                             \
    PURSER_FETCH_ENGINE();                                                                         \
    Library library(engine);                                                                       \
    PURSER_VERIFY(library.open());                                                                 \
    RecordService &service = *library.service

void tst_RecordService::writesARecordWithItsChildren()
{
    OPEN_LIBRARY();
    const Result<Record> created =
        service.create(u"shelf"_s, Library::shelf(u"Käse"_s, {u"A"_s, u"B"_s}));
    PURSER_VERIFY(created);
    const Result<Record> read = service.read(u"shelf"_s, created->id());
    PURSER_VERIFY(read);
    QCOMPARE(read->text(u"name"), u"Käse"_s);
    QCOMPARE(read->children(u"books"_s).size(), 2);
    QCOMPARE(read->children(u"books"_s).at(1).text(u"title"), u"B"_s);
    QCOMPARE(read->decimal(u"weight"), Decimal::fromUnits(3, 0));
    QCOMPARE(read->version(), 1);
    QVERIFY(read->isActive());
    QVERIFY(qAbs(read->timestamp(u"created_at").msecsTo(library.clock.now())) < 60'000);
}

void tst_RecordService::namesEveryFaultAndWritesNothing()
{
    OPEN_LIBRARY();
    Draft wrong = Library::shelf(u""_s, {u"A"_s, u""_s});
    wrong.values.insert(u"places"_s, 501);
    const Result<Record> refused = service.create(u"shelf"_s, wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QStringList fields;
    for (const FieldIssue &issue : refused.error().issues)
        fields.append(issue.field);
    QCOMPARE(fields, (QStringList{u"name"_s, u"places"_s, u"books[1].title"_s}));
    QCOMPARE(*service.count(u"shelf"_s, {}, 0), 0);
    QCOMPARE(*service.count(u"book"_s, {}, 0), 0);
}

void tst_RecordService::refusesWhatIsTakenAtTheField()
{
    OPEN_LIBRARY();
    PURSER_VERIFY(
        service.create(u"shelf"_s, Library::draft({{u"name"_s, u"One"_s}, {u"code"_s, u"S1"_s}})));
    const Result<Record> second =
        service.create(u"shelf"_s, Library::draft({{u"name"_s, u"Two"_s}, {u"code"_s, u"s1"_s}}));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().field, u"code"_s);
    PURSER_VERIFY(service.create(u"shelf"_s, Library::draft({{u"name"_s, u"Three"_s}})));
    PURSER_VERIFY(service.create(u"shelf"_s, Library::draft({{u"name"_s, u"Four"_s}})));
}

void tst_RecordService::namesAReferenceThatLeadsNowhere()
{
    OPEN_LIBRARY();
    const Result<Record> refused = service.create(
        u"shelf"_s, Library::draft({{u"name"_s, u"One"_s}, {u"next_id"_s, newId(library.clock)}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().field, u"next_id"_s);
}

void tst_RecordService::refusesAStaleVersion()
{
    OPEN_LIBRARY();
    const Result<Record> shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s));
    PURSER_VERIFY(shelf);
    const Result<Record> first =
        service.update(u"shelf"_s, shelf->id(), 1, Library::draft({{u"name"_s, u"Uno"_s}}));
    PURSER_VERIFY(first);
    QCOMPARE(first->version(), 2);
    const Result<Record> second =
        service.update(u"shelf"_s, shelf->id(), 1, Library::draft({{u"name"_s, u"Eins"_s}}));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Stale);
    QCOMPARE(service.read(u"shelf"_s, shelf->id())->text(u"name"), u"Uno"_s);
}

void tst_RecordService::writesAChildThroughItsParent()
{
    OPEN_LIBRARY();
    Draft full = Library::shelf(u"One"_s, {u"A"_s});
    full.values.insert(u"places"_s, 2);
    const Result<Record> shelf = service.create(u"shelf"_s, full);
    PURSER_VERIFY(shelf);
    const Draft book = Library::draft({{u"shelf_id"_s, shelf->id()},
                                       {u"title"_s, u"B"_s},
                                       {u"weight"_s, Decimal::fromUnits(5, 1)}});
    const Result<Record> added = service.create(u"book"_s, book);
    PURSER_VERIFY(added);
    QCOMPARE(service.read(u"shelf"_s, shelf->id())->decimal(u"weight"), Decimal::fromUnits(2, 0));
    const Result<Record> tooMany = service.create(u"book"_s, book);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().field, u"places"_s);
    PURSER_VERIFY(service.remove(u"book"_s, added->id()));
    QCOMPARE(service.read(u"shelf"_s, shelf->id())->children(u"books"_s).size(), 1);
    QCOMPARE(service.read(u"book"_s, added->id()).error().kind, ErrorKind::NotFound);
}

void tst_RecordService::deletesSoftlyAndRestores()
{
    OPEN_LIBRARY();
    const Id target = service.create(u"shelf"_s, Library::shelf(u"Target"_s, {u"A"_s}))->id();
    const Id needs =
        service
            .create(u"shelf"_s, Library::draft({{u"name"_s, u"Needs"_s}, {u"next_id"_s, target}}))
            ->id();
    const Id spare =
        service
            .create(u"shelf"_s, Library::draft({{u"name"_s, u"Spare"_s}, {u"spare_id"_s, target}}))
            ->id();
    const Result<> refused = service.remove(u"shelf"_s, target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains(u"Needs"_s));
    PURSER_VERIFY(service.remove(u"shelf"_s, needs));
    PURSER_VERIFY(service.remove(u"shelf"_s, target));
    QCOMPARE(service.read(u"shelf"_s, target).error().kind, ErrorKind::NotFound);
    QVERIFY(service.read(u"shelf"_s, spare)->isNull(u"spare_id"));
    const Result<Record> restored = service.restore(u"shelf"_s, target);
    PURSER_VERIFY(restored);
    QCOMPARE(restored->children(u"books"_s).size(), 1);
}

void tst_RecordService::listsByKeyInBothDirections()
{
    OPEN_LIBRARY();
    QStringList expected;
    for (int i = 0; i < 25; ++i) {
        Draft shelf = Library::shelf(u"Shelf %1"_s.arg(i, 2, 10, QChar(u'0')));
        if (i % 3 == 0)
            shelf.values.insert(u"places"_s, 100 - i);
        PURSER_VERIFY(service.create(u"shelf"_s, shelf));
    }
    for (const SortKey &key :
         {SortKey{u"name"_s, false}, SortKey{u"name"_s, true}, SortKey{u"places"_s, false},
          SortKey{u"places"_s, true}, SortKey{u"built_on"_s, false}}) {
        const Result<Page> all =
            service.list(u"shelf"_s, {.sort = {key}, .limit = 200, .total = Total::Exact});
        PURSER_VERIFY(all);
        QCOMPARE(*all->total, 25);
        ListQuery query{.sort = {key}, .limit = 7};
        QList<Id> forwards;
        Result<Page> page = service.list(u"shelf"_s, query);
        PURSER_VERIFY(page);
        for (;;) {
            for (const Record &record : page->items)
                forwards.append(record.id());
            if (!page->hasMore)
                break;
            query.from = positionOf(page->items.last(), query);
            page = service.list(u"shelf"_s, query);
            PURSER_VERIFY(page);
        }
        QList<Id> whole;
        for (const Record &record : all->items)
            whole.append(record.id());
        QCOMPARE(forwards, whole);
        query.backwards = true;
        query.from = positionOf(all->items.at(10), query);
        page = service.list(u"shelf"_s, query);
        PURSER_VERIFY(page);
        QList<Id> backwards;
        for (const Record &record : page->items)
            backwards.append(record.id());
        QCOMPARE(backwards, whole.mid(3, 7));
    }
}

void tst_RecordService::searchesFolded()
{
    OPEN_LIBRARY();
    for (const QString &name :
         {u"Łódź Śródmieście"_s, u"Straße 5"_s, u"100 % Wolle"_s, u"a_b"_s, u"Other"_s})
        PURSER_VERIFY(service.create(u"shelf"_s, Library::shelf(name)));
    const auto names = [&](const QString &search) {
        QStringList found;
        const Result<Page> page = service.list(u"shelf"_s, {.search = search});
        for (const Record &record : page->items)
            found.append(record.text(u"name"));
        return found;
    };
    QCOMPARE(names(u"LODZ"_s), QStringList{u"Łódź Śródmieście"_s});
    QCOMPARE(names(u"srod lodz"_s), QStringList{u"Łódź Śródmieście"_s});
    QCOMPARE(names(u"strasse"_s), QStringList{u"Straße 5"_s});
    QCOMPARE(names(u"0 %"_s), QStringList{u"100 % Wolle"_s});
    QCOMPARE(names(u"a_b"_s), QStringList{u"a_b"_s});
    QCOMPARE(names(u"ot"_s), QStringList{u"Other"_s});
    QCOMPARE(names(u"nothing"_s), QStringList());
    const Id other = service.list(u"shelf"_s, {.search = u"other"_s})->items.first().id();
    PURSER_VERIFY(service.update(u"shelf"_s, other, Operation::AnyVersion,
                                 Library::draft({{u"name"_s, u"Changed"_s}})));
    QCOMPARE(names(u"other"_s), QStringList());
    QCOMPARE(names(u"chang"_s), QStringList{u"Changed"_s});
}

void tst_RecordService::keepsCompaniesApart()
{
    OPEN_LIBRARY();
    const Result<Record> mine = service.create(u"shelf"_s, Library::shelf(u"Mine"_s));
    PURSER_VERIFY(mine);
    Caller stranger = library.caller;
    stranger.companyId = *library.newCompany();
    LocalRecordService theirs = library.serviceOf(stranger);
    QCOMPARE(theirs.read(u"shelf"_s, mine->id(), {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(theirs.update(u"shelf"_s, mine->id(), 1, Library::shelf(u"Theirs"_s)).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(theirs.remove(u"shelf"_s, mine->id(), 1).error().kind, ErrorKind::NotFound);
    QCOMPARE(*theirs.count(u"shelf"_s, {}, 0), 0);
    const Result<Record> across = theirs.create(
        u"shelf"_s, Library::draft({{u"name"_s, u"Across"_s}, {u"next_id"_s, mine->id()}}));
    QVERIFY(!across);
    QCOMPARE(across.error().field, u"next_id"_s);
}

void tst_RecordService::checksPermissions()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    Caller reader = library.caller;
    reader.permissions = {u"test.shelf.read"_s};
    LocalRecordService readerService = library.serviceOf(reader);
    PURSER_VERIFY(readerService.read(u"shelf"_s, shelf, {}));
    PURSER_VERIFY(readerService.list(u"book"_s, {}));
    QCOMPARE(readerService.create(u"shelf"_s, Library::shelf(u"Two"_s)).error().kind,
             ErrorKind::NotAllowed);
    QCOMPARE(readerService.update(u"shelf"_s, shelf, 1, Library::shelf(u"Two"_s)).error().kind,
             ErrorKind::NotAllowed);
    QCOMPARE(readerService.remove(u"shelf"_s, shelf, 1).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(
        readerService.act(u"shelf"_s, shelf, u"close"_s, {{u"reason"_s, u"x"_s}}, 1).error().kind,
        ErrorKind::NotAllowed);
    QVERIFY(!(*readerService.possibleActions(u"shelf"_s, shelf))[u"close"_s].isEmpty());
    reader.permissions = {};
    QCOMPARE(library.serviceOf(reader).list(u"shelf"_s, {}).error().kind, ErrorKind::NotAllowed);
}

void tst_RecordService::actsAccordingToState()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    QCOMPARE((*service.possibleActions(u"shelf"_s, shelf))[u"close"_s], QString());
    const Result<ActionResult> noReason = service.act(u"shelf"_s, shelf, u"close"_s, {}, 1);
    QVERIFY(!noReason);
    QCOMPARE(noReason.error().field, u"reason"_s);
    const Result<ActionResult> closed =
        service.act(u"shelf"_s, shelf, u"close"_s, {{u"reason"_s, u"full"_s}}, 1);
    PURSER_VERIFY(closed);
    QCOMPARE(closed->record.text(u"status"), u"closed"_s);
    const Result<ActionResult> again =
        service.act(u"shelf"_s, shelf, u"close"_s, {{u"reason"_s, u"full"_s}}, 2);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(
        service.update(u"shelf"_s, shelf, 2, Library::draft({{u"name"_s, u"Two"_s}})).error().kind,
        ErrorKind::Conflict);
    const Draft book = Library::draft({{u"shelf_id"_s, shelf}, {u"title"_s, u"B"_s}});
    QCOMPARE(service.create(u"book"_s, book).error().kind, ErrorKind::Conflict);
}

void tst_RecordService::auditsAndTellsInTheSameTransaction()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    PURSER_VERIFY(service.update(u"shelf"_s, shelf, 1, Library::draft({{u"name"_s, u"Two"_s}})));
    PURSER_VERIFY(service.update(u"shelf"_s, shelf, 2, Library::draft({{u"name"_s, u"Two"_s}})));
    const Result<Page> history = service.list(
        u"audit_entry"_s, {.filters = {Filter::equal(u"object_id"_s, shelf)}, .sort = {{u"id"_s}}});
    PURSER_VERIFY(history);
    QCOMPARE(history->items.size(), 2);
    QCOMPARE(history->items.first().text(u"action"), u"created"_s);
    const QJsonObject change =
        history->items.last().json(u"changes").toObject().value(u"name"_s).toObject();
    QCOMPARE(change, (QJsonObject{{u"old"_s, u"One"_s}, {u"new"_s, u"Two"_s}}));
    const Result<Page> events = service.list(
        u"outbox_event"_s, {.filters = {Filter::equal(u"subject"_s, u"shelf/"_s + toText(shelf))},
                            .sort = {{u"id"_s}}});
    PURSER_VERIFY(events);
    QCOMPARE(events->items.size(), 2);
    QCOMPARE(events->items.last().text(u"event_type"), u"shelf.updated"_s);
    QCOMPARE(events->items.last()
                 .json(u"data")
                 .toObject()
                 .value(u"changed"_s)
                 .toArray()
                 .first()
                 .toString(),
             u"name"_s);
}

void tst_RecordService::undoesAWholeBatch()
{
    OPEN_LIBRARY();
    QList<Operation> operations;
    for (const QString &name : {u"One"_s, u"Two"_s, u""_s})
        operations.append({.draft = Library::shelf(name)});
    const Result<QList<Result<Record>>> undone =
        service.batch(u"shelf"_s, operations, BatchMode::AllOrNothing);
    QVERIFY(!undone);
    QCOMPARE(undone.error().field, u"[2].name"_s);
    QCOMPARE(*service.count(u"shelf"_s, {}, 0), 0);
    const Result<QList<Result<Record>>> each =
        service.batch(u"shelf"_s, operations, BatchMode::Each);
    PURSER_VERIFY(each);
    QVERIFY(each->at(0) && each->at(1) && !each->at(2));
    QCOMPARE(*service.count(u"shelf"_s, {}, 0), 2);
}

void tst_RecordService::migratesAgainWithoutAChange()
{
    OPEN_LIBRARY();
    Migrator migrator(*library.session, library.registry, library.clock);
    QCOMPARE(*migrator.pending(), QStringList());
    QCOMPARE(*migrator.state(), SchemaState::Current);
    Registry wider;
    PURSER_VERIFY(registerLogTypes(wider));
    ObjectType shelf = shelfType();
    shelf.field(text(u"colour"_s).label(label("Colour")).searchable().sortable())
        .field(reference(u"twin_id"_s, u"shelf"_s).label(label("Twin")));
    for (const ObjectType &type : {companyType(), shelf, bookType()})
        PURSER_VERIFY(wider.add(type, u"test"_s));
    const Id old = service.create(u"shelf"_s, Library::shelf(u"Öld one"_s, {u"A"_s}))->id();
    Migrator widening(*library.session, wider, library.clock);
    QCOMPARE(*widening.state(), SchemaState::Older);
    PURSER_VERIFY(widening.migrate());
    QCOMPARE(*widening.pending(), QStringList());
    RecordStore store(*library.session);
    LocalRecordService widened(store, wider, library.clock, library.caller);
    QCOMPARE(widened.list(u"shelf"_s, {.search = u"old"_s})->items.size(), 1);
    PURSER_VERIFY(widened.update(u"shelf"_s, old, 1,
                                 Library::draft({{u"colour"_s, u"Blau"_s}, {u"twin_id"_s, old}})));
    QCOMPARE(widened.list(u"shelf"_s, {.search = u"blau"_s})->items.size(), 1);
    QVERIFY(!service.create(
        u"shelf"_s, Library::draft({{u"name"_s, u"x"_s}, {u"next_id"_s, newId(library.clock)}})));
}

QTEST_GUILESS_MAIN(tst_RecordService)
#include "tst_recordservice.moc"
