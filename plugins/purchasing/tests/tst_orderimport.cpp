#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/tests/ublsample.h"

#include <QFile>
#include <QJsonArray>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

Result<Record> import(World &world, const QByteArray &xml, const QString &name = u"order.xml"_s)
{
    return world.as(u"buyer"_s)
        .create(u"order_import"_s,
                {{},
                 {{u"file_name"_s, name}, {u"content"_s, QString::fromLatin1(xml.toBase64())}},
                 {}});
}

Result<Record> orderOf(World &world, const Record &made)
{
    return world.as(u"buyer"_s).read(u"purchase_order"_s, made.reference(u"order_id"), {});
}

qint64 count(World &world, const QString &type)
{
    return world.as(u"system"_s).count(type, {.activity = Activity::Any}, 1'000).value_or(-1);
}

QStringList rulesOrMessages(const Record &made)
{
    QStringList said;
    for (const QJsonValue &finding : made.json(u"findings").toArray())
        said.append(finding[u"message"_s].toString());
    return said;
}

} // namespace

class tst_OrderImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsOrderWithPartners_data() { TestDatabase::addEngines(); }
    void importsOrderWithPartners();
    void importsPublishedOrders_data() { TestDatabase::addEngines(); }
    void importsPublishedOrders();
    void takesTextAsWellAsBase64();
    void reportsEveryDifference();
    void findsPartnersAgain();
    void keepsFirmsWithOneIdentifierApart();
    void findsPartnerByNormalizedName();
    void sendsOrdersNowhereElse_data();
    void sendsOrdersNowhereElse();
    void keepsIncompleteAddressAsText();
    void leavesNothingOfBadFiles_data();
    void leavesNothingOfBadFiles();
    void importsNoFileTwice();
    void importsNoFileTwiceAtOnce_data() { TestDatabase::addEngines(); }
    void importsNoFileTwiceAtOnce();
    void refusesBlockedSupplier();
};

void tst_OrderImport::importsOrderWithPartners()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const Result<Record> made = import(world, validOrder());
    PURSER_VERIFY(made);
    QVERIFY(made->isNull(u"content"));
    QCOMPARE(made->text(u"document_number"), u"A-7"_s);
    QCOMPARE(made->date(u"valid_until"), QDate(2026, 3, 30));
    QCOMPARE(made->json(u"differences").toArray(), QJsonArray());
    const Result<Record> order = orderOf(world, *made);
    PURSER_VERIFY(order);
    QCOMPARE(order->text(u"status"), status::Draft);
    QCOMPARE(order->text(u"number"), u"PO-2026-000001"_s);
    QCOMPARE(order->decimal(u"discount_amount"), dec(u"6"_s));
    QCOMPARE(order->decimal(u"shipping_amount"), dec(u"12.5"_s));
    QCOMPARE(order->decimal(u"total_amount"), dec(u"81.5"_s));
    const QList<Record> lines = order->children(u"lines"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last().decimal(u"unit_price"), dec(u"0.01"_s));
    QCOMPARE(lines.last().decimal(u"line_total"), dec(u"20"_s));
    const Result<Record> supplier =
        world.as(u"system"_s).read(u"partner"_s, order->reference(u"supplier_id"), {});
    PURSER_VERIFY(supplier);
    QCOMPARE(supplier->text(u"name"), u"Fjord Tools AS"_s);
    QVERIFY(supplier->boolean(u"is_supplier"));
    QCOMPARE(supplier->children(u"addresses"_s).size(), 1);
    QCOMPARE(order->reference(u"supplier_address_id"),
             supplier->children(u"addresses"_s).first().id());
}

