#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

/** Something outside the shelf that refers to a book. */
ObjectType mention(const QString &name, OnDelete onDelete)
{
    ObjectType type(name, name + u's', label("Mention"), label("Mentions"));
    type.field(text(u"name"_s).label(label("Name")).required())
        .field(reference(u"book_id"_s, u"book"_s).label(label("Book")).onDelete(onDelete))
        .title({u"name"_s})
        .list({u"name"_s});
    return type;
}

struct Books : Library
{
    explicit Books(const QString &engine)
        : Library(engine)
    {}

    Result<> fill()
    {
        PURSER_TRY(registry.add(mention(u"loan"_s, OnDelete::Restrict), u"test"_s));
        PURSER_TRY(registry.add(mention(u"note"_s, OnDelete::Cascade), u"test"_s));
        PURSER_TRY(registry.add(mention(u"display"_s, OnDelete::Clear), u"test"_s));
        PURSER_TRY(open());
        PURSER_ASSIGN(const Record made, service->create(u"shelf"_s, shelf(u"One"_s, {u"A"_s})));
        shelfId = made.id();
        bookId = made.children(u"books"_s).first().id();
        return {};
    }

    Result<Id> mentionIn(const QString &type, const QString &name)
    {
        PURSER_ASSIGN(const Record made,
                      service->create(type, draft({{u"name"_s, name}, {u"book_id"_s, bookId}})));
        return made.id();
    }

    /** Another book on the shelf that refers to the first one. */
    Result<Id> sibling(const QString &title, const QString &field)
    {
        PURSER_ASSIGN(const Record made, service->create(u"book"_s, draft({{u"shelf_id"_s, shelfId},
                                                                           {u"title"_s, title},
                                                                           {field, bookId}})));
        return made.id();
    }

    /** The shelf saved without the first book. */
    Result<Record> saveWithout()
    {
        PURSER_ASSIGN(const Record seen, any().read(u"shelf"_s, shelfId));
        Draft wanted = draft({}, {{u"books"_s, {}}});
        for (const Record &book : seen.children(u"books"_s)) {
            if (book.id() != bookId)
                wanted.children[u"books"_s].append({book.id(), {}, {}});
        }
        return service->update(u"shelf"_s, shelfId, seen.version(), wanted);
    }

    /** By itself, or by saving the shelf without it. */
    Result<> takeAway(const QString &way)
    {
        if (way == u"itself")
            return any().remove(u"book"_s, bookId);
        if (way == u"shelf")
            return any().remove(u"shelf"_s, shelfId);
        PURSER_TRY(saveWithout());
        return {};
    }

    RecordService &any() { return *service; }
    bool isThere(const QString &type, const Id &id) { return bool(any().read(type, id)); }

    Id shelfId;
    Id bookId;
};

void addWays(const QStringList &ways)
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("way");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        for (const QString &way : ways)
            QTest::addRow("%s, %s", qPrintable(engine), qPrintable(way)) << engine << way;
    }
}

} // namespace

/** A child that goes is let go of as the references to it say, whichever way it goes. */
class tst_ChildRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedWhileOthersNeedIt_data() { addWays({u"itself"_s, u"list"_s, u"shelf"_s}); }
    void isRefusedWhileOthersNeedIt();
    void takesAlongAndClears_data() { addWays({u"itself"_s, u"list"_s, u"shelf"_s}); }
    void takesAlongAndClears();
    void settlesSiblingsWithoutLosingTheWrite_data() { addWays({u"itself"_s, u"list"_s}); }
    void settlesSiblingsWithoutLosingTheWrite();
    void siblingsThatGoTooDoNotStandAgainstIt_data() { TestDatabase::addEngines(); }
    void siblingsThatGoTooDoNotStandAgainstIt();
};

#define OPEN_BOOKS()                                                                               \
    PURSER_FETCH_ENGINE();                                                                         \
    Books books(engine);                                                                           \
    PURSER_VERIFY(books.fill())

void tst_ChildRemoval::isRefusedWhileOthersNeedIt()
{
    OPEN_BOOKS();
    QFETCH(QString, way);
    const Result<Id> loan = books.mentionIn(u"loan"_s, u"Lent to Jane"_s);
    PURSER_VERIFY(loan);
    const Result<Id> note = books.mentionIn(u"note"_s, u"Nice"_s);
    PURSER_VERIFY(note);
    const Result<> refused = books.takeAway(way);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().message.contains(u"Lent to Jane"_s),
             qPrintable(refused.error().message));
    QVERIFY(books.isThere(u"book"_s, books.bookId));
    QVERIFY(books.isThere(u"note"_s, *note));
    PURSER_VERIFY(books.any().remove(u"loan"_s, *loan));
    PURSER_VERIFY(books.takeAway(way));
    QVERIFY(!books.isThere(u"book"_s, books.bookId));
}

void tst_ChildRemoval::takesAlongAndClears()
{
    OPEN_BOOKS();
    QFETCH(QString, way);
    const Result<Id> note = books.mentionIn(u"note"_s, u"Nice"_s);
    PURSER_VERIFY(note);
    const Result<Id> display = books.mentionIn(u"display"_s, u"Window"_s);
    PURSER_VERIFY(display);
    PURSER_VERIFY(books.takeAway(way));
    QVERIFY(!books.isThere(u"note"_s, *note));
    const Result<Record> left = books.any().read(u"display"_s, *display);
    PURSER_VERIFY(left);
    QVERIFY(left->isNull(u"book_id"));
}

void tst_ChildRemoval::settlesSiblingsWithoutLosingTheWrite()
{
    OPEN_BOOKS();
    QFETCH(QString, way);
    const Result<Id> sequel = books.sibling(u"Sequel"_s, u"sequel_of_id"_s);
    PURSER_VERIFY(sequel);
    const Result<Id> bound = books.sibling(u"Bound"_s, u"bound_with_id"_s);
    PURSER_VERIFY(bound);
    const Result<Id> index = books.sibling(u"Index"_s, u"index_of_id"_s);
    PURSER_VERIFY(index);
    const Result<> refused = books.takeAway(way);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().message.contains(u"Index"_s), qPrintable(refused.error().message));
    PURSER_VERIFY(books.any().remove(u"book"_s, *index));
    PURSER_VERIFY(books.takeAway(way));
    const Result<Record> shelf = books.any().read(u"shelf"_s, books.shelfId);
    PURSER_VERIFY(shelf);
    QCOMPARE(shelf->children(u"books"_s).size(), 1);
    QCOMPARE(shelf->children(u"books"_s).first().id(), *sequel);
    QVERIFY(shelf->children(u"books"_s).first().isNull(u"sequel_of_id"));
}

void tst_ChildRemoval::siblingsThatGoTooDoNotStandAgainstIt()
{
    OPEN_BOOKS();
    const Result<Id> index = books.sibling(u"Index"_s, u"index_of_id"_s);
    PURSER_VERIFY(index);
    PURSER_VERIFY(books.any().update(u"shelf"_s, books.shelfId, Operation::AnyVersion,
                                     Library::draft({}, {{u"books"_s, {}}})));
    QVERIFY(!books.isThere(u"book"_s, *index));
    PURSER_VERIFY(books.any().remove(u"shelf"_s, books.shelfId));
}

QTEST_GUILESS_MAIN(tst_ChildRemoval)
#include "tst_childremoval.moc"
