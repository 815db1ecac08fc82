#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/inbox/cardlinesmodel.h"
#include "plugins/purchasing/ui/inbox/wiretext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace purser;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace Qt::StringLiterals;

/** What the decision card shows of the answer to the query `decision`. */
class tst_DecisionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesStandBesideTheLastPrices();
    void changesAreToldInWords();
};

void tst_DecisionCard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_DecisionCard::linesStandBesideTheLastPrices()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    LineSpec drill{u"Drill"_s, u"1200"_s, u"1"_s};
    drill.code = u"D-1"_s;
    const Result<Record> before = world.newOrder({drill});
    PURSER_VERIFY(before);
    PURSER_VERIFY(world.act(u"buyer"_s, before->id(), u"submit"_s));
    PURSER_VERIFY(world.act(u"manager"_s, before->id(), u"approve"_s));
    drill.price = u"1.25"_s;
    const Result<Record> order = world.newOrder({drill, {u"Bit"_s, u"1"_s, u"5"_s}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const Result<QJsonValue> card = world.ask(order->id(), u"decision"_s);
    PURSER_VERIFY(card);

    CardLinesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines((*card)[u"lines"_s].toArray());
    const auto shown = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(shown(0, CardLinesModel::Quantity), u"1,200 pcs"_s);
    QCOMPARE(shown(0, CardLinesModel::LastPrice), u"1.00"_s);
    QCOMPARE(shown(0, CardLinesModel::Change), u"▲ +25 %"_s);
    QVERIFY(model.index(0, CardLinesModel::Change).data(CardLinesModel::RoseRole).toBool());
    QCOMPARE(model.index(0, CardLinesModel::LastPrice).data(Qt::ToolTipRole).toString(),
             u"PO-2026-000001 of 02/03/2026"_s);
    QCOMPARE(shown(1, CardLinesModel::LastPrice), QString());
    QCOMPARE(shown(1, CardLinesModel::Change), QString());
}

void tst_DecisionCard::changesAreToldInWords()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Id> other = world.newSupplier(u"Fjord Trading"_s);
    PURSER_VERIFY(other);
    Result<Record> order =
        world.newOrder({{u"Drill"_s, u"1"_s, u"1000"_s}, {u"Bit"_s, u"2"_s, u"5"_s}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    PURSER_VERIFY(
        world.act(u"manager"_s, order->id(), u"return"_s, {{u"reason"_s, u"cheaper elsewhere"_s}}));
    order = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(order);
    const QList<Record> lines = order->children(u"lines"_s);
    Draft change;
    change.values = {{u"supplier_id"_s, *other}, {u"required_date"_s, QDate(2026, 4, 1)}};
    Draft drill;
    drill.id = lines.at(0).id();
    drill.values = {{u"unit_price"_s, *Decimal::parse(u"900"_s, 2)}};
    Draft nails;
    nails.values = {{u"description"_s, u"Nails"_s}, {u"quantity"_s, *Decimal::parse(u"1"_s, 0)}};
    change.children[u"lines"_s] = {drill, nails};
    PURSER_VERIFY(
        world.as(u"buyer"_s).update(u"purchase_order"_s, order->id(), order->version(), change));
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    const Result<QJsonValue> card = world.ask(order->id(), u"decision"_s);
    PURSER_VERIFY(card);

    QStringList texts;
    for (const QJsonValue &one : (*card)[u"changes"_s].toArray())
        texts.append(changeText(one.toObject(), *world.registry.find(u"purchase_order"_s),
                                *world.registry.find(u"purchase_order_line"_s), QLocale()));
    texts.sort();
    QCOMPARE(texts.join(u'\n'), u"Line 2 is new: Nails\n"
                                "Line 2 was removed: Bit\n"
                                "Required by: – → 01/04/2026\n"
                                "Supplier: Bergen Tools AS → Fjord Trading\n"
                                "Total: 1,010.00 → 900.00\n"
                                "Unit price, line 1: 1,000.00 → 900.00"_s);
}

QTEST_MAIN(tst_DecisionCard)
#include "tst_decisioncard.moc"