void tst_OrderImport::importsPublishedOrders()
{
    PURSER_FETCH_ENGINE();
    const QStringList files = publishedOrders();
    if (files.isEmpty())
        QSKIP("the published orders are not beside the project");
    World world(engine);
    PURSER_VERIFY(world.open());
    const QMap<QString, QPair<QString, QString>> expected{
        {u"use-case-1.xml"_s, {u"143.75"_s, u"The Supplier AB"_s}},
        {u"use-case-2.xml"_s, {u"875"_s, u"The Supplier AB"_s}},
        {u"use-case-3.xml"_s, {u"400"_s, u"Translation Services AS"_s}},
        {u"use-case-4.xml"_s, {u"55"_s, u"Cod Liver Oil Limited"_s}}};
    for (const QString &path : files) {
        const QString name = path.section(u'/', -1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Record> made = import(world, file.readAll(), name);
        PURSER_VERIFY(made);
        QCOMPARE(made->json(u"differences").toArray(), QJsonArray());
        const Result<Record> order = orderOf(world, *made);
        PURSER_VERIFY(order);
        QCOMPARE(order->decimal(u"total_amount"), dec(expected.value(name).first));
        const Result<Record> supplier =
            world.as(u"system"_s).read(u"partner"_s, order->reference(u"supplier_id"), {});
        PURSER_VERIFY(supplier);
        QCOMPARE(supplier->text(u"name"), expected.value(name).second);
        PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
        const Result<Record> approved = world.act(u"manager"_s, order->id(), u"approve"_s);
        PURSER_VERIFY(approved);
        QCOMPARE(approved->text(u"status"), status::Approved);
    }
}

void tst_OrderImport::takesTextAsWellAsBase64()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> made =
        world.as(u"buyer"_s)
            .create(u"order_import"_s, {{},
                                        {{u"file_name"_s, u"order.xml"_s},
                                         {u"content"_s, QString::fromUtf8(validOrder())}},
                                        {}});
    PURSER_VERIFY(made);
    const Result<Record> neither =
        world.as(u"buyer"_s)
            .create(u"order_import"_s,
                    {{}, {{u"file_name"_s, u"order.xml"_s}, {u"content"_s, u"order!"_s}}, {}});
    QVERIFY(!neither);
    QCOMPARE(neither.error().field, u"content"_s);
}

void tst_OrderImport::reportsEveryDifference()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    QByteArray xml = changedOrder(">15.00<", ">15.01<");
    xml.replace(">40.00<", ">40.01<");
    const Result<Record> made = import(world, xml);
    PURSER_VERIFY(made);
    QMap<QString, QString> reported;
    for (const QJsonValue &one : made->json(u"differences").toArray())
        reported.insert(one[u"field"_s].toString(),
                        one[u"theirs"_s].toString() + u'/' + one[u"ours"_s].toString());
    QCOMPARE(reported, (QMap<QString, QString>{{u"lines[0].line_total"_s, u"40.01/40.00"_s},
                                               {u"tax_amount"_s, u"15.01/15.00"_s}}));
    QVERIFY(made->json(u"findings").toArray().size() >= 2); // R008 and R017 name them too
}

void tst_OrderImport::findsPartnersAgain()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(import(world, validOrder()));
    const qint64 partners = count(world, u"partner"_s);
    const qint64 addresses = count(world, u"partner_address"_s);
    const qint64 identifiers = count(world, u"partner_identifier"_s);
    PURSER_VERIFY(import(world, changedOrder("A-7", "A-8")));
    QCOMPARE(count(world, u"partner"_s), partners);
    QCOMPARE(count(world, u"partner_address"_s), addresses);
    QCOMPARE(count(world, u"partner_identifier"_s), identifiers);
    QCOMPARE(count(world, u"purchase_order"_s), 2);
}

void tst_OrderImport::keepsFirmsWithOneIdentifierApart()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> first = import(world, validOrder());
    PURSER_VERIFY(first);
    const Result<Record> second = import(world, changedOrder("Fjord Tools AS", "Cod Liver Ltd"));
    PURSER_VERIFY(second);
    QVERIFY(orderOf(world, *first)->reference(u"supplier_id")
            != orderOf(world, *second)->reference(u"supplier_id"));
    const QString said = rulesOrMessages(*second).join(u'\n');
    QVERIFY2(said.contains(u"987654325"_s) && said.contains(u"Fjord Tools AS"_s), qPrintable(said));
}

