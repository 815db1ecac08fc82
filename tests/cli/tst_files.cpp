#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** Files that are given for a field: `company set KEY logo_id=@FILE`. */
class tst_Files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areKeptAndNamed();
    void areRefused_data();
    void areRefused();

private:
    CliOutcome set(const QString &assignment) const;
    qsizetype kept() const;

    CliRun m_run;
};

CliOutcome tst_Files::set(const QString &assignment) const
{
    return m_run({u"company"_s, u"set"_s, u"Northstar Ltd"_s, assignment, u"--json"_s});
}

qsizetype tst_Files::kept() const
{
    return m_run({u"attachment"_s, u"list"_s, u"--ids"_s}).lines().size();
}

void tst_Files::initTestCase()
{
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    PURSER_COMPARE_EXIT(m_run({u"db"_s, u"init"_s, u"--sample"_s}), 0);
}

void tst_Files::areKeptAndNamed()
{
    const QString path = m_run.write(
        u"logo.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    const CliOutcome done = set(u"logo_id=@"_s + path);
    PURSER_COMPARE_EXIT(done, 0);
    const QString id = done.json()[u"logo_id"].toString();
    QVERIFY(!id.isEmpty());
    const CliOutcome file = m_run({u"attachment"_s, u"show"_s, id, u"--json"_s});
    PURSER_COMPARE_EXIT(file, 0);
    QCOMPARE(file.json()[u"file_name"].toString(), u"logo.svg"_s);
    const CliOutcome cleared = set(u"logo_id="_s);
    PURSER_COMPARE_EXIT(cleared, 0);
    QVERIFY(cleared.json()[u"logo_id"].isNull());
}

void tst_Files::areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such file") << u"none.png"_s << 7 << QByteArray("none.png");
    QTest::newRow("no picture") << u"logo.txt"_s << 5 << QByteArray("logo.txt");
}

void tst_Files::areRefused()
{
    QFETCH(QString, name);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    m_run.write(u"logo.txt"_s, "our logo");
    const qsizetype before = kept();
    const CliOutcome refused = set(u"logo_id=@"_s + m_run.path(name));
    PURSER_COMPARE_EXIT(refused, exitCode);
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QCOMPARE(kept(), before);
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_files.moc"
