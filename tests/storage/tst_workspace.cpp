#include "models/objects/members.h"
#include "models/objects/sampledata.h"

#include <QJsonArray>
#include <QTest>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Workspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsFirstStart_data() { TestDatabase::addEngines(); }
    void knowsItsFirstStart();
    void fillsANewCompany_data() { TestDatabase::addEngines(); }
    void fillsANewCompany();
    void makesTheFounderAdministrator_data() { TestDatabase::addEngines(); }
    void makesTheFounderAdministrator();
    void grantsToRolesOnce_data() { TestDatabase::addEngines(); }
    void grantsToRolesOnce();
    void makesSampleData_data() { TestDatabase::addEngines(); }
    void makesSampleData();
    void keepsCompaniesApart_data() { TestDatabase::addEngines(); }
    void keepsCompaniesApart();
};

void tst_Workspace::knowsItsFirstStart()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    QCOMPARE(*test.workspace().isEmpty(), false);
    const Result<SampleData> sample = createSampleData(test.workspace());
    QVERIFY(!sample);
    QCOMPARE(sample.error().kind, ErrorKind::Conflict);
}

void tst_Workspace::fillsANewCompany()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const auto count = [&test](const QString &type) {
        return *test.service().count(type, {}, 1'000);
    };
    QCOMPARE(count(u"industry"_s), 21 + 88);
    QCOMPARE(count(u"role"_s), 11);
    QVERIFY(count(u"unit"_s) > 20);
    QCOMPARE(count(u"payment_term"_s), 7);
    QVERIFY(count(u"currency"_s) > 150);
}

void tst_Workspace::makesTheFounderAdministrator()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> user = test.addUser(u"anna"_s, test.company(), {u"administrator"_s});
    PURSER_VERIFY(user);
    SignIn &signIn = test.workspace().connection().signIn();
    const Result<Caller> caller = signIn.callerFor(user->id(), test.company(), u"test"_s);
    PURSER_VERIFY(caller);
    const Result<Record> founded = test.workspace().connection().service(*caller)->create(
        u"company"_s, draft({{u"name"_s, u"Second"_s}, {u"currency"_s, u"USD"_s}}));
    PURSER_VERIFY(founded);
    const Result<Caller> there = signIn.callerFor(user->id(), founded->id(), u"test"_s);
    PURSER_VERIFY(there);
    QVERIFY(there->roles.contains(u"administrator"_s));
    QCOMPARE(signIn.signedIn(u"anna"_s)->companies.size(), 2);
}

void tst_Workspace::grantsToRolesOnce()
{
    PURSER_FETCH_ENGINE();
    const RoleGrants grants{{u"buyer"_s, {u"shop.order.create"_s}}, {u"nobody"_s, {u"shop.x"_s}}};
    TestWorkspace test(engine, grants);
    PURSER_VERIFY(test.open());
    const auto buyer = [&test] {
        const auto roles =
            test.service().list(u"role"_s, {.filters = {Filter::equal(u"name"_s, u"buyer"_s)}});
        return roles->items.first();
    };
    const auto has = [&buyer] {
        return buyer().json(u"permissions").toArray().contains(u"shop.order.create"_s);
    };
    QVERIFY(has());
    PURSER_VERIFY(test.service().update(u"role"_s, buyer().id(), buyer().version(),
                                        draft({{u"permissions"_s, QJsonValue(QJsonArray())}})));
    PURSER_VERIFY(test.service().inOneTransaction(
        [&grants](UnitOfWork &work) { return grantToRoles(work, grants); }));
    QVERIFY2(!has(), "what an administrator took away stays away");
}

void tst_Workspace::makesSampleData()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.openEmpty());
    QCOMPARE(*test.workspace().isEmpty(), true);
    qputenv("PURSER_SAMPLE_PASSWORD", "sample");
    const Result<SampleData> sample = createSampleData(test.workspace());
    qunsetenv("PURSER_SAMPLE_PASSWORD");
    PURSER_VERIFY(sample);
    QCOMPARE(sample->companies.size(), 2);
    QCOMPARE(sample->password, u"sample"_s);
    SignIn &signIn = test.workspace().connection().signIn();
    for (const QString &login : {u"admin"_s, u"buyer"_s, u"manager"_s, u"director"_s, u"finance"_s,
                                 u"board"_s, u"auditor"_s}) {
        const Result<SignedIn> who = signIn.signIn({login, u"sample"_s});
        PURSER_VERIFY(who);
        QCOMPARE(who->companies.size(), 2);
        QCOMPARE(who->companies.first().name, u"Northstar Ltd"_s);
    }
    const auto service = test.workspace().connection().program(sample->companies.first());
    QCOMPARE(*service->count(u"partner"_s, {}, 1'000), 24);
    for (const auto &[type, field] : {std::pair(u"partner"_s, u"phone_unreadable"_s),
                                      std::pair(u"partner_contact"_s, u"phone_unreadable"_s),
                                      std::pair(u"partner_contact"_s, u"mobile_unreadable"_s)}) {
        const Result<Page> unread = service->list(type, {.filters = {Filter::equal(field, true)}});
        PURSER_VERIFY(unread);
        for (const Record &record : unread->items)
            QFAIL(qPrintable(record.title() + u' ' + field));
    }
}

void tst_Workspace::keepsCompaniesApart()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Id> second = test.addCompany(u"Second"_s, u"USD"_s);
    PURSER_VERIFY(second);
    const Result<Record> partner = test.service().create(
        u"partner"_s, draft({{u"name"_s, u"Ours"_s}, {u"is_supplier"_s, true}}));
    PURSER_VERIFY(partner);
    const auto other = test.serviceOf(*second);
    QCOMPARE(other->read(u"partner"_s, partner->id(), {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(other->update(u"partner"_s, partner->id(), Operation::AnyVersion, {}).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(other->remove(u"partner"_s, partner->id(), Operation::AnyVersion).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(other->list(u"partner"_s, {})->items.size(), 0);
    const Result<Record> child =
        other->create(u"partner"_s, draft({{u"name"_s, u"Theirs"_s},
                                           {u"is_supplier"_s, true},
                                           {u"parent_id"_s, partner->id()}}));
    QCOMPARE(faultyFields(child), u"parent_id"_s);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