void tst_OrderImport::findsPartnerByNormalizedName()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Id> known = world.newSupplier(u"FJORD  Tools"_s);
    PURSER_VERIFY(known);
    const Result<Record> made = import(world, validOrder());
    PURSER_VERIFY(made);
    QCOMPARE(orderOf(world, *made)->reference(u"supplier_id"), *known);
}

void tst_OrderImport::sendsOrdersNowhereElse_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("isKnown");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        QTest::addRow("known supplier, %s", qPrintable(engine)) << engine << true;
        QTest::addRow("new supplier, %s", qPrintable(engine)) << engine << false;
    }
}

void tst_OrderImport::sendsOrdersNowhereElse()
{
    PURSER_FETCH_ENGINE();
    QFETCH(bool, isKnown);
    World world(engine);
    PURSER_VERIFY(world.open());
    if (isKnown)
        PURSER_VERIFY(import(world, validOrder()));
    QByteArray xml = changedOrder("A-7", "A-8");
    const qsizetype seller = xml.indexOf("<cac:SellerSupplierParty>");
    xml.insert(xml.indexOf("</cac:Party>", seller),
               "<cac:Contact><cbc:Name>Eve</cbc:Name><cbc:ElectronicMail>eve@elsewhere.example"
               "</cbc:ElectronicMail></cac:Contact>");
    const Result<Record> made = import(world, xml);
    PURSER_VERIFY(made);
    const Result<Record> order = orderOf(world, *made);
    PURSER_VERIFY(order);
    const Result<Record> supplier =
        world.as(u"system"_s).read(u"partner"_s, order->reference(u"supplier_id"), {});
    PURSER_VERIFY(supplier);
    const QList<Record> contacts = supplier->children(u"contacts"_s);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().text(u"email"), u"eve@elsewhere.example"_s);
    QCOMPARE(contacts.first().boolean(u"receives_orders"), !isKnown);
    const QString said = rulesOrMessages(*made).join(u'\n');
    QCOMPARE(said.contains(u"eve@elsewhere.example"_s), isKnown);
}

void tst_OrderImport::keepsIncompleteAddressAsText()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    // four digits make a Norwegian postal code
    const QByteArray delivery =
        "<cac:Delivery><cac:DeliveryLocation><cac:Address><cbc:StreetName>Lower street 5"
        "</cbc:StreetName><cbc:CityName>Oslo</cbc:CityName><cbc:PostalZone>11120</cbc:PostalZone>"
        "<cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country>"
        "</cac:Address></cac:DeliveryLocation></cac:Delivery><cac:AllowanceCharge>";
    const Result<Record> made = import(world, changedOrder("<cac:AllowanceCharge>", delivery));
    PURSER_VERIFY(made);
    const Result<Record> order = orderOf(world, *made);
    PURSER_VERIFY(order);
    QVERIFY(order->isNull(u"deliver_to_address_id"));
    QVERIFY(order->text(u"notes").contains(u"Lower street 5, 11120 Oslo"_s));
    QVERIFY(rulesOrMessages(*made).join(u'\n').contains(u"postal_code"_s));
}

void tst_OrderImport::leavesNothingOfBadFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("place");
    QTest::newRow("malformed") << changedOrder("</cbc:ID>", "</cbc:Id>") << QString();
    QTest::newRow("cut") << validOrder().left(3'000) << QString();
    QTest::newRow("no UTF-8") << changedOrder("Bergen", "B\xe9rgen") << QString();
    QTest::newRow("currency") << changedOrder(">EUR</cbc:Document", ">EUX</cbc:Document")
                              << u"DocumentCurrencyCode"_s;
    QTest::newRow("country") << changedOrder(">NO<", ">N0<")
                             << u"SellerSupplierParty/Party/PostalAddress/Country/"
                                "IdentificationCode"_s;
    QTest::newRow("unit") << changedOrder("unitCode=\"C62\"", "unitCode=\"??\"")
                          << u"OrderLine[1]/LineItem/Quantity"_s;
    QTest::newRow("digits") << changedOrder(">2000<", ">2000.00000001<")
                            << u"OrderLine[2]/LineItem/Quantity"_s;
    // said by the order itself, after its partners were made
    QTest::newRow("second line") << changedOrder(">2000<", ">-2000<") << u"lines[1].quantity"_s;
}

