#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Nothing that is there refers to something deleted, whatever is written, restored or done at the
 * same time. */
class tst_References : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesADeletedRecord_data() { TestDatabase::addEngines(); }
    void refusesADeletedRecord();
    void namesTheFieldOfAChild_data() { TestDatabase::addEngines(); }
    void namesTheFieldOfAChild();
    void acceptsWhatIsWrittenTogether_data() { TestDatabase::addEngines(); }
    void acceptsWhatIsWrittenTogether();
    void restoresOnlyWhatLeadsSomewhere_data() { TestDatabase::addEngines(); }
    void restoresOnlyWhatLeadsSomewhere();
    void restoresChildrenOnlyWithWhatTheyReferTo_data() { TestDatabase::addEngines(); }
    void restoresChildrenOnlyWithWhatTheyReferTo();
    void looksOnceForEachType_data() { TestDatabase::addEngines(); }
    void looksOnceForEachType();
    void deletionWaitsForAReference_data() { TestDatabase::addEngines(); }
    void deletionWaitsForAReference();
    void nobodyRefersToAChildThatIsLookedThrough_data() { TestDatabase::addEngines(); }
    void nobodyRefersToAChildThatIsLookedThrough();
    void aReferenceWaitsForDeletion_data() { TestDatabase::addEngines(); }
    void aReferenceWaitsForDeletion();
};

namespace {

#define OPEN_LIBRARY()                                                                             \
    PURSER_FETCH_ENGINE();                                                                         \
    Library library(engine);                                                                       \
    PURSER_VERIFY(library.open());                                                                 \
    RecordService &service = *library.service

Draft before(const QString &name, const Id &next)
{
    return Library::draft({{u"name"_s, name}, {u"next_id"_s, next}});
}

template<typename T>
QStringList faultyFields(const Result<T> &result)
{
    QStringList fields;
    if (!result && result.error().kind == ErrorKind::Invalid) {
        for (const FieldIssue &issue : result.error().issues)
            fields.append(issue.field);
    }
    return fields;
}

/** Somebody else at the same database, who gives up at once instead of waiting. */
struct Impatient : Library
{
    explicit Impatient(const Library &library)
        : Library(library.database.url().scheme)
    {}

    Result<> join(const Library &library)
    {
        PURSER_TRY(openAt(library.database.url(), library.caller.companyId));
        return session->define(library.database.url().scheme == u"sqlite"
                                   ? u"PRAGMA busy_timeout = 0"_s
                                   : u"SET lock_timeout TO '20ms'"_s);
    }
};

} // namespace

void tst_References::refusesADeletedRecord()
{
    OPEN_LIBRARY();
    const Id gone = service.create(u"shelf"_s, Library::shelf(u"Gone"_s))->id();
    const Id other = service.create(u"shelf"_s, Library::shelf(u"Other"_s))->id();
    PURSER_VERIFY(service.remove(u"shelf"_s, gone, 1));
    const QStringList next{u"next_id"_s};
    QCOMPARE(faultyFields(service.create(u"shelf"_s, before(u"New"_s, gone))), next);
    QCOMPARE(faultyFields(service.create(u"shelf"_s, before(u"New"_s, newId(library.clock)))),
             next);
    QCOMPARE(faultyFields(service.update(u"shelf"_s, other, 1, before(u"Other"_s, gone))), next);
    QCOMPARE(service.read(u"shelf"_s, other, {})->version(), 1);
    PURSER_VERIFY(service.restore(u"shelf"_s, gone));
    PURSER_VERIFY(service.update(u"shelf"_s, other, 1, before(u"Other"_s, gone)));
}

void tst_References::namesTheFieldOfAChild()
{
    OPEN_LIBRARY();
    const Result<Record> shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}));
    PURSER_VERIFY(shelf);
    const Id gone = shelf->children(u"books"_s).first().id();
    PURSER_VERIFY(service.remove(u"book"_s, gone, 1));
    Draft wrong = Library::shelf(u"Two"_s, {u"B"_s, u"C"_s});
    wrong.children[u"books"_s][1].values.insert(u"sequel_of_id"_s, gone);
    QCOMPARE(faultyFields(service.create(u"shelf"_s, wrong)),
             QStringList{u"books[1].sequel_of_id"_s});
}

void tst_References::acceptsWhatIsWrittenTogether()
{
    OPEN_LIBRARY();
    Draft full = Library::shelf(u"One"_s, {u"A"_s, u"B"_s});
    full.id = newId(library.clock);
    full.values.insert(u"next_id"_s, full.id);
    QList<Draft> &books = full.children[u"books"_s];
    books[0].id = newId(library.clock);
    books[1].values.insert(u"sequel_of_id"_s, books.at(0).id);
    PURSER_VERIFY(service.create(u"shelf"_s, full));
    const Result<Record> shelf = service.read(u"shelf"_s, full.id);
    PURSER_VERIFY(shelf);
    QCOMPARE(shelf->reference(u"next_id"), full.id);
    QStringList sequels;
    for (const Record &book : shelf->children(u"books"_s)) {
        if (book.reference(u"sequel_of_id") == books.at(0).id)
            sequels.append(book.title());
    }
    QCOMPARE(sequels.size(), 1);
}

