#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** A company and its people, from an empty database on. */
class CliPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithoutSampleData();
    void whoBelongsNowhereIsToldSo();
    void rolesAreGivenAllAtOnce();
    void unknownRoleIsNamed();
    void removesAndRestores();

private:
    QStringList rolesOf(const QString &login) const;

    std::unique_ptr<CliRun> m_run;
};

void CliPeopleTest::init()
{
    m_run = std::make_unique<CliRun>();
    CliRun &run = *m_run;
    PURSER_COMPARE_EXIT(run({u"db"_s, u"init"_s}), 0);
    PURSER_COMPARE_EXIT(
        run({u"company"_s, u"add"_s, u"name=Acme Ltd"_s, u"currency=EUR"_s, u"country=IE"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"user"_s, u"add"_s, u"login=ann"_s, u"display_name=Ann Kelly"_s}), 0);
}

QStringList CliPeopleTest::rolesOf(const QString &login) const
{
    QStringList roles;
    const CliOutcome shown = (*m_run)({u"membership"_s, u"show"_s, login, u"--json"_s});
    for (const QJsonValue &role : shown.json()[u"roles"].toArray()) {
        const CliOutcome of =
            (*m_run)({u"role"_s, u"show"_s, role[u"role_id"_s].toString(), u"--json"_s});
        roles.append(of.json()[u"name"].toString());
    }
    roles.sort();
    return roles;
}

void CliPeopleTest::beginsWithoutSampleData()
{
    CliRun &run = *m_run;
    PURSER_COMPARE_EXIT(run({u"user"_s, u"set-password"_s, u"ann"_s}, "a better battery\n"), 0);
    PURSER_COMPARE_EXIT(
        run({u"membership"_s, u"add"_s, u"user_id=ann"_s, u"roles=administrator"_s}), 0);
    const CliOutcome added = run({u"partner"_s, u"add"_s, u"name=Fjord Trading AS"_s,
                                  u"is_supplier=yes"_s, u"--user=ann"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(added, 0);
    const CliOutcome shown = run({u"user"_s, u"show"_s, u"ann"_s, u"--json"_s});
    QCOMPARE(added.json()[u"created_by"], shown.json()[u"id"]);
}

void CliPeopleTest::whoBelongsNowhereIsToldSo()
{
    const CliOutcome outcome = (*m_run)({u"partner"_s, u"list"_s, u"--user=ann"_s});
    PURSER_COMPARE_EXIT(outcome, 4);
    QVERIFY2(outcome.err.contains("membership add user_id=ann"), outcome.err.constData());
}

void CliPeopleTest::rolesAreGivenAllAtOnce()
{
    CliRun &run = *m_run;
    PURSER_COMPARE_EXIT(
        run({u"membership"_s, u"add"_s, u"user_id=ann"_s, u"roles=buyer, approver"_s}), 0);
    QCOMPARE(rolesOf(u"ann"_s), (QStringList{u"approver"_s, u"buyer"_s}));
    PURSER_COMPARE_EXIT(run({u"membership"_s, u"set"_s, u"ann"_s, u"job_title=Buyer"_s}), 0);
    QCOMPARE(rolesOf(u"ann"_s), (QStringList{u"approver"_s, u"buyer"_s}));
    PURSER_COMPARE_EXIT(run({u"membership"_s, u"set"_s, u"ann"_s, u"roles=buyer,manager"_s}), 0);
    QCOMPARE(rolesOf(u"ann"_s), (QStringList{u"buyer"_s, u"manager"_s}));
    PURSER_COMPARE_EXIT(run({u"membership"_s, u"set"_s, u"ann"_s, u"roles="_s}), 0);
    QCOMPARE(rolesOf(u"ann"_s), QStringList());
}

void CliPeopleTest::unknownRoleIsNamed()
{
    const CliOutcome outcome =
        (*m_run)({u"membership"_s, u"add"_s, u"user_id=ann"_s, u"roles=buyer,nobody"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("nobody"), outcome.err.constData());
    PURSER_COMPARE_EXIT((*m_run)({u"membership"_s, u"show"_s, u"ann"_s}), 3);
}

void CliPeopleTest::removesAndRestores()
{
    CliRun &run = *m_run;
    const CliOutcome removed = run({u"user"_s, u"remove"_s, u"nobody"_s, u"ann"_s});
    PURSER_COMPARE_EXIT(removed, 3);
    QVERIFY(removed.out.contains("ann"));
    PURSER_COMPARE_EXIT(run({u"user"_s, u"show"_s, u"ann"_s}), 3);
    PURSER_COMPARE_EXIT(run({u"user"_s, u"restore"_s, u"ann"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"user"_s, u"show"_s, u"ann"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"user"_s, u"restore"_s, u"ann"_s}), 3);
}

QTEST_GUILESS_MAIN(CliPeopleTest)
#include "tst_people.moc"
