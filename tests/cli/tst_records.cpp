#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** What can be done with records, whichever type they are of. */
class CliRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsInPages();
    void filters_data();
    void filters();
    void sortsAndChoosesColumns();
    void findsByWhatPeopleCallIt_data();
    void findsByWhatPeopleCallIt();
    void refusalsHaveTheirExitCode_data();
    void refusalsHaveTheirExitCode();
    void everyFaultIsNamed();
    void worksInTheChosenCompany();
    void setsAPasswordFromTheInput();
    void actsOnSeveralAndReportsEach();
    void actionsTakeReferencesByTheirName();
    void mergesAndTakesItBack();

private:
    QStringList names(const QStringList &arguments) const;

    CliRun m_run;
};

void CliRecordsTest::initTestCase()
{
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    PURSER_COMPARE_EXIT(m_run({u"db"_s, u"init"_s, u"--sample"_s}), 0);
}

QStringList CliRecordsTest::names(const QStringList &arguments) const
{
    QStringList found;
    const CliOutcome outcome = m_run(QStringList{u"partner"_s, u"list"_s, u"--json"_s} + arguments);
    for (const QJsonValue &item : outcome.json()[u"items"].toArray())
        found.append(item[u"name"].toString());
    return outcome.exitCode == 0 ? found : QStringList{QString::fromUtf8(outcome.described())};
}

void CliRecordsTest::listsInPages()
{
    const QStringList all = names({u"--limit"_s, u"0"_s});
    QVERIFY(all.size() > 5);
    QCOMPARE(names({u"--limit"_s, u"3"_s}), all.first(3));
    const CliOutcome some = m_run({u"partner"_s, u"list"_s, u"--limit=3"_s, u"--json"_s});
    QCOMPARE(some.json()[u"has_more"].toBool(), true);
    const CliOutcome ids = m_run({u"partner"_s, u"list"_s, u"--ids"_s, u"--limit=0"_s});
    QCOMPARE(ids.lines().size(), all.size());
}

void CliRecordsTest::filters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("choice") << QStringList{u"--filter"_s, u"status=blocked"_s} << u"status"_s
                            << u"blocked"_s;
    QTest::newRow("text") << QStringList{u"--filter"_s, u"name=Fjordfrakt AS"_s} << u"name"_s
                          << u"Fjordfrakt AS"_s;
    QTest::newRow("part of a text")
        << QStringList{u"--filter"_s, u"name~jordfra"_s} << u"name"_s << u"Fjordfrakt AS"_s;
    QTest::newRow("search") << QStringList{u"--search"_s, u"FJORDFRAKT"_s} << u"name"_s
                            << u"Fjordfrakt AS"_s;
    QTest::newRow("two together") << QStringList{u"--filter"_s, u"currency=DKK"_s, u"--filter"_s,
                                                 u"is_customer=yes"_s}
                                  << u"currency"_s << u"DKK"_s;
}

void CliRecordsTest::filters()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const CliOutcome outcome = m_run(QStringList{u"partner"_s, u"list"_s, u"--json"_s} + arguments);
    PURSER_COMPARE_EXIT(outcome, 0);
    const QJsonArray items = outcome.json()[u"items"].toArray();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item[field].toString(), value);
}

void CliRecordsTest::sortsAndChoosesColumns()
{
    QStringList sorted = names({u"--sort"_s, u"name"_s});
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(names({u"--sort"_s, u"-name"_s}), sorted);
    const CliOutcome table =
        m_run({u"partner"_s, u"list"_s, u"--columns"_s, u"name,currency"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(table.lines().first().simplified(), u"Name Currency"_s);
}

void CliRecordsTest::findsByWhatPeopleCallIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("code") << QStringList{u"partner"_s, u"show"_s, u"S1007"_s} << u"name"_s
                          << u"Fjordfrakt AS"_s;
    QTest::newRow("name") << QStringList{u"partner"_s, u"show"_s, u"Fjordfrakt AS"_s} << u"code"_s
                          << u"S1007"_s;
    QTest::newRow("login") << QStringList{u"user"_s, u"show"_s, u"buyer"_s} << u"login"_s
                           << u"buyer"_s;
    QTest::newRow("role") << QStringList{u"role"_s, u"show"_s, u"buyer"_s} << u"name"_s
                          << u"buyer"_s;
}

void CliRecordsTest::findsByWhatPeopleCallIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const CliOutcome outcome = m_run(arguments + QStringList{u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.json()[field].toString(), value);
}

void CliRecordsTest::refusalsHaveTheirExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such record")
        << QStringList{u"partner"_s, u"show"_s, u"Nobody"_s} << 3 << QByteArray("Nobody");
    QTest::newRow("no such user") << QStringList{u"partner"_s, u"list"_s, u"--user"_s, u"nobody"_s}
                                  << 3 << QByteArray();
    QTest::newRow("no such company")
        << QStringList{u"partner"_s, u"list"_s, u"--company"_s, u"Westwind"_s} << 3
        << QByteArray("Southwind Inc");
    QTest::newRow("not allowed") << QStringList{u"role"_s,    u"set"_s,    u"buyer"_s,
                                                u"label=X"_s, u"--user"_s, u"auditor"_s}
                                 << 4 << QByteArray();
    QTest::newRow("no such field") << QStringList{u"partner"_s, u"set"_s, u"S1007"_s, u"wbsite=x"_s}
                                   << 5 << QByteArray("website");
    QTest::newRow("value of another kind")
        << QStringList{u"partner"_s, u"set"_s, u"S1007"_s, u"status=asleep"_s} << 5
        << QByteArray("asleep");
    QTest::newRow("broken rule") << QStringList{u"partner"_s, u"set"_s, u"S1007"_s, u"name="_s} << 5
                                 << QByteArray();
    QTest::newRow("code that is taken")
        << QStringList{u"partner"_s, u"set"_s, u"S1007"_s, u"code=S1010"_s} << 6 << QByteArray();
    QTest::newRow("no filter") << QStringList{u"partner"_s, u"list"_s, u"--filter"_s, u"blocked"_s}
                               << 5 << QByteArray("status=draft");
    QTest::newRow("no such column")
        << QStringList{u"partner"_s, u"list"_s, u"--columns"_s, u"name,curency"_s} << 5
        << QByteArray("currency");
    QTest::newRow("no such column in JSON")
        << QStringList{u"partner"_s, u"list"_s, u"--columns"_s, u"nope"_s, u"--json"_s} << 5
        << QByteArray("nope");
    QTest::newRow("no number") << QStringList{u"partner"_s, u"list"_s, u"--limit"_s, u"many"_s} << 5
                               << QByteArray("--limit");
}

