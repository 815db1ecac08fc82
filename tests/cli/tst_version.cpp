#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

class CliVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfies_data();
    void satisfies();
    void answersInJson();

private:
    CliRun m_run;
};

void CliVersionTest::satisfies_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("inside") << u"1.4.2"_s << u"^1.2"_s << 0;
    QTest::newRow("outside") << u"2.0.0"_s << u"^1.2"_s << 1;
    QTest::newRow("prerelease outside") << u"1.3.0-rc.1"_s << u"^1.2"_s << 1;
    QTest::newRow("no version") << u"one"_s << u"^1.2"_s << 5;
    QTest::newRow("no range") << u"1.0.0"_s << u">>1"_s << 5;
}

void CliVersionTest::satisfies()
{
    QFETCH(QString, version);
    QFETCH(QString, range);
    QFETCH(int, exitCode);
    PURSER_COMPARE_EXIT(m_run({u"version"_s, u"satisfies"_s, version, range}), exitCode);
}

void CliVersionTest::answersInJson()
{
    const CliOutcome outcome =
        m_run({u"version"_s, u"satisfies"_s, u"1.4.2"_s, u"^1.2"_s, u"--json"_s});
    QCOMPARE(outcome.json().object(), (QJsonObject{{u"version"_s, u"1.4.2"_s},
                                                   {u"range"_s, u">=1.2.0 <2.0.0-0"_s},
                                                   {u"satisfies"_s, true}}));
}

QTEST_GUILESS_MAIN(CliVersionTest)
#include "tst_version.moc"
