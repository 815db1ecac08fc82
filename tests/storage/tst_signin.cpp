#include "models/objects/members.h"

#include <QJsonDocument>
#include <QTest>

#include <latch>
#include <thread>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInWithThePassword_data() { TestDatabase::addEngines(); }
    void letsInWithThePassword();
    void saysTheSameOfUnknownAndWrong_data() { TestDatabase::addEngines(); }
    void saysTheSameOfUnknownAndWrong();
    void locksUnknownLoginsLikeOthers_data() { TestDatabase::addEngines(); }
    void locksUnknownLoginsLikeOthers();
    void countsFailuresAtTheSameTime_data() { TestDatabase::addEngines(); }
    void countsFailuresAtTheSameTime();
    void locksAddresses_data() { TestDatabase::addEngines(); }
    void locksAddresses();
    void isUnlockedByAnAdministrator_data() { TestDatabase::addEngines(); }
    void isUnlockedByAnAdministrator();
    void givesThePermissionsOfTheRoles_data() { TestDatabase::addEngines(); }
    void givesThePermissionsOfTheRoles();
    void showsOnlyOwnCompanies_data() { TestDatabase::addEngines(); }
    void showsOnlyOwnCompanies();
    void changesPasswords_data() { TestDatabase::addEngines(); }
    void changesPasswords();
    void keepsPasswordsToItself_data() { TestDatabase::addEngines(); }
    void keepsPasswordsToItself();
    void findsWhoHasARole_data() { TestDatabase::addEngines(); }
    void findsWhoHasARole();
};

namespace {

const QString Password = u"four green hats"_s;

Result<> setPassword(TestWorkspace &test, const Id &user, const QString &password)
{
    PURSER_TRY(test.service().act(u"user"_s, user, u"set_password"_s, {{u"password"_s, password}},
                                  Operation::AnyVersion));
    return {};
}

/** Anna, a buyer of Northstar, with a password. */
Result<Id> addAnna(TestWorkspace &test)
{
    PURSER_TRY(test.open());
    PURSER_ASSIGN(const Record anna, test.addUser(u"Anna"_s, test.company(), {u"buyer"_s}));
    PURSER_TRY(setPassword(test, anna.id(), Password));
    return anna.id();
}

SignIn &door(TestWorkspace &test)
{
    return test.workspace().connection().signIn();
}

QString refusal(TestWorkspace &test, const Credentials &credentials)
{
    const Result<SignedIn> result = door(test).signIn(credentials);
    return result ? u"in"_s : errorCode(result.error().kind) + u": "_s + result.error().message;
}

} // namespace

void tst_SignIn::letsInWithThePassword()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    const Result<SignedIn> in = door(test).signIn({u" ANNA "_s, Password});
    PURSER_VERIFY(in);
    QCOMPARE(in->userId, *anna);
    QCOMPARE(in->companies.size(), 1);
    QCOMPARE(in->companies.first().name, u"Northstar"_s);
}

void tst_SignIn::saysTheSameOfUnknownAndWrong()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(addAnna(test));
    PURSER_VERIFY(test.addUser(u"bert"_s, test.company(), {}));
    const QString wrong = refusal(test, {u"anna"_s, u"four green cats"_s});
    QVERIFY(wrong.startsWith(errorCode(ErrorKind::Unauthenticated)));
    QCOMPARE(refusal(test, {u"nobody"_s, Password}), wrong);
    QCOMPARE(refusal(test, {u"bert"_s, QString()}), wrong); // has no password yet
}

void tst_SignIn::locksUnknownLoginsLikeOthers()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    QStringList answers[2];
    for (int attempt = 0; attempt < 6; ++attempt) {
        answers[0].append(refusal(test, {u"anna"_s, u"wrong"_s}));
        answers[1].append(refusal(test, {u"nobody"_s, u"wrong"_s}));
    }
    QCOMPARE(answers[0], answers[1]);
    QVERIFY(answers[0].last().startsWith(errorCode(ErrorKind::RateLimited)));
    QVERIFY(refusal(test, {u"anna"_s, Password}).startsWith(errorCode(ErrorKind::RateLimited)));
    const Result<Record> user = test.service().read(u"user"_s, *anna, {});
    QCOMPARE(user->timestamp(u"locked_until"), test.clock().now().addSecs(30));
    test.clock().forward(std::chrono::seconds(31));
    QCOMPARE(refusal(test, {u"anna"_s, Password}), u"in"_s);
    for (int attempt = 0; attempt < 4; ++attempt)
        refusal(test, {u"anna"_s, u"wrong"_s});
    QCOMPARE(refusal(test, {u"anna"_s, Password}), u"in"_s); // being in begins the count anew
}

void tst_SignIn::countsFailuresAtTheSameTime()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    constexpr int Guesses = 8;
    std::array<QString, Guesses> answers;
    std::latch start(Guesses);
    {
        std::vector<std::jthread> guessing;
        for (QString &answer : answers) {
            guessing.emplace_back([&test, &start, &answer] {
                Result<std::unique_ptr<Connection>> connection = test.workspace().connect();
                start.arrive_and_wait();
                if (!connection)
                    return;
                const Credentials guess{u"anna"_s, u"wrong"_s, u"192.0.2.7"_s};
                const Result<SignedIn> in = (*connection)->signIn().signIn(guess);
                answer = in ? u"in"_s : errorCode(in.error().kind);
            });
        }
    }
    // As if they had come one after the other: the fifth failure locks, the others do not count.
    QCOMPARE(std::count(answers.begin(), answers.end(), errorCode(ErrorKind::Unauthenticated)), 5);
    QCOMPARE(std::count(answers.begin(), answers.end(), errorCode(ErrorKind::RateLimited)), 3);
    QCOMPARE(test.service().read(u"user"_s, *anna, {})->timestamp(u"locked_until"),
             test.clock().now().addSecs(30));
}

