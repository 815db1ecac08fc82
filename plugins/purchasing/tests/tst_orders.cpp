#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Orders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNumberAndDefaults_data() { TestDatabase::addEngines(); }
    void beginsWithNumberAndDefaults();
    void canBeMadeByTheProgram();
    void computesTotalsWithEveryWrite_data() { TestDatabase::addEngines(); }
    void computesTotalsWithEveryWrite();
    void keepsTotalsFromOutside();
    void numbersLines();
    void clearsFiguresOfComments();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();
    void refusesSupplierThatTakesNoOrders();
    void refusesContactOfAnotherSupplier();
    void namesLineThatIsTooLarge();
    void refusesSubmissionWithoutLines();
};

void tst_Orders::beginsWithNumberAndDefaults()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> first = world.newOrder({{u"Drill"_s}});
    PURSER_VERIFY(first);
    QCOMPARE(first->text(u"number"), u"PO-2026-000001"_s);
    QCOMPARE(first->text(u"status"), status::Draft);
    QCOMPARE(first->text(u"currency"), u"EUR"_s);
    QCOMPARE(first->date(u"order_date"), QDate(2026, 3, 2));
    QCOMPARE(first->reference(u"buyer_id"), world.user(u"buyer"_s));
    QCOMPARE(first->reference(u"requester_id"), world.user(u"buyer"_s));
    QCOMPARE(first->integer(u"revision"), 1);
    const Result<Record> second = world.newOrder({});
    PURSER_VERIFY(second);
    QCOMPARE(second->text(u"number"), u"PO-2026-000002"_s);
}

/** Which is nobody, so that nobody is the buyer. */
void tst_Orders::canBeMadeByTheProgram()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> made = world.newOrder({{u"Drill"_s, u"1"_s, u"10"_s}}, {}, u"system"_s);
    PURSER_VERIFY(made);
    QVERIFY(made->isNull(u"buyer_id"));
    QVERIFY(made->isNull(u"requester_id"));
    PURSER_VERIFY(world.act(u"system"_s, made->id(), u"submit"_s));
    PURSER_VERIFY(world.act(u"manager"_s, made->id(), u"approve"_s));
}

void tst_Orders::computesTotalsWithEveryWrite()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.newOrder({{u"Drill"_s, u"10"_s, u"4"_s, u"25"_s}, {u"Bit"_s, u"3"_s, u"0.5"_s}},
                       {{u"shipping_amount"_s, dec(u"7"_s)}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"subtotal"), dec(u"41.5"_s));
    QCOMPARE(order->decimal(u"tax_amount"), dec(u"10"_s));
    QCOMPARE(order->decimal(u"total_amount"), dec(u"58.5"_s));
    QCOMPARE(order->decimal(u"total_amount_company"), dec(u"58.5"_s));
    QCOMPARE(order->json(u"taxes").toArray().size(), 1);

    const Record line = order->children(u"lines"_s).at(1);
    PURSER_VERIFY(world.as(u"buyer"_s)
                      .update(u"purchase_order_line"_s, line.id(), line.version(),
                              {{}, {{u"quantity"_s, dec(u"5"_s)}}, {}}));
    Result<Record> after = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(after);
    QCOMPARE(after->decimal(u"total_amount"), dec(u"59.5"_s));
    QCOMPARE(after->children(u"lines"_s).at(1).decimal(u"line_total"), dec(u"2.5"_s));

    PURSER_VERIFY(
        world.as(u"buyer"_s).remove(u"purchase_order_line"_s, line.id(), Operation::AnyVersion));
    after = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(after);
    QCOMPARE(after->decimal(u"total_amount"), dec(u"57"_s));

    PURSER_VERIFY(
        world.as(u"buyer"_s)
            .update(u"purchase_order"_s, order->id(), Operation::AnyVersion,
                    {{}, {{u"currency"_s, u"JPY"_s}, {u"shipping_amount"_s, Decimal()}}, {}}));
    after = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(after);
    QCOMPARE(after->decimal(u"total_amount"), dec(u"50"_s));
    QCOMPARE(after->children(u"lines"_s).at(0).text(u"currency"), u"JPY"_s);
    QVERIFY(after->isNull(u"total_amount_company"));
}

void tst_Orders::keepsTotalsFromOutside()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.newOrder({{u"Drill"_s}}, {{u"total_amount"_s, dec(u"1"_s)}});
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Invalid);
    QCOMPARE(order.error().field, u"total_amount"_s);
}

void tst_Orders::numbersLines()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.newOrder({{u"A"_s}, {u"B"_s}, {u"C"_s}});
    PURSER_VERIFY(order);
    const Record last = order->children(u"lines"_s).at(2);
    QCOMPARE(last.integer(u"position"), 3);
    PURSER_VERIFY(world.as(u"buyer"_s)
                      .update(u"purchase_order_line"_s, last.id(), Operation::AnyVersion,
                              {{}, {{u"position"_s, 1}}, {}}));
    const Result<Record> after = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(after);
    QStringList descriptions;
    QList<qint64> positions;
    for (const Record &line : after->children(u"lines"_s)) {
        descriptions.append(line.text(u"description"));
        positions.append(line.integer(u"position"));
    }
    QCOMPARE(descriptions, (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    QCOMPARE(positions, (QList<qint64>{1, 2, 3}));
}

void tst_Orders::clearsFiguresOfComments()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    Draft draft = world.orderDraft({{u"Drill"_s, u"2"_s, u"3"_s}});
    draft.children[u"lines"_s].append({{},
                                       {{u"kind"_s, u"comment"_s},
                                        {u"description"_s, u"By hand"_s},
                                        {u"quantity"_s, dec(u"4"_s)}},
                                       {}});
    draft.children[u"lines"_s].append({{}, {{u"kind"_s, u"subtotal"_s}}, {}});
    const Result<Record> order = world.as(u"buyer"_s).create(u"purchase_order"_s, draft);
    PURSER_VERIFY(order);
    QVERIFY(order->children(u"lines"_s).at(1).isNull(u"quantity"));
    QVERIFY(order->children(u"lines"_s).at(1).isNull(u"line_total"));
    QCOMPARE(order->children(u"lines"_s).at(2).decimal(u"line_total"), dec(u"6"_s));
    QCOMPARE(order->decimal(u"total_amount"), dec(u"6"_s));
}

