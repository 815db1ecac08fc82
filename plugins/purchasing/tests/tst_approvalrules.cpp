#include "plugins/purchasing/domain/approval/chain.h"
#include "plugins/purchasing/domain/approval/foureyes.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace Qt::StringLiterals;

class tst_ApprovalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesDefaultChainByAmount_data();
    void choosesDefaultChainByAmount();
    void takesFirstChainThatFits();
    void readsStepsItWrites();
    void refusesStepsThatSayNothing_data();
    void refusesStepsThatSayNothing();
    void keepsFourEyes_data();
    void keepsFourEyes();
    void needsSomebodyForEachPlace_data();
    void needsSomebodyForEachPlace();
    void everyTransitionStaysInsideTheStates();
};

void tst_ApprovalRules::choosesDefaultChainByAmount_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("roles");
    const QStringList all{u"manager"_s, u"director"_s, u"finance"_s, u"board"_s};
    QTest::addRow("nothing") << u"0"_s << all.mid(0, 1);
    QTest::addRow("at the first limit") << u"5000"_s << all.mid(0, 1);
    QTest::addRow("a cent above it") << u"5000.01"_s << all.mid(0, 2);
    QTest::addRow("at the second limit") << u"25000"_s << all.mid(0, 2);
    QTest::addRow("a cent above that") << u"25000.01"_s << all.mid(0, 3);
    QTest::addRow("at the third limit") << u"100000.00"_s << all.mid(0, 3);
    QTest::addRow("above all") << u"100000.01"_s << all;
}

void tst_ApprovalRules::choosesDefaultChainByAmount()
{
    QFETCH(QString, amount);
    QFETCH(QStringList, roles);
    const QList<Chain> chains = defaultChains();
    const Chain *chain = chooseChain(chains, {.amount = Decimal::parse(amount, 2).value()});
    QVERIFY(chain);
    QStringList asked;
    for (const ChainStep &step : chain->steps)
        asked.append(step.role);
    QCOMPARE(asked, roles);
}

void tst_ApprovalRules::takesFirstChainThatFits()
{
    const Id supplier = Id::createUuid();
    const QList<Chain> chains{{.position = 1, .name = u"supplier"_s, .supplierId = supplier},
                              {.position = 2, .name = u"project"_s, .project = u"X"_s},
                              {.position = 3, .name = u"any"_s, .amountOver = Decimal()}};
    const Decimal ten = Decimal::fromUnits(10, 0);
    QCOMPARE(chooseChain(chains, {.amount = ten, .supplierId = supplier, .project = u"X"_s})->name,
             u"supplier"_s);
    QCOMPARE(chooseChain(chains, {.amount = ten, .project = u"X"_s})->name, u"project"_s);
    QCOMPARE(chooseChain(chains, {.amount = ten})->name, u"any"_s);
    QVERIFY(!chooseChain(chains, {.amount = Decimal()}));
}

void tst_ApprovalRules::readsStepsItWrites()
{
    const QList<ChainStep> steps{{u"One"_s, u"manager"_s, Quorum::Any, 1},
                                 {u"All"_s, u"board"_s, Quorum::All, 1},
                                 {u"Two"_s, u"finance"_s, Quorum::Count, 2}};
    const Result<QList<ChainStep>> read = stepsFromJson(toJson(steps));
    QVERIFY(read);
    QCOMPARE(*read, steps);
}

void tst_ApprovalRules::refusesStepsThatSayNothing_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addRow("no list") << QJsonValue(u"manager"_s);
    QTest::addRow("no steps") << QJsonValue(QJsonArray());
    QTest::addRow("no role") << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"Manager"_s}}});
    QTest::addRow("unknown key") << QJsonValue(
        QJsonArray{QJsonObject{{u"role"_s, u"manager"_s}, {u"limit"_s, 5}}});
    QTest::addRow("strange quorum")
        << QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"manager"_s}, {u"quorum"_s, u"most"_s}}});
    QTest::addRow("nobody is enough")
        << QJsonValue(QJsonArray{QJsonObject{{u"role"_s, u"manager"_s}, {u"quorum"_s, 0}}});
}