void CliRecordsTest::refusalsHaveTheirExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const CliOutcome outcome = m_run(arguments);
    PURSER_COMPARE_EXIT(outcome, exitCode);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void CliRecordsTest::everyFaultIsNamed()
{
    const CliOutcome outcome = m_run({u"partner"_s, u"add"_s, u"email=nobody"_s, u"country=DE"_s,
                                      u"credit_limit=1.2.3"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QStringList fields;
    const QJsonObject error = QJsonDocument::fromJson(outcome.err)[u"error"].toObject();
    for (const QJsonValue &detail : error[u"details"].toArray())
        fields.append(detail[u"field"].toString());
    QCOMPARE(error[u"code"].toString(), u"VALIDATION_ERROR"_s);
    QCOMPARE(fields, (QStringList{u"country"_s, u"credit_limit"_s}));
}

void CliRecordsTest::worksInTheChosenCompany()
{
    const QStringList north = names({u"--limit"_s, u"0"_s});
    const QStringList south = names({u"--limit"_s, u"0"_s, u"--company"_s, u"southwind inc"_s});
    QVERIFY(!south.isEmpty());
    QVERIFY(north != south);
    QCOMPARE(names({u"--limit"_s, u"0"_s, u"--company"_s, u"Northstar Ltd"_s}), north);
    // Which is the oldest, whatever others are called.
    PURSER_COMPARE_EXIT(m_run({u"company"_s, u"add"_s, u"name=Acme"_s, u"currency=EUR"_s}), 0);
    QCOMPARE(names({u"--limit"_s, u"0"_s}), north);
}

void CliRecordsTest::setsAPasswordFromTheInput()
{
    const QStringList line{u"user"_s, u"set-password"_s, u"buyer"_s};
    PURSER_COMPARE_EXIT(m_run(line, "a much better battery\n"), 0);
    PURSER_COMPARE_EXIT(m_run(line, "short\n"), 5);
    PURSER_COMPARE_EXIT(m_run(line), 5);
    const CliOutcome help = m_run({u"user"_s, u"set-password"_s, u"--help"_s});
    QVERIFY(!help.out.contains("--password"));
}

void CliRecordsTest::actsOnSeveralAndReportsEach()
{
    const CliOutcome outcome =
        m_run({u"user"_s, u"unlock"_s, u"buyer"_s, u"nobody"_s, u"manager"_s});
    PURSER_COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.lines().size(), 2);
    QVERIFY(outcome.err.contains("nobody"));
}

void CliRecordsTest::actionsTakeReferencesByTheirName()
{
    const QStringList line{u"partner"_s, u"set-primary-contact"_s, u"S1001"_s, u"--contact-id"_s};
    PURSER_COMPARE_EXIT(m_run(line + QStringList{u"Stefan Brandt"_s}), 0);
    const CliOutcome details = m_run({u"partner"_s, u"details"_s, u"S1001"_s});
    QCOMPARE(details.json()[u"primary_contact"][u"name"].toString(), u"Stefan Brandt"_s);
    const CliOutcome unknown = m_run(line + QStringList{u"Nobody"_s});
    PURSER_COMPARE_EXIT(unknown, 5);
    QVERIFY2(unknown.err.contains("Nobody"), unknown.err.constData());
}

void CliRecordsTest::mergesAndTakesItBack()
{
    const qsizetype all = names({u"--limit"_s, u"0"_s}).size();
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"add"_s, u"name=Fjord"_s, u"is_supplier=yes"_s,
                               u"website=https://fjord.example"_s}),
                        0);
    const CliOutcome merged =
        m_run({u"partner"_s, u"merge"_s, u"S1007"_s, u"Fjord"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(merged, 0);
    QCOMPARE(merged.json()[u"record"][u"name"].toString(), u"Fjordfrakt AS"_s);
    QCOMPARE(names({u"--limit"_s, u"0"_s}).size(), all);
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"unmerge"_s, u"S1007"_s}), 0);
    QCOMPARE(names({u"--limit"_s, u"0"_s}).size(), all + 1);
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"unmerge"_s, u"S1007"_s}), 6);
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"merge"_s, u"S1007"_s}), 2);
    PURSER_COMPARE_EXIT(
        m_run({u"partner"_s, u"merge"_s, u"S1007"_s, u"Fjord"_s, u"--user"_s, u"buyer"_s}), 4);
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"remove"_s, u"Fjord"_s}), 0);
}

QTEST_GUILESS_MAIN(CliRecordsTest)
#include "tst_records.moc"
