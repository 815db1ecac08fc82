#include "plugins/purchasing/domain/approval/rerouting.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include "models/events/event.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24 * 60 * 60;

Result<Record> leave(World &world, const QString &login, const QDate &from, const QDate &until = {})
{
    return world.as(u"system"_s)
        .update(u"user"_s, world.user(login), Operation::AnyVersion,
                {{},
                 {{u"substitute_id"_s, world.user(u"auditor"_s)},
                  {u"substitute_from"_s, from},
                  {u"substitute_until"_s, until.isValid() ? Value(until) : Value()}},
                 {}});
}

Result<Record> membershipOf(World &world, const QString &login)
{
    PURSER_ASSIGN(
        const Page page,
        world.as(u"system"_s)
            .list(u"membership"_s, {.filters = {Filter::equal(u"user_id"_s, world.user(login))}}));
    return page.items.first();
}

/** The logins with the order in their inbox. */
QString asked(World &world)
{
    QStringList logins;
    for (const QString &login : {u"auditor"_s, u"manager"_s, u"manager2"_s, u"new"_s}) {
        const Result<QList<Record>> rows =
            world.user(login).isNull() ? QList<Record>() : world.inbox(login);
        for (qsizetype i = 0; i < (rows ? rows->size() : 0); ++i)
            logins.append(login);
    }
    return logins.join(u' ');
}

} // namespace

/** Whose inbox an order is in, when people come and go while it waits. */
class tst_Rerouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsSubstitutes_data() { TestDatabase::addEngines(); }
    void followsSubstitutes();
    void followsMemberships_data() { TestDatabase::addEngines(); }
    void followsMemberships();
    void followsRoles_data() { TestDatabase::addEngines(); }
    void followsRoles();
    void beginsOnTheDay_data() { TestDatabase::addEngines(); }
    void beginsOnTheDay();
    void endsWithTheFirstOrderOfADay_data() { TestDatabase::addEngines(); }
    void endsWithTheFirstOrderOfADay();
    void leavesAloneWhatIsRight();
    void looksOnlyWhenPeopleMove_data();
    void looksOnlyWhenPeopleMove();
};

void tst_Rerouting::looksOnlyWhenPeopleMove_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("moves");
    QTest::newRow("sign-in") << u"user.signed_in"_s << QString() << false;
    QTest::newRow("new user, without a role yet") << u"user.created"_s << QString() << false;
    QTest::newRow("another name") << u"user.updated"_s << u"display_name"_s << false;
    QTest::newRow("locked") << u"user.updated"_s << u"locked_until"_s << false;
    QTest::newRow("absence") << u"user.updated"_s << u"substitute_from"_s << true;
    QTest::newRow("gone") << u"user.deleted"_s << QString() << true;
    QTest::newRow("back") << u"user.restored"_s << QString() << true;
    QTest::newRow("membership") << u"membership.deleted"_s << QString() << true;
    QTest::newRow("role") << u"role.updated"_s << u"permissions"_s << true;
}

void tst_Rerouting::looksOnlyWhenPeopleMove()
{
    QFETCH(QString, type);
    QFETCH(QString, changed);
    Event event;
    event.type = type;
    event.data = {{u"changed"_s, QJsonArray{changed}}};
    QTEST(movesPeople(event), "moves");
}

void tst_Rerouting::followsSubstitutes()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    QCOMPARE(asked(world), u"manager manager2"_s);
    PURSER_VERIFY(leave(world, u"manager"_s, QDate(2026, 3, 1)));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"auditor manager manager2"_s);
    QCOMPARE(world.inbox(u"auditor"_s)->first().reference(u"for_user_id"),
             world.user(u"manager"_s));
    PURSER_VERIFY(world.as(u"system"_s)
                      .update(u"user"_s, world.user(u"manager"_s), Operation::AnyVersion,
                              {{}, {{u"substitute_id"_s, Value()}}, {}}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"manager manager2"_s);
    PURSER_VERIFY(world.act(u"manager"_s, order->id(), u"approve"_s));
    PURSER_VERIFY(leave(world, u"manager2"_s, QDate(2026, 3, 1)));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), QString());
}

void tst_Rerouting::followsMemberships()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"100"_s));
    PURSER_VERIFY(world.deliver());
    PURSER_VERIFY(world.newUser(u"new"_s, {u"manager"_s}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"manager manager2 new"_s);
    const Result<Record> gone = membershipOf(world, u"manager"_s);
    PURSER_VERIFY(gone);
    PURSER_VERIFY(world.as(u"system"_s).remove(u"membership"_s, gone->id(), Operation::AnyVersion));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"manager2 new"_s);
}

void tst_Rerouting::followsRoles()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"100"_s));
    PURSER_VERIFY(world.deliver());
    const Result<Page> roles =
        world.as(u"system"_s)
            .list(u"role"_s, {.filters = {Filter::equal(u"name"_s, u"manager"_s)}});
    PURSER_VERIFY(roles);
    const Id manager = roles->items.first().id();
    const auto allow = [&](const QJsonArray &permissions) {
        return world.as(u"system"_s)
            .update(u"role"_s, manager, Operation::AnyVersion,
                    {{}, {{u"permissions"_s, QJsonValue(permissions)}}, {}});
    };
    PURSER_VERIFY(allow({u"*.read"_s}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), QString());
    PURSER_VERIFY(allow({u"purchasing.*"_s}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"manager manager2"_s);
    const Result<Record> membership = membershipOf(world, u"auditor"_s);
    PURSER_VERIFY(membership);
    PURSER_VERIFY(
        world.as(u"system"_s)
            .create(u"membership_role"_s,
                    {{}, {{u"membership_id"_s, membership->id()}, {u"role_id"_s, manager}}, {}}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"auditor manager manager2"_s);
}

void tst_Rerouting::beginsOnTheDay()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(leave(world, u"manager"_s, QDate(2026, 3, 4)));
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    QCOMPARE(asked(world), u"manager manager2"_s);
    QCOMPARE((*world.ask(order->id(), u"approvals"_s))[0][u"asked"_s].toArray().size(), 2);
    world.clock.advance(Day);
    QCOMPARE(asked(world), u"manager manager2"_s);
    world.clock.advance(Day);
    QCOMPARE(asked(world), u"auditor manager manager2"_s);
    PURSER_VERIFY(world.act(u"auditor"_s, order->id(), u"approve"_s));
}

void tst_Rerouting::endsWithTheFirstOrderOfADay()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(leave(world, u"manager"_s, QDate(2026, 3, 1), QDate(2026, 3, 3)));
    PURSER_VERIFY(world.submitted(u"100"_s));
    PURSER_VERIFY(world.deliver());
    world.clock.advance(Day);
    PURSER_VERIFY(world.newOrder({{u"Bit"_s, u"1"_s, u"5"_s}}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"auditor manager manager2"_s);
    world.clock.advance(Day);
    PURSER_VERIFY(world.newOrder({{u"Bit"_s, u"1"_s, u"5"_s}}));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(asked(world), u"manager manager2"_s);
}

void tst_Rerouting::leavesAloneWhatIsRight()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"100"_s));
    PURSER_VERIFY(world.deliver());
    const Id before = world.inbox(u"manager"_s)->first().id();
    PURSER_VERIFY(leave(world, u"director"_s, QDate(2026, 3, 1)));
    PURSER_VERIFY(world.deliver());
    QCOMPARE(world.inbox(u"manager"_s)->first().id(), before);
}

QTEST_GUILESS_MAIN(tst_Rerouting)
#include "tst_rerouting.moc"