void tst_ApprovalRules::refusesStepsThatSayNothing()
{
    QFETCH(QJsonValue, json);
    const Result<QList<ChainStep>> steps = stepsFromJson(json);
    QVERIFY(!steps);
    QCOMPARE(steps.error().field, u"steps"_s);
}

void tst_ApprovalRules::keepsFourEyes_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<int>("onBehalfOf");
    QTest::addColumn<bool>("may");
    // 1 requested, 2 wrote, 3 submitted, 4 decided, in the place of 5; 6 and 7 have no part yet
    QTest::addRow("requester") << 1 << 0 << false;
    QTest::addRow("author") << 2 << 0 << false;
    QTest::addRow("submitter") << 3 << 0 << false;
    QTest::addRow("decided before") << 4 << 0 << false;
    QTest::addRow("was stood in for before") << 5 << 0 << false;
    QTest::addRow("somebody else") << 6 << 0 << true;
    QTest::addRow("for somebody else") << 6 << 7 << true;
    QTest::addRow("for the requester") << 6 << 1 << false;
    QTest::addRow("for the author") << 6 << 2 << false;
    QTest::addRow("for who decided before") << 6 << 4 << false;
    QTest::addRow("for who was stood in for") << 6 << 5 << false;
    QTest::addRow("the requester for somebody else") << 1 << 7 << false;
    QTest::addRow("who decided before, for somebody else") << 4 << 7 << false;
}

void tst_ApprovalRules::keepsFourEyes()
{
    QFETCH(int, person);
    QFETCH(int, onBehalfOf);
    QFETCH(bool, may);
    const auto id = [](int number) {
        return number == 0 ? Id() : Id(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    };
    const Involvement involved{id(1), id(2), id(3), {{id(4), id(5), u"Manager"_s}}};
    const Result<> result = mayDecide(id(person), id(onBehalfOf), involved);
    QCOMPARE(bool(result), may);
    if (!may)
        QCOMPARE(result.error().kind, ErrorKind::NotAllowed);
}

void tst_ApprovalRules::needsSomebodyForEachPlace_data()
{
    QTest::addColumn<QList<QList<int>>>("candidates");
    QTest::addColumn<int>("unfilled");
    using Places = QList<QList<int>>;
    QTest::addRow("no places") << Places{} << -1;
    QTest::addRow("nobody") << Places{{1}, {}} << 1;
    QTest::addRow("one for each") << Places{{1}, {2}} << -1;
    QTest::addRow("the same for both") << Places{{1}, {1}} << 1;
    QTest::addRow("the first makes room") << Places{{1, 2}, {1}} << -1;
    QTest::addRow("a chain of moves") << Places{{1, 2}, {2, 3}, {1}, {3, 4}, {3}} << 4;
    QTest::addRow("moves that suffice") << Places{{1, 2}, {2, 3}, {1}, {3, 4}} << -1;
    QTest::addRow("three places for two people") << Places{{1, 2}, {1, 2}, {1, 2}} << 2;
}

void tst_ApprovalRules::needsSomebodyForEachPlace()
{
    QFETCH(QList<QList<int>>, candidates);
    QFETCH(int, unfilled);
    QList<QList<Id>> people;
    for (const QList<int> &place : candidates) {
        QList<Id> ids;
        for (int number : place)
            ids.append(Id(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        people.append(ids);
    }
    QCOMPARE(firstUnfilled(people), unfilled);
}

void tst_ApprovalRules::everyTransitionStaysInsideTheStates()
{
    QStringList states;
    for (const Choice &state : orderStatuses())
        states.append(state.value);
    for (const Transition &transition : orderTransitions()) {
        QVERIFY(states.contains(transition.to));
        for (const QString &from : transition.from)
            QVERIFY2(states.contains(from), qPrintable(from));
    }
}

QTEST_APPLESS_MAIN(tst_ApprovalRules)
#include "tst_approvalrules.moc"
