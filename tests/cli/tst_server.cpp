#include <QTest>

#include "tests/cli/clirun.h"
#include "tests/support/testdatabase.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** A database that others use too: who wants something of it says who he is. */
class CliServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyActsWithoutANameOnceSomebodyBelongsThere();
    void refusalIsTheServersOwn_data();
    void refusalIsTheServersOwn();

private:
    CliRun m_run;
};

void CliServerTest::nobodyActsWithoutANameOnceSomebodyBelongsThere()
{
    const QString engine = u"postgresql"_s;
    if (const QString reason = TestDatabase::whyNot(engine); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const TestDatabase database(engine);
    const auto on = [&](const QStringList &arguments) {
        return m_run(QStringList{u"--database"_s, database.url().toText()} + arguments);
    };
    // Somebody has to let the first one in.
    const QList<QStringList> founding{
        {u"db"_s, u"init"_s},
        {u"company"_s, u"add"_s, u"name=Northstar"_s, u"currency=EUR"_s},
        {u"user"_s, u"add"_s, u"login=ann"_s, u"display_name=Ann Berg"_s},
        {u"membership"_s, u"add"_s, u"user_id=ann"_s, u"roles=administrator"_s}};
    for (const QStringList &step : founding)
        PURSER_COMPARE_EXIT(on(step), 0);
    const QStringList list{u"user"_s, u"list"_s};
    const CliOutcome nameless = on(list);
    PURSER_COMPARE_EXIT(nameless, 4);
    QVERIFY2(nameless.err.contains("--user"), nameless.err.constData());
    PURSER_COMPARE_EXIT(on(list + QStringList{u"--user"_s, u"ann"_s}), 0);
}

void CliServerTest::refusalIsTheServersOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::newRow("database") << u"no_such_database"_s << QString();
    QTest::newRow("role") << QString() << u"no_such_role"_s;
}

void CliServerTest::refusalIsTheServersOwn()
{
    QFETCH(QString, name);
    QFETCH(QString, user);
    const QString engine = u"postgresql"_s;
    if (const QString reason = TestDatabase::whyNot(engine); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const TestDatabase database(engine);
    DatabaseUrl url = database.url();
    url.name = name.isEmpty() ? url.name : name;
    url.user = user.isEmpty() ? url.user : user;
    const CliOutcome refused = m_run({u"--database"_s, url.toText(), u"db"_s, u"status"_s});
    PURSER_COMPARE_EXIT(refused, 7);
    QVERIFY2(refused.err.contains((name + user).toUtf8() + "\""), refused.err.constData());
    QVERIFY2(refused.err.contains((url.host + u'/' + url.name).toUtf8()), refused.err.constData());
}

QTEST_GUILESS_MAIN(CliServerTest)
#include "tst_server.moc"
