#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** The orders of `purserctl db init --sample`. */
class tst_SampleOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areInTheStatesThatPeopleMeet_data();
    void areInTheStatesThatPeopleMeet();
    void waitFor_data();
    void waitFor();
    void areNotThereWithoutTheModule();

private:
    QStringList ids(const QString &noun, const QStringList &filters) const;

    CliRun m_run;
};

QStringList tst_SampleOrders::ids(const QString &noun, const QStringList &filters) const
{
    QStringList line{noun, u"list"_s, u"--ids"_s, u"--limit=0"_s};
    for (const QString &filter : filters)
        line.append({u"--filter"_s, filter});
    return m_run(line).lines();
}

void tst_SampleOrders::initTestCase()
{
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    const CliOutcome made = m_run({u"db"_s, u"init"_s, u"--sample"_s});
    PURSER_COMPARE_EXIT(made, 0);
    QVERIFY2(made.err.isEmpty(), made.err.constData());
}

void tst_SampleOrders::areInTheStatesThatPeopleMeet_data()
{
    QTest::addColumn<QString>("status");
    for (const QString &status : {u"draft"_s, u"pending_approval"_s, u"approved"_s})
        QTest::newRow(qPrintable(status)) << status;
}

void tst_SampleOrders::areInTheStatesThatPeopleMeet()
{
    QFETCH(QString, status);
    QVERIFY(ids(u"order"_s, {u"status="_s + status}).size() >= 2);
}

void tst_SampleOrders::waitFor_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("manager") << u"manager"_s;
    QTest::newRow("director") << u"director"_s;
}

void tst_SampleOrders::waitFor()
{
    QFETCH(QString, login);
    QVERIFY(ids(u"approval-inbox"_s, {u"user_id="_s + login}).size() >= 2);
}

void tst_SampleOrders::areNotThereWithoutTheModule()
{
    CliRun other;
    other.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    const QString none = u"--modules="_s + other.path(u"none"_s);
    const CliOutcome made = other({u"db"_s, u"init"_s, u"--sample"_s, none});
    PURSER_COMPARE_EXIT(made, 0);
    QVERIFY(other({u"partner"_s, u"list"_s, u"--ids"_s, none}).lines().size() > 2);
    PURSER_COMPARE_EXIT(other({u"order"_s, u"list"_s, none}), 2);
}

QTEST_GUILESS_MAIN(tst_SampleOrders)
#include "tst_sampleorders.moc"
