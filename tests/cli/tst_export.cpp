#include "models/storage/session.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

/** For the shell: no file can grow after this. */
const QString FullDisk = u"trap '' XFSZ; ulimit -f 0; "_s;

} // namespace

class CliExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWhatTheListShows();
    void keepsTheColumnsAskedFor();
    void importsAgainWithoutAChange();
    void importsWorkbooksOfItsOwn();
    void formulasAreExactForPrograms();
    void badWorkbookNamesTheFile();
    void formatFollowsTheNameOfTheFile();
    void refusals_data();
    void refusals();
    void failureLeavesTheFormerFile();
    void databaseIsNotReplaced_data();
    void databaseIsNotReplaced();
    void answerThatIsNotTakenFails_data();
    void answerThatIsNotTakenFails();
    void deviceIsNotReplaced();
    void fullDiskLeavesTheFormerFile_data();
    void fullDiskLeavesTheFormerFile();

private:
    QByteArray content(const QString &name) const;
    /** Who has the database open already has made the files beside it, which a full disk refuses.
     */
    std::unique_ptr<Session> openElsewhere() const;

    CliRun m_run;
};

void CliExportTest::initTestCase()
{
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    m_run.environment().insert(u"PURSER_DATABASE"_s, u"sqlite://"_s + m_run.path(u"sample.db"_s));
    PURSER_COMPARE_EXIT(m_run({u"db"_s, u"init"_s, u"--sample"_s}), 0);
}

