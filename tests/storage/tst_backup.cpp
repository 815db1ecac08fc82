#include "models/storage/engine.h"
#include "models/storage/migrator.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Copies of the embedded database: taken while it is used, checked, put back. */
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatWasCommittedAtThatMoment();
    void restoresOnlyWhereNothingIs();
    void refusesAFileThatIsThere();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void leavesNothingBehindWhenItFails();
    void namesDamages_data();
    void namesDamages();
    void limitedDatabaseIsFull();
    void serverNamesItsOwnTool();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Session &session() { return m_library->store->session(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void tst_Backup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<Library>(u"sqlite"_s);
    PURSER_VERIFY(m_library->open());
    PURSER_VERIFY(m_library->service->create(u"shelf"_s, Library::shelf(u"Käse"_s, {u"A"_s})));
}

void tst_Backup::holdsWhatWasCommittedAtThatMoment()
{
    const Result<std::unique_ptr<Session>> other = Session::open(session().url());
    PURSER_VERIFY(other);
    PURSER_VERIFY((*other)->begin());
    PURSER_VERIFY((*other)->execute(u"UPDATE shelf SET name = 'not yet'"_s));
    PURSER_VERIFY(session().engine().backUp(session(), path(u"copy.db"_s)));
    PURSER_VERIFY((*other)->commit());

    const DatabaseUrl place = DatabaseUrl::embedded(path(u"new/place/purser.db"_s));
    PURSER_VERIFY(session().engine().restore(path(u"copy.db"_s), place));
    const Result<std::unique_ptr<Session>> restored = Session::open(place);
    PURSER_VERIFY(restored);
    QCOMPARE((*restored)->value(u"SELECT name FROM shelf"_s)->toString(), u"Käse"_s);
    QCOMPARE(*Migrator(**restored, m_library->registry, m_library->clock).state(),
             SchemaState::Current);
    QCOMPARE(*(*restored)->engine().damages(**restored), QStringList());
}

void tst_Backup::restoresOnlyWhereNothingIs()
{
    PURSER_VERIFY(session().engine().backUp(session(), path(u"copy.db"_s)));
    const Result<> restored = session().engine().restore(path(u"copy.db"_s), session().url());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::Conflict);
}

void tst_Backup::refusesAFileThatIsThere()
{
    PURSER_VERIFY(session().engine().backUp(session(), path(u"copy.db"_s)));
    const Result<> again = session().engine().backUp(session(), path(u"copy.db"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void tst_Backup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << u"missing"_s << ErrorKind::NotFound;
    QTest::newRow("text") << u"text"_s << ErrorKind::Invalid;
    QTest::newRow("cut off") << u"cut"_s << ErrorKind::Invalid;
    QTest::newRow("of another program") << u"foreign"_s << ErrorKind::Invalid;
}

void tst_Backup::refusesWhatIsNoBackup()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    QFile file(path(u"copy.db"_s));
    if (what == u"text") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(5000, 'x')) > 0);
    } else if (what == u"cut") {
        PURSER_VERIFY(session().engine().backUp(session(), file.fileName()));
        QVERIFY(file.resize(file.size() / 2));
    } else if (what == u"foreign") {
        const auto other = Session::open(DatabaseUrl::embedded(file.fileName()));
        PURSER_VERIFY(other);
        PURSER_VERIFY((*other)->define(u"CREATE TABLE song (title text)"_s));
    }
    file.close();
    const QString target = path(u"restored.db"_s);
    const Result<> restored =
        session().engine().restore(file.fileName(), DatabaseUrl::embedded(target));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QVERIFY(!QFile::exists(target));
}

void tst_Backup::leavesNothingBehindWhenItFails()
{
    const Result<> made = session().engine().backUp(session(), path(u"no/such/folder/copy.db"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Unavailable);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void tst_Backup::namesDamages_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("named");
    QTest::newRow("reference") << u"DELETE FROM shelf"_s << u"book"_s;
    QTest::newRow("search index")
        << u"INSERT INTO shelf_search(shelf_search) VALUES ('delete-all')"_s << u"shelf_search"_s;
}

void tst_Backup::namesDamages()
{
    QFETCH(QString, statement);
    QFETCH(QString, named);
    QCOMPARE(*session().engine().damages(session()), QStringList());
    PURSER_VERIFY(session().define(u"PRAGMA foreign_keys = OFF"_s));
    PURSER_VERIFY(session().define(statement));
    const Result<QStringList> damages = session().engine().damages(session());
    PURSER_VERIFY(damages);
    QCOMPARE(damages->size(), 1);
    QVERIFY2(damages->first().contains(named), qPrintable(damages->first()));
}

void tst_Backup::limitedDatabaseIsFull()
{
    DatabaseUrl url = session().url();
    url.options.insert(u"max_page_count"_s, u"1"_s);
    const Result<std::unique_ptr<Session>> limited = Session::open(url);
    PURSER_VERIFY(limited);
    const Result<> written = (*limited)->define(
        u"CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 1000) SELECT zeroblob(4096) FROM n"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Unavailable);
    QVERIFY(written.error().message.contains(u"full"));
}

void tst_Backup::serverNamesItsOwnTool()
{
    if (const QString reason = TestDatabase::whyNot(u"postgresql"_s); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Library library(u"postgresql"_s);
    PURSER_VERIFY(library.open());
    Session &server = library.store->session();
    QCOMPARE(*server.engine().damages(server), QStringList());
    const Result<> made = server.engine().backUp(server, path(u"copy.dump"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Unsupported);
    QVERIFY(made.error().message.contains(u"pg_dump"));
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
