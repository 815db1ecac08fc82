#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

#include <QTest>

#include <latch>
#include <thread>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** A record and its children are one whole: one version, one lock, one set of rules. */
class tst_Composition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChangeOfAChildRaisesTheParent_data() { TestDatabase::addEngines(); }
    void anyChangeOfAChildRaisesTheParent();
    void nothingChangedRaisesNothing_data() { TestDatabase::addEngines(); }
    void nothingChangedRaisesNothing();
    void staleParentSaysWhatChanged_data() { TestDatabase::addEngines(); }
    void staleParentSaysWhatChanged();
    void staleChildSaysWhatChanged_data() { TestDatabase::addEngines(); }
    void staleChildSaysWhatChanged();
    void twoWritersNeverOverwriteEachOther_data() { TestDatabase::addEngines(); }
    void twoWritersNeverOverwriteEachOther();
    void savedChildObeysItsParent_data() { TestDatabase::addEngines(); }
    void savedChildObeysItsParent();
    void restoredChildObeysItsParent_data() { TestDatabase::addEngines(); }
    void restoredChildObeysItsParent();
};

#define OPEN_LIBRARY()                                                                             \
    PURSER_FETCH_ENGINE();                                                                         \
    Library library(engine);                                                                       \
    PURSER_VERIFY(library.open());                                                                 \
    RecordService &service = *library.service

namespace {

Record shelfIn(RecordService &service, const Id &id)
{
    return *service.read(u"shelf"_s, id);
}

Record bookOf(RecordService &service, const Id &shelf, const QString &title)
{
    for (const Record &book : shelfIn(service, shelf).children(u"books"_s)) {
        if (book.text(u"title") == title)
            return book;
    }
    qFatal("there is no book %s", qPrintable(title));
}

QStringList titles(const Record &shelf)
{
    QStringList titles;
    for (const Record &book : shelf.children(u"books"_s))
        titles.append(book.text(u"title"));
    titles.sort();
    return titles;
}

Draft titled(const QString &title)
{
    return Library::draft({{u"title"_s, title}});
}

Draft kept(const Record &book)
{
    return {book.id(), {}, {}};
}

} // namespace

void tst_Composition::anyChangeOfAChildRaisesTheParent()
{
    OPEN_LIBRARY();
    const Record shelf = *service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s, u"B"_s}));
    const Id a = bookOf(service, shelf.id(), u"A"_s).id();
    Caller other = library.caller;
    other.userId = newId(library.clock);
    LocalRecordService colleague = library.serviceOf(other);

    PURSER_VERIFY(colleague.update(u"book"_s, a, 1, titled(u"A2"_s)));
    Record now = shelfIn(service, shelf.id());
    QCOMPARE(now.version(), 2);
    QCOMPARE(now.reference(u"updated_by"), other.userId);
    QVERIFY(now.timestamp(u"updated_at") >= shelf.timestamp(u"updated_at"));

    Draft book = titled(u"C"_s);
    book.values.insert(u"shelf_id"_s, shelf.id());
    PURSER_VERIFY(service.create(u"book"_s, book));
    QCOMPARE(shelfIn(service, shelf.id()).version(), 3);
    PURSER_VERIFY(service.remove(u"book"_s, a));
    QCOMPARE(shelfIn(service, shelf.id()).version(), 4);
    PURSER_VERIFY(service.restore(u"book"_s, a));
    now = shelfIn(service, shelf.id());
    QCOMPARE(now.version(), 5);

    Draft whole = Library::draft({});
    for (const Record &child : now.children(u"books"_s))
        whole.children[u"books"_s].append(kept(child));
    whole.children[u"books"_s].first().values.insert(u"title"_s, u"First"_s);
    PURSER_VERIFY(service.update(u"shelf"_s, shelf.id(), 5, whole));
    QCOMPARE(shelfIn(service, shelf.id()).version(), 6);
}

void tst_Composition::nothingChangedRaisesNothing()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    const Record book = bookOf(service, shelf, u"A"_s);
    PURSER_VERIFY(service.update(u"book"_s, book.id(), 1, titled(u"A"_s)));
    PURSER_VERIFY(
        service.update(u"shelf"_s, shelf, 1, Library::draft({}, {{u"books"_s, {kept(book)}}})));
    QCOMPARE(shelfIn(service, shelf).version(), 1);
    QCOMPARE(bookOf(service, shelf, u"A"_s).version(), 1);
}

void tst_Composition::staleParentSaysWhatChanged()
{
    OPEN_LIBRARY();
    const Record seen = *service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}));
    const Record book = seen.children(u"books"_s).first();
    Caller other = library.caller;
    other.displayName = u"Jane Roe"_s;
    LocalRecordService colleague = library.serviceOf(other);
    PURSER_VERIFY(colleague.update(u"book"_s, book.id(), 1, titled(u"Theirs"_s)));
    PURSER_VERIFY(
        colleague.update(u"shelf"_s, seen.id(), 2, Library::draft({{u"code"_s, u"S1"_s}})));

    Draft mine = Library::draft({{u"name"_s, u"Mine"_s}}, {{u"books"_s, {kept(book)}}});
    mine.children[u"books"_s].first().values.insert(u"title"_s, u"Mine"_s);
    const Result<Record> refused = service.update(u"shelf"_s, seen.id(), 1, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    for (const QString &named : {u"Jane Roe"_s, u"Code"_s, u"Book “Theirs”"_s})
        QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
    const Record now = shelfIn(service, seen.id());
    QCOMPARE(now.text(u"name"), u"One"_s);
    QCOMPARE(titles(now), QStringList{u"Theirs"_s});
    QCOMPARE(service.remove(u"shelf"_s, seen.id(), 1).error().kind, ErrorKind::Stale);
}