QByteArray CliExportTest::content(const QString &name) const
{
    QFile file(m_run.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Session> CliExportTest::openElsewhere() const
{
    Result<std::unique_ptr<Session>> session =
        Session::open(DatabaseUrl::embedded(m_run.path(u"sample.db"_s)));
    if (!session || !(*session)->value(u"SELECT count(*) FROM unit"_s))
        return {};
    return std::move(*session);
}

void CliExportTest::writesWhatTheListShows()
{
    const QStringList filter{u"--filter"_s, u"currency=DKK"_s, u"--sort"_s, u"-name"_s};
    const CliOutcome listed =
        m_run(QStringList{u"partner"_s, u"list"_s, u"--ids"_s, u"--limit=0"_s} + filter);
    const CliOutcome written =
        m_run(QStringList{u"export"_s, u"partner"_s, u"--columns"_s, u"id"_s} + filter);
    PURSER_COMPARE_EXIT(written, 0);
    const QByteArray expected = "id\r\n" + QByteArray(listed.out).replace("\n", "\r\n");
    QVERIFY(listed.lines().size() > 1);
    QCOMPARE(written.out, expected);
}

void CliExportTest::keepsTheColumnsAskedFor()
{
    const CliOutcome all = m_run({u"export"_s, u"user"_s});
    QVERIFY(all.out.startsWith("login,"));
    QVERIFY2(!all.lines().first().contains(u"password_hash"_s), all.out.constData());
    const CliOutcome two = m_run({u"export"_s, u"user"_s, u"--columns=display_name,login"_s});
    QCOMPARE(two.lines().first().trimmed(), u"display_name,login"_s);
}

void CliExportTest::importsWorkbooksOfItsOwn()
{
    PURSER_COMPARE_EXIT(m_run({u"export"_s, u"partner"_s, u"--columns"_s, u"code,name,email"_s,
                               u"--out"_s, u"p.xlsx"_s}),
                        0);
    const CliOutcome again =
        m_run({u"import"_s, u"partners"_s, u"p.xlsx"_s, u"--dry-run"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(again, 0);
    const QJsonValue file = again.json()[u"files"][0];
    QVERIFY(file[u"rows"].toInt() > 5);
    QCOMPARE(file[u"matched"].toInt(), file[u"rows"].toInt());
    QCOMPARE(file[u"changed"].toInt(), 0);
}

void CliExportTest::formulasAreExactForPrograms()
{
    const QString name = u"=cmd|' /C calc'!A0"_s;
    PURSER_COMPARE_EXIT(
        m_run({u"partner"_s, u"add"_s, u"name="_s + name, u"code=F1"_s, u"is_supplier=yes"_s}), 0);
    const QStringList line{u"export"_s,  u"partner"_s,   u"--filter"_s,
                           u"code=F1"_s, u"--columns"_s, u"code,name"_s};
    QCOMPARE(m_run(line).out, "code,name\r\nF1,'" + name.toUtf8() + "\r\n");
    const CliOutcome raw = m_run(line + QStringList{u"--raw"_s});
    QCOMPARE(raw.out, "code,name\r\nF1," + name.toUtf8() + "\r\n");
    m_run.write(u"raw.csv"_s, raw.out);
    const CliOutcome again = m_run({u"import"_s, u"partners"_s, u"raw.csv"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(again, 0);
    QCOMPARE(again.json()[u"files"][0][u"matched"].toInt(), 1);
    QCOMPARE(again.json()[u"files"][0][u"changed"].toInt(), 0);
}

void CliExportTest::badWorkbookNamesTheFile()
{
    m_run.write(u"bad.xlsx"_s, "PK\x03\x04 cut off");
    for (const QString &what : {u"partners"_s, u"rates"_s}) {
        const CliOutcome outcome = m_run({u"import"_s, what, u"bad.xlsx"_s});
        PURSER_COMPARE_EXIT(outcome, 5);
        QVERIFY2(outcome.err.contains("bad.xlsx: The file is damaged"), outcome.err.constData());
    }
}

void CliExportTest::importsAgainWithoutAChange()
{
    PURSER_COMPARE_EXIT(m_run({u"export"_s, u"partner"_s, u"--columns"_s,
                               u"code,name,tax_id,email,currency"_s, u"--out"_s, u"p.csv"_s}),
                        0);
    const CliOutcome again = m_run({u"import"_s, u"partners"_s, u"p.csv"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(again, 0);
    const QJsonValue report = again.json()[u"files"][0];
    QVERIFY(report[u"rows"].toInt() > 10);
    QCOMPARE(report[u"matched"].toInt(), report[u"rows"].toInt());
    QCOMPARE(report[u"changed"].toInt(), 0);
}

void CliExportTest::formatFollowsTheNameOfTheFile()
{
    const CliOutcome sheet =
        m_run({u"export"_s, u"unit"_s, u"--out"_s, u"units.xlsx"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(sheet, 0);
    QVERIFY(sheet.json()[u"rows"].toInt() > 5);
    QVERIFY(content(u"units.xlsx"_s).startsWith("PK"));
    PURSER_COMPARE_EXIT(m_run({u"export"_s, u"unit"_s, u"--out"_s, u"u.xlsx"_s, u"--format=csv"_s}),
                        0);
    QVERIFY(content(u"u.xlsx"_s).startsWith("code,"));
}

void CliExportTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such type") << QStringList{u"partners"_s} << 2 << QByteArray("partner");
    QTest::newRow("no such column")
        << QStringList{u"partner"_s, u"--columns=wbsite"_s} << 5 << QByteArray("wbsite");
    QTest::newRow("sheet without a file")
        << QStringList{u"partner"_s, u"--format=xlsx"_s} << 5 << QByteArray("--out");
    QTest::newRow("no such folder") << QStringList{u"partner"_s, u"--out"_s, u"nowhere/p.csv"_s}
                                    << 7 << QByteArray("nowhere/p.csv");
    QTest::newRow("no such folder for a sheet")
        << QStringList{u"partner"_s, u"--out"_s, u"nowhere/p.xlsx"_s} << 7 << QByteArray("written");
}

void CliExportTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const CliOutcome outcome = m_run(QStringList{u"export"_s} + arguments);
    PURSER_COMPARE_EXIT(outcome, exitCode);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

void CliExportTest::failureLeavesTheFormerFile()
{
    m_run.write(u"former.csv"_s, "former\n");
    PURSER_COMPARE_EXIT(
        m_run({u"export"_s, u"partner"_s, u"--columns=nothing"_s, u"--out"_s, u"former.csv"_s}), 5);
    QCOMPARE(content(u"former.csv"_s), QByteArray("former\n"));
}

void CliExportTest::databaseIsNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << u"sample.db"_s;
    QTest::newRow("log") << u"./sample.db-wal"_s;
    QTest::newRow("index of the log") << u"sample.db-shm"_s;
    QTest::newRow("link") << u"link.csv"_s;
    QTest::newRow("sheet") << u"link.xlsx"_s;
    for (const QString &link : {u"link.csv"_s, u"link.xlsx"_s})
        QVERIFY(QFile::link(m_run.path(u"sample.db"_s), m_run.path(link)));
}

void CliExportTest::databaseIsNotReplaced()
{
    QFETCH(QString, name);
    const CliOutcome outcome = m_run({u"export"_s, u"unit"_s, u"--out"_s, name});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("database"), outcome.err.constData());
    PURSER_COMPARE_EXIT(m_run({u"db"_s, u"verify"_s}), 0);
}

void CliExportTest::answerThatIsNotTakenFails_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("list") << u"unit list --limit=0"_s;
    QTest::newRow("short export") << u"export unit"_s;
    QTest::newRow("long export") << u"export unit --columns id,id,id,id,id,id,id,id,id,id"_s;
    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("version") << u"--version"_s;
}

void CliExportTest::answerThatIsNotTakenFails()
{
    QFETCH(QString, command);
    const auto other = openElsewhere();
    QVERIFY(other);
    const CliOutcome outcome =
        m_run.shell(FullDisk + u"purserctl "_s + command + u" >answer.txt"_s);
    PURSER_COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains("cannot be written"), outcome.err.constData());
    const CliOutcome cut = m_run.shell(u"purserctl "_s + command + u" | head -1"_s);
    PURSER_COMPARE_EXIT(cut, 0);
    QCOMPARE(cut.err, QByteArray());
}

void CliExportTest::deviceIsNotReplaced()
{
    const CliOutcome outcome =
        m_run.shell(u"mkfifo pipe; purserctl export unit --out pipe; echo $?; test -p pipe"_s);
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.out, QByteArray("5\n"));
    QVERIFY2(outcome.err.contains("not a file"), outcome.err.constData());
}

void CliExportTest::fullDiskLeavesTheFormerFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"kept.csv"_s;
    QTest::newRow("workbook") << u"kept.xlsx"_s;
}

void CliExportTest::fullDiskLeavesTheFormerFile()
{
    QFETCH(QString, name);
    m_run.write(name, "former\n");
    const auto other = openElsewhere();
    QVERIFY(other);
    const CliOutcome outcome = m_run.shell(FullDisk + u"purserctl export unit --out "_s + name);
    PURSER_COMPARE_EXIT(outcome, 7);
    QVERIFY2(outcome.err.contains("cannot be written"), outcome.err.constData());
    QCOMPARE(content(name), QByteArray("former\n"));
    QVERIFY(!QFile::exists(m_run.path(name + u".part"_s)));
}

QTEST_GUILESS_MAIN(CliExportTest)
#include "tst_export.moc"