void tst_OrderImport::leavesNothingOfBadFiles()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, place);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const QStringList types{u"partner"_s,           u"partner_contact"_s,     u"partner_address"_s,
                            u"purchase_order"_s,    u"purchase_order_line"_s, u"order_import"_s,
                            u"partner_identifier"_s};
    QList<qint64> before;
    for (const QString &type : types)
        before.append(count(world, type));
    const Result<Record> made = import(world, xml);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Invalid);
    QCOMPARE(made.error().field, place);
    if (!place.startsWith(u"lines"_s))
        QVERIFY2(made.error().message.startsWith(u"order.xml, line "_s),
                 qPrintable(made.error().message));
    for (qsizetype i = 0; i < types.size(); ++i)
        QCOMPARE(count(world, types.at(i)), before.at(i));
}

void tst_OrderImport::importsNoFileTwice()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> made = import(world, validOrder());
    PURSER_VERIFY(made);
    const Result<Record> again = import(world, validOrder(), u"copy.xml"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(again.error().message.contains(u"PO-2026-000001"_s));
    PURSER_VERIFY(world.act(u"buyer"_s, made->reference(u"order_id"), u"cancel"_s,
                            {{u"reason"_s, u"Wrong"_s}}));
    PURSER_VERIFY(import(world, validOrder(), u"copy.xml"_s));
}

void tst_OrderImport::importsNoFileTwiceAtOnce()
{
    PURSER_FETCH_ENGINE();
    World world(engine);
    PURSER_VERIFY(world.open());
    const qint64 partners = count(world, u"partner"_s);
    constexpr int Imports = 4;
    QSemaphore ready;
    QSemaphore start;
    QList<Result<Record>> results(Imports, internalError({}));
    std::vector<std::unique_ptr<QThread>> threads;
    const Draft draft{
        {},
        {{u"file_name"_s, u"order.xml"_s}, {u"content"_s, QString::fromUtf8(validOrder())}},
        {}};
    for (Result<Record> &result : results) {
        threads.emplace_back(QThread::create([&world, &draft, &ready, &start, &result] {
            const auto session = Session::open(world.database.url());
            ready.release();
            start.acquire();
            if (!session)
                return;
            RecordStore store(**session);
            result =
                LocalRecordService(store, world.registry, world.clock, world.caller(u"buyer"_s))
                    .create(u"order_import"_s, draft);
        }));
        threads.back()->start();
    }
    ready.acquire(Imports);
    start.release(Imports);
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    const auto made = std::count_if(results.cbegin(), results.cend(),
                                    [](const Result<Record> &result) { return bool(result); });
    QCOMPARE(made, 1);
    for (const Result<Record> &result : results)
        QVERIFY2(result || result.error().message.contains(u"imported before"),
                 qPrintable(result ? QString() : described(result.error())));
    QCOMPARE(count(world, u"purchase_order"_s), 1);
    QCOMPARE(count(world, u"partner"_s), partners + 2);
}

void tst_OrderImport::refusesBlockedSupplier()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.newSupplier(u"Fjord Tools"_s, {{u"status"_s, u"blocked"_s}}));
    const Result<Record> made = import(world, validOrder());
    QVERIFY(!made);
    QCOMPARE(made.error().field, u"supplier_id"_s);
    QCOMPARE(count(world, u"purchase_order"_s), 0);
}

QTEST_GUILESS_MAIN(tst_OrderImport)
#include "tst_orderimport.moc"