void tst_Orders::refusesWhatBreaksARule_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addRow("required before ordered")
        << u"required_date"_s << u"2026-03-01"_s << u"required_date"_s;
    QTest::addRow("discount above the order")
        << u"discount_amount"_s << u"100.01"_s << u"discount_amount"_s;
    QTest::addRow("half a cent") << u"shipping_amount"_s << u"1.005"_s << u"shipping_amount"_s;
    QTest::addRow("negative shipping") << u"shipping_amount"_s << u"-1"_s << u"shipping_amount"_s;
    QTest::addRow("unknown currency") << u"currency"_s << u"EUX"_s << u"currency"_s;
    QTest::addRow("unknown terms") << u"delivery_terms"_s << u"DAF"_s << u"delivery_terms"_s;
    QTest::addRow("line without words") << u"description"_s << u" "_s << u"lines[0].description"_s;
    QTest::addRow("negative quantity") << u"quantity"_s << u"-1"_s << u"lines[0].quantity"_s;
    QTest::addRow("discount above all")
        << u"discount_percent"_s << u"100.01"_s << u"lines[0].discount_percent"_s;
    QTest::addRow("unknown kind") << u"kind"_s << u"gift"_s << u"lines[0].kind"_s;
}

void tst_Orders::refusesWhatBreaksARule()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, field);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const bool ofLine = field.startsWith(u"lines"_s);
    const ObjectType *type =
        world.registry.find(ofLine ? u"purchase_order_line"_s : u"purchase_order"_s);
    const Field *declared = type->field(key);
    Value wanted = value;
    if (declared->holdsDecimal())
        wanted = dec(value);
    else if (declared->type() == FieldType::Date)
        wanted = QDate::fromString(value, Qt::ISODate);
    Draft draft = world.orderDraft({{u"Drill"_s, u"10"_s, u"10"_s}});
    (ofLine ? draft.children[u"lines"_s].first() : draft).values.insert(key, wanted);
    const Result<Record> order = world.as(u"buyer"_s).create(u"purchase_order"_s, draft);
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Invalid);
    QCOMPARE(order.error().field, field);
}

void tst_Orders::refusesSupplierThatTakesNoOrders()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Id> blocked = world.newSupplier(u"Blocked"_s, {{u"status"_s, u"blocked"_s}});
    PURSER_VERIFY(blocked);
    const Result<Record> customer =
        world.as(u"system"_s)
            .create(u"partner"_s, {{}, {{u"name"_s, u"Customer"_s}, {u"is_customer"_s, true}}, {}});
    PURSER_VERIFY(customer);
    for (const Id &supplier : {*blocked, customer->id()}) {
        const Result<Record> order = world.newOrder({{u"Drill"_s}}, {{u"supplier_id"_s, supplier}});
        QVERIFY(!order);
        QCOMPARE(order.error().field, u"supplier_id"_s);
    }

    const Result<Record> order = world.newOrder({{u"Drill"_s, u"1"_s, u"1"_s}});
    PURSER_VERIFY(order);
    PURSER_VERIFY(world.as(u"system"_s)
                      .update(u"partner"_s, world.supplier, Operation::AnyVersion,
                              {{}, {{u"status"_s, u"blocked"_s}}, {}}));
    const Result<Record> submitted = world.act(u"buyer"_s, order->id(), u"submit"_s);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().field, u"supplier_id"_s);
}

void tst_Orders::refusesContactOfAnotherSupplier()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Id> other = world.newSupplier(u"Other"_s);
    PURSER_VERIFY(other);
    const Result<Record> contact =
        world.as(u"system"_s)
            .create(u"partner_contact"_s,
                    {{}, {{u"partner_id"_s, *other}, {u"name"_s, u"Ada"_s}}, {}});
    PURSER_VERIFY(contact);
    const Result<Record> order =
        world.newOrder({{u"Drill"_s}}, {{u"supplier_contact_id"_s, contact->id()}});
    QVERIFY(!order);
    QCOMPARE(order.error().field, u"supplier_contact_id"_s);
}

void tst_Orders::namesLineThatIsTooLarge()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order =
        world.newOrder({{u"Drill"_s}, {u"Planet"_s, u"999999999999"_s, u"999999999999"_s}});
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Invalid);
    QCOMPARE(order.error().field, u"lines[1].unit_price"_s);
}

void tst_Orders::refusesSubmissionWithoutLines()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    LineSpec comment{u"Nothing"_s};
    comment.kind = u"comment"_s;
    const Result<Record> order = world.newOrder({comment});
    PURSER_VERIFY(order);
    const Result<Record> submitted = world.act(u"buyer"_s, order->id(), u"submit"_s);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().field, u"lines"_s);
}

QTEST_GUILESS_MAIN(tst_Orders)
#include "tst_orders.moc"