void tst_References::restoresOnlyWhatLeadsSomewhere()
{
    OPEN_LIBRARY();
    const Id target = service.create(u"shelf"_s, Library::shelf(u"Target"_s))->id();
    const Id needs = service.create(u"shelf"_s, before(u"Needs"_s, target))->id();
    PURSER_VERIFY(service.remove(u"shelf"_s, needs, 1));
    PURSER_VERIFY(service.remove(u"shelf"_s, target, 1));
    QCOMPARE(faultyFields(service.restore(u"shelf"_s, needs)), QStringList{u"next_id"_s});
    QCOMPARE(service.read(u"shelf"_s, needs, {}).error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(service.restore(u"shelf"_s, target));
    PURSER_VERIFY(service.restore(u"shelf"_s, needs));
}

void tst_References::restoresChildrenOnlyWithWhatTheyReferTo()
{
    OPEN_LIBRARY();
    const Result<Record> first = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}));
    PURSER_VERIFY(first);
    Draft second = Library::shelf(u"Two"_s, {u"B"_s, u"C"_s});
    QList<Draft> &books = second.children[u"books"_s];
    books[0].id = newId(library.clock);
    books[0].values.insert(u"index_of_id"_s, first->children(u"books"_s).first().id());
    books[1].values.insert(u"sequel_of_id"_s, books.at(0).id);
    const Result<Record> refers = service.create(u"shelf"_s, second);
    PURSER_VERIFY(refers);
    PURSER_VERIFY(service.remove(u"shelf"_s, refers->id(), 1));
    PURSER_VERIFY(service.remove(u"shelf"_s, first->id(), 1));
    const QStringList fields = faultyFields(service.restore(u"shelf"_s, refers->id()));
    QCOMPARE(fields.size(), 1);
    QVERIFY(fields.first().endsWith(u".index_of_id"_s));
    QCOMPARE(*service.count(u"book"_s, {}, 0), 0);
    PURSER_VERIFY(service.restore(u"shelf"_s, first->id()));
    PURSER_VERIFY(service.restore(u"shelf"_s, refers->id()));
    QCOMPARE(*service.count(u"book"_s, {}, 0), 3);
}

void tst_References::looksOnceForEachType()
{
    OPEN_LIBRARY();
    const Id next = service.create(u"shelf"_s, Library::shelf(u"Next"_s))->id();
    const Id spare = service.create(u"shelf"_s, Library::shelf(u"Spare"_s))->id();
    Draft two = before(u"Two"_s, next);
    two.values.insert(u"spare_id"_s, spare);
    int looks = 0;
    library.session->observe([&looks](const QString &sql, const QVariantList &) {
        looks += sql.startsWith(u"SELECT \"id\" FROM \"shelf\""_s) ? 1 : 0;
    });
    const Result<Record> made = service.create(u"shelf"_s, two);
    PURSER_VERIFY(made);
    QCOMPARE(looks, 1);
    PURSER_VERIFY(service.update(u"shelf"_s, made->id(), 1, before(u"Three"_s, next)));
    QCOMPARE(looks, 1); // nothing new is referred to
}

void tst_References::deletionWaitsForAReference()
{
    OPEN_LIBRARY();
    Impatient other(library);
    PURSER_VERIFY(other.join(library));
    const Id target = service.create(u"shelf"_s, Library::shelf(u"Target"_s))->id();
    bool isDeleted = true;
    PURSER_VERIFY(library.service->inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_TRY(work.create(u"shelf"_s, before(u"Refers"_s, target)));
        isDeleted = bool(other.service->remove(u"shelf"_s, target, 1));
        return {};
    }));
    QVERIFY(!isDeleted);
    const Result<> later = other.service->remove(u"shelf"_s, target, 1);
    QVERIFY(!later);
    QCOMPARE(later.error().kind, ErrorKind::Conflict);
    QVERIFY(later.error().message.contains(u"Refers"_s));
}

void tst_References::nobodyRefersToAChildThatIsLookedThrough()
{
    OPEN_LIBRARY();
    Impatient other(library);
    PURSER_VERIFY(other.join(library));
    const Result<Record> shelf = service.create(u"shelf"_s, Library::shelf(u"One"_s, {u"A"_s}));
    PURSER_VERIFY(shelf);
    const Id book = shelf->children(u"books"_s).first().id();
    Draft refers = Library::shelf(u"Two"_s, {u"Index"_s});
    refers.children[u"books"_s][0].values.insert(u"index_of_id"_s, book);
    int written = 0;
    int attempts = 0;
    library.session->observe([&](const QString &sql, const QVariantList &) {
        if (!sql.startsWith(u"UPDATE \"book\""_s)) // what refers to it was looked for before
            return;
        ++attempts;
        written += other.service->create(u"shelf"_s, refers) ? 1 : 0;
    });
    PURSER_VERIFY(service.remove(u"book"_s, book, 1));
    QCOMPARE(attempts, 1);
    QCOMPARE(written, 0);
}

void tst_References::aReferenceWaitsForDeletion()
{
    OPEN_LIBRARY();
    Impatient other(library);
    PURSER_VERIFY(other.join(library));
    const Result<Record> target = service.create(u"shelf"_s, Library::shelf(u"Target"_s));
    PURSER_VERIFY(target);
    bool isWritten = true;
    PURSER_VERIFY(library.service->inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_TRY(work.remove(*target));
        isWritten = bool(other.service->create(u"shelf"_s, before(u"Early"_s, target->id())));
        return {};
    }));
    QVERIFY(!isWritten);
    QCOMPARE(faultyFields(other.service->create(u"shelf"_s, before(u"Late"_s, target->id()))),
             QStringList{u"next_id"_s});
}

QTEST_GUILESS_MAIN(tst_References)
#include "tst_references.moc"