void tst_SignIn::locksAddresses()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(addAnna(test));
    for (int attempt = 0; attempt < 21; ++attempt)
        refusal(test, {u"user%1"_s.arg(attempt), u"wrong"_s, u"192.0.2.7"_s});
    QVERIFY(refusal(test, {u"anna"_s, Password, u"192.0.2.7"_s})
                .startsWith(errorCode(ErrorKind::RateLimited)));
    QCOMPARE(refusal(test, {u"anna"_s, Password, u"192.0.2.8"_s}), u"in"_s);
}

void tst_SignIn::isUnlockedByAnAdministrator()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    for (int attempt = 0; attempt < 5; ++attempt)
        refusal(test, {u"anna"_s, u"wrong"_s});
    PURSER_VERIFY(test.service().act(u"user"_s, *anna, u"unlock"_s, {}, Operation::AnyVersion));
    QCOMPARE(refusal(test, {u"anna"_s, Password}), u"in"_s);
}

void tst_SignIn::givesThePermissionsOfTheRoles()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    const Result<Caller> caller = door(test).callerFor(*anna, test.company(), u"test"_s);
    PURSER_VERIFY(caller);
    QCOMPARE(caller->roles, QSet<QString>{u"buyer"_s});
    QVERIFY(caller->may(u"core.partner.create"_s));
    QVERIFY(!caller->may(u"core.partner.delete"_s));
    QVERIFY(!caller->may(u"core.user.update"_s));
    const auto service = test.workspace().connection().service(*caller);
    const Result<Record> role =
        service->create(u"role"_s, draft({{u"name"_s, u"x"_s}, {u"label"_s, u"X"_s}}));
    QCOMPARE(role.error().kind, ErrorKind::NotAllowed);
}

void tst_SignIn::showsOnlyOwnCompanies()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    const Result<Id> other = test.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(other);
    QCOMPARE(door(test).signedIn(*anna)->companies.size(), 1);
    const Result<Caller> there = door(test).callerFor(*anna, *other, u"test"_s);
    QVERIFY(!there);
    QCOMPARE(there.error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(test.serviceOf(*other)->inOneTransaction(
        [&](UnitOfWork &work) { return addMember(work, *anna, {u"auditor"_s}); }));
    QCOMPARE(door(test).signedIn(*anna)->companies.size(), 2);
    const Result<Caller> auditor = door(test).callerFor(*anna, *other, u"test"_s);
    PURSER_VERIFY(auditor);
    QVERIFY(auditor->may(u"anything.at_all.read"_s));
    QVERIFY(!auditor->may(u"core.partner.create"_s));
}

void tst_SignIn::changesPasswords()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    const QString next = u"five yellow coats"_s;
    QCOMPARE(faultyFields(door(test).changePassword(*anna, u"wrong"_s, next)), u"old_password"_s);
    QCOMPARE(faultyFields(door(test).changePassword(*anna, Password, u"short"_s)), u"password"_s);
    PURSER_VERIFY(door(test).changePassword(*anna, Password, next));
    QCOMPARE(refusal(test, {u"anna"_s, next}), u"in"_s);
    QVERIFY(refusal(test, {u"anna"_s, Password}) != u"in");
    QCOMPARE(faultyFields(door(test).changePassword(*anna, next, Password)), u"password"_s);
}

void tst_SignIn::keepsPasswordsToItself()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    const Result<Id> anna = addAnna(test);
    PURSER_VERIFY(anna);
    for (const QString &log : {u"audit_entry"_s, u"outbox_event"_s}) {
        const Result<Page> page = test.service().list(log, {.limit = 10'000});
        PURSER_VERIFY(page);
        for (const Record &entry : page->items) {
            const QString field = log == u"audit_entry" ? u"changes"_s : u"data"_s;
            const QString content =
                QString::fromUtf8(QJsonDocument(entry.json(field).toObject()).toJson());
            QVERIFY2(!content.contains(u"argon2"), qPrintable(content));
            QVERIFY2(!content.contains(Password), qPrintable(content));
        }
    }
}

void tst_SignIn::findsWhoHasARole()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(addAnna(test));
    PURSER_VERIFY(test.addUser(u"carl"_s, test.company(), {u"manager"_s, u"approver"_s}));
    PURSER_VERIFY(test.addUser(u"bert"_s, test.company(), {u"manager"_s}));
    const auto holders = [&test](const QString &role) {
        QStringList logins;
        const auto users = test.service().inOneTransaction(
            [&role](UnitOfWork &work) { return usersWithRole(work, role); });
        for (const Record &user : *users)
            logins.append(user.text(u"login"));
        return logins;
    };
    QCOMPARE(holders(u"manager"_s), (QStringList{u"bert"_s, u"carl"_s}));
    QCOMPARE(holders(u"approver"_s), QStringList{u"carl"_s});
    QCOMPARE(holders(u"board"_s), QStringList());
    QCOMPARE(holders(u"no_such_role"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