void tst_Composition::staleChildSaysWhatChanged()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s, u"B"_s}))->id();
    const Record book = bookOf(service, shelf, u"A"_s);
    PURSER_VERIFY(service.update(u"book"_s, book.id(), 1, titled(u"Theirs"_s)));
    const Result<Record> refused = service.update(u"book"_s, book.id(), 1, titled(u"Mine"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    QVERIFY2(refused.error().message.contains(u": Title."_s), qPrintable(refused.error().message));
    QCOMPARE(titles(shelfIn(service, shelf)), (QStringList{u"B"_s, u"Theirs"_s}));
    const Result<Record> forced = library.service->inOneTransaction(
        [&](UnitOfWork &work) { return work.update(book, titled(u"Mine"_s)); });
    QCOMPARE(forced.error().kind, ErrorKind::Stale);
}

void tst_Composition::twoWritersNeverOverwriteEachOther()
{
    OPEN_LIBRARY();
    constexpr int Rounds = 15;
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    const Id bookA = bookOf(service, shelf, u"A"_s).id();
    std::atomic<int> unexpected = 0;
    std::latch start(2);
    const auto write = [&](const auto &change) {
        Library own(engine);
        const bool isOpen = bool(own.openAt(library.database.url(), library.caller.companyId));
        start.arrive_and_wait();
        for (int round = 0; isOpen && round < Rounds; ++round) {
            const Result<Record> written = change(*own.service, round);
            if (!written && written.error().kind != ErrorKind::Stale)
                ++unexpected;
        }
        if (!isOpen)
            ++unexpected;
    };
    std::atomic<int> saved = 0;
    {
        // One adds a book by itself each time, the other saves the shelf with what it has read.
        const std::jthread adding([&] {
            write([&](RecordService &own, int round) {
                Draft book = titled(u"New %1"_s.arg(round));
                book.values.insert(u"shelf_id"_s, shelf);
                return own.create(u"book"_s, book);
            });
        });
        const std::jthread saving([&] {
            write([&](RecordService &own, int round) -> Result<Record> {
                PURSER_ASSIGN(const Record seen, own.read(u"shelf"_s, shelf));
                Draft draft = Library::draft({});
                for (const Record &book : seen.children(u"books"_s)) {
                    draft.children[u"books"_s].append(kept(book));
                    if (book.id() == bookA)
                        draft.children[u"books"_s].last().values.insert(u"title"_s,
                                                                        u"A%1"_s.arg(round));
                }
                PURSER_ASSIGN(const Record written,
                              own.update(u"shelf"_s, shelf, seen.version(), draft));
                ++saved;
                return written;
            });
        });
    }
    QCOMPARE(unexpected.load(), 0);
    const Record now = shelfIn(service, shelf);
    QCOMPARE(now.children(u"books"_s).size(), Rounds + 1);
    QCOMPARE(now.version(), 1 + Rounds + saved.load());
}

void tst_Composition::savedChildObeysItsParent()
{
    OPEN_LIBRARY();
    const Id shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}))->id();
    const Record book = bookOf(service, shelf, u"A"_s);
    Record heavier = book;
    heavier.set(u"weight", Decimal::fromUnits(70, 1));
    const Result<Record> saved = library.service->inOneTransaction([&](UnitOfWork &work) {
        return work.save(book, heavier, {u"weighed"_s, u"book.weighed"_s});
    });
    PURSER_VERIFY(saved);
    QCOMPARE(saved->version(), 2);
    const Record now = shelfIn(service, shelf);
    QCOMPARE(now.decimal(u"weight"), Decimal::fromUnits(7, 0)); // the shelf's own hook
    QCOMPARE(now.version(), 2);
    QCOMPARE(*service.count(u"outbox_event"_s,
                            {.filters = {Filter::equal(u"event_type"_s, u"book.weighed"_s)}}, 0),
             1);
    QCOMPARE(*service.count(u"audit_entry"_s,
                            {.filters = {Filter::equal(u"action"_s, u"weighed"_s)}}, 0),
             1);
}

void tst_Composition::restoredChildObeysItsParent()
{
    OPEN_LIBRARY();
    Draft full = Library::shelf(u"One"_s, {u"A"_s, u"B"_s});
    full.values.insert(u"places"_s, 2);
    const Id shelf = service.create(u"shelf"_s, full)->id();
    const Id a = bookOf(service, shelf, u"A"_s).id();
    PURSER_VERIFY(service.remove(u"book"_s, a));
    QCOMPARE(shelfIn(service, shelf).decimal(u"weight"), Decimal::fromUnits(15, 1));
    PURSER_VERIFY(service.restore(u"book"_s, a));
    QCOMPARE(shelfIn(service, shelf).decimal(u"weight"), Decimal::fromUnits(3, 0));
    PURSER_VERIFY(service.remove(u"book"_s, a));
    PURSER_VERIFY(service.update(u"shelf"_s, shelf, Operation::AnyVersion,
                                 Library::draft({{u"places"_s, 1}})));
    const Result<Record> tooMany = service.restore(u"book"_s, a);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().field, u"places"_s);
    QCOMPARE(titles(shelfIn(service, shelf)), QStringList{u"B"_s});
    PURSER_VERIFY(service.update(u"shelf"_s, shelf, Operation::AnyVersion,
                                 Library::draft({{u"places"_s, 2}})));
    PURSER_VERIFY(service.act(u"shelf"_s, shelf, u"close"_s, {{u"reason"_s, u"x"_s}}));
    QCOMPARE(service.restore(u"book"_s, a).error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(tst_Composition)
#include "tst_composition.moc"
