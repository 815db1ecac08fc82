#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"
#include "plugins/purchasing/domain/ubl/orderexport.h"
#include "plugins/purchasing/domain/ubl/peppolrules.h"
#include "plugins/purchasing/domain/ubl/totalscomparison.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"
#include "plugins/purchasing/domain/ubl/ublwriter.h"
#include "plugins/purchasing/tests/documentworld.h"
#include "plugins/purchasing/tests/ordermaker.h"
#include "plugins/purchasing/tests/ublsample.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Our orders as electronic ones. */
class tst_OrderExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAFileOnceApproved_data() { TestDatabase::addEngines(); }
    void answersAFileOnceApproved();
    void breaksNoRuleAndKeepsTotals();
    void comesBackAsItWas();
    void publishedOrdersComeBackAsTheyWere_data();
    void publishedOrdersComeBackAsTheyWere();
    void commentsBecomeNotes();
    void saysWhoIsMissingWhat_data();
    void saysWhoIsMissingWhat();
    void findsElectronicAddresses();
    void refusesThreeDecimals();
    void isValidUntilTheGoodsAreRequired();
};

namespace {

Result<QByteArray> exported(World &world, const Record &order)
{
    return world.as(u"system"_s).inOneTransaction([&](UnitOfWork &work) -> Result<QByteArray> {
        PURSER_ASSIGN(const OrderSurroundings around, surroundingsOf(work, order));
        PURSER_ASSIGN(const UblOrder ubl, ublOrder(work, order, around));
        return writeUblOrder(ubl);
    });
}

Result<UblReading> readBack(QByteArray xml)
{
    QBuffer buffer(&xml);
    if (!buffer.open(QIODevice::ReadOnly))
        return internalError(u"buffer"_s);
    PURSER_ASSIGN(UblReading reading, readUblOrder(buffer, u"order.xml"_s));
    reading.findings += checkPeppolRules(reading.order);
    return reading;
}

Result<Record> import(World &world, const QByteArray &xml)
{
    PURSER_ASSIGN(const Record made,
                  world.as(u"buyer"_s)
                      .create(u"order_import"_s, {{},
                                                  {{u"file_name"_s, u"order.xml"_s},
                                                   {u"content"_s, QString::fromUtf8(xml)}},
                                                  {}}));
    if (!made.json(u"differences").toArray().isEmpty())
        return internalError(u"the totals differ"_s);
    return world.as(u"buyer"_s).read(u"purchase_order"_s, made.reference(u"order_id"), {});
}

/** Of the company when it is none: that is who pays then. */
QJsonValue addressText(World &world, const Id &id)
{
    const Result<Record> address = id.isNull()
                                       ? world.as(u"system"_s).read(u"company"_s, world.company, {})
                                       : world.as(u"system"_s).read(u"partner_address"_s, id, {});
    return address ? QJsonValue(address->text(u"street") + u'|' + address->text(u"street2") + u'|'
                                + address->text(u"city") + u'|' + address->text(u"postal_code")
                                + u'|' + address->text(u"country"))
                   : QJsonValue(address.error().message);
}

/** What of an order is the same when it comes back: everything but who wrote it, and what the
 * import notes about the file. Addresses come back as those of another partner. */
QJsonObject lasting(World &world, const Record &order)
{
    QJsonObject content = enteredContent(order);
    for (const QString &key :
         {u"title"_s, u"internal_notes"_s, u"buyer_id"_s, u"requester_id"_s, u"priority"_s})
        content.remove(key);
    for (const QString &key : {u"bill_to_address_id"_s, u"deliver_to_address_id"_s})
        content.insert(key, addressText(world, order.reference(key)));
    QJsonArray lines;
    for (const QJsonValue &value : content.value(u"lines"_s).toArray()) {
        QJsonObject line = value.toObject();
        line.remove(u"id"_s);
        line.remove(u"kind"_s); // a service is an item for computers
        lines.append(line);
    }
    content.insert(u"lines"_s, lines);
    return content;
}

} // namespace

void tst_OrderExport::answersAFileOnceApproved()
{
    PURSER_FETCH_ENGINE();
    DocumentWorld in(engine);
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<QJsonValue> early = in.world.ask(order->id(), u"document/xml"_s);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Conflict);
    QVERIFY(early.error().message.contains(u"PO-2026-000001"_s));
    const Result<Record> approved = in.approved(order->id());
    PURSER_VERIFY(approved);
    const Result<QJsonValue> answer = in.world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(answer);
    QCOMPARE((*answer)[u"file_name"_s].toString(), u"PO-2026-000001.xml"_s);
    QCOMPARE((*answer)[u"media_type"_s].toString(), u"application/xml"_s);
    const Result<UblReading> reading = readBack((*answer)[u"content"_s].toString().toUtf8());
    PURSER_VERIFY(reading);
    QCOMPARE(toJson(reading->findings), QJsonArray());
    QCOMPARE(reading->order.id.text, u"PO-2026-000001"_s);
    QCOMPARE(reading->order.seller.name.text, u"Fjord Tools AS"_s);
    QCOMPARE(reading->order.totals->payable.value, approved->decimal(u"total_amount"));
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->attachments.size(), 1);
    QCOMPARE(model->attachments.first().name, u"PO-2026-000001.xml"_s);
    QCOMPARE(QString::fromUtf8(model->attachments.first().content),
             (*answer)[u"content"_s].toString());
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"cancel"_s, {{u"reason"_s, u"No"_s}}));
    const Result<DocumentModel> cancelled = in.document(order->id());
    PURSER_VERIFY(cancelled);
    QVERIFY(cancelled->attachments.isEmpty());
}

void tst_OrderExport::breaksNoRuleAndKeepsTotals()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    OrderMaker maker;
    constexpr int Orders = 150;
    for (int i = 0; i < Orders; ++i) {
        const Result<Record> order =
            in.world.as(u"buyer"_s).create(u"purchase_order"_s, maker.order(in.world));
        PURSER_VERIFY(order);
        const Result<QByteArray> xml = exported(in.world, *order);
        PURSER_VERIFY(xml);
        const Result<UblReading> reading = readBack(*xml);
        PURSER_VERIFY(reading);
        QCOMPARE(toJson(reading->findings), QJsonArray());
        QCOMPARE(toJson(compareTotals(reading->order, *order)), QJsonArray());
    }
}

void tst_OrderExport::comesBackAsItWas()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    OrderMaker maker;
    const Result<Record> term =
        in.world.as(u"system"_s)
            .create(u"payment_term"_s,
                    {{}, {{u"code"_s, u"MONTH"_s}, {u"name"_s, u"A month"_s}}, {}});
    PURSER_VERIFY(term);
    constexpr int Orders = 40;
    for (int i = 0; i < Orders; ++i) {
        Draft draft = maker.order(in.world);
        if (i % 2)
            draft.values.insert(u"payment_term_id"_s, term->id());
        const Result<Record> order = in.world.as(u"buyer"_s).create(u"purchase_order"_s, draft);
        PURSER_VERIFY(order);
        const Result<QByteArray> xml = exported(in.world, *order);
        PURSER_VERIFY(xml);
        const Result<Record> again = import(in.world, *xml);
        PURSER_VERIFY(again);
        QJsonObject expected = lasting(in.world, *order);
        // The address of an order that names none is the supplier's own.
        expected.insert(u"supplier_address_id"_s, toText(again->reference(u"supplier_address_id")));
        QCOMPARE(lasting(in.world, *again), expected);
        QCOMPARE(again->json(u"taxes"), order->json(u"taxes"));
        QCOMPARE(again->decimal(u"total_amount"), order->decimal(u"total_amount"));
    }
}

void tst_OrderExport::publishedOrdersComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("our own") << validOrder();
    for (const QString &path : publishedOrders()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << file.readAll();
    }
}

void tst_OrderExport::publishedOrdersComeBackAsTheyWere()
{
    QFETCH(QByteArray, xml);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = import(in.world, xml);
    PURSER_VERIFY(order);
    const Result<QByteArray> written = exported(in.world, *order);
    PURSER_VERIFY(written);
    const Result<UblReading> reading = readBack(*written);
    PURSER_VERIFY(reading);
    QCOMPARE(toJson(reading->findings), QJsonArray());
    QCOMPARE(toJson(compareTotals(reading->order, *order)), QJsonArray());
    const Result<Record> again = import(in.world, *written);
    PURSER_VERIFY(again);
    QCOMPARE(lasting(in.world, *again), lasting(in.world, *order));
}

void tst_OrderExport::commentsBecomeNotes()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const auto comment = [](const QString &text) {
        return LineSpec{.description = text, .kind = u"comment"_s};
    };
    const Result<Record> order = in.world.newOrder({comment(u"For the bench"_s),
                                                    comment(u"Handle with care"_s),
                                                    {u"Drill"_s, u"1"_s, u"5"_s},
                                                    {.description = {}, .kind = u"subtotal"_s},
                                                    {u"Screw"_s, u"2"_s, u"1"_s},
                                                    comment(u"That is all"_s)},
                                                   {{u"notes"_s, u"Gate 2"_s}});
    PURSER_VERIFY(order);
    const Result<QByteArray> xml = exported(in.world, *order);
    PURSER_VERIFY(xml);
    const Result<UblReading> reading = readBack(*xml);
    PURSER_VERIFY(reading);
    const UblOrder &ubl = reading->order;
    QCOMPARE(ubl.lines.size(), 2);
    QCOMPARE(ubl.lines.first().note.text, u"For the bench\nHandle with care"_s);
    QCOMPARE(ubl.lines.first().id.text, u"3"_s);
    QVERIFY(ubl.lines.last().note.isEmpty());
    QCOMPARE(ubl.note.text, u"Gate 2\nThat is all"_s);
}

void tst_OrderExport::saysWhoIsMissingWhat_data()
{
    QTest::addColumn<bool>("hasCompanyNumber");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<bool>("hasAddress");
    QTest::addColumn<QString>("field");
    QTest::newRow("company") << false << u"a@b.example"_s << true << u"company_id"_s;
    QTest::newRow("supplier") << true << QString() << true << u"supplier_id"_s;
    QTest::newRow("address") << true << u"a@b.example"_s << false << u"supplier_address_id"_s;
}

void tst_OrderExport::saysWhoIsMissingWhat()
{
    QFETCH(bool, hasCompanyNumber);
    QFETCH(QString, mail);
    QFETCH(bool, hasAddress);
    QFETCH(QString, field);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    if (!hasCompanyNumber)
        PURSER_VERIFY(in.changeCompany({{u"tax_id"_s, Value()}, {u"email"_s, Value()}}));
    const QMap<QString, Value> values{{u"email"_s, mail}};
    const Result<Id> supplier = hasAddress ? in.newSupplierAt(u"Tools"_s, values,
                                                              {{u"street"_s, u"Bryggen 1"_s},
                                                               {u"city"_s, u"Bergen"_s},
                                                               {u"postal_code"_s, u"5003"_s},
                                                               {u"country"_s, u"NO"_s}})
                                           : in.world.newSupplier(u"Tools"_s, values);
    PURSER_VERIFY(supplier);
    const Result<Record> order =
        in.world.newOrder({{u"Drill"_s, u"1"_s, u"5"_s}}, {{u"supplier_id"_s, *supplier}});
    PURSER_VERIFY(order);
    const Result<QByteArray> xml = exported(in.world, *order);
    QVERIFY(!xml);
    QCOMPARE(xml.error().kind, ErrorKind::Invalid);
    QCOMPARE(xml.error().field, field);
    PURSER_VERIFY(in.approved(order->id()));
    const Result<DocumentModel> paper = in.document(order->id()); // is valid without it
    PURSER_VERIFY(paper);
    QVERIFY(paper->attachments.isEmpty());
}

void tst_OrderExport::findsElectronicAddresses()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const auto addresses = [&] {
        const Result<QByteArray> xml = exported(in.world, *order);
        const Result<UblReading> reading = xml ? readBack(*xml) : Result<UblReading>(xml.error());
        if (!reading)
            return reading.error().text();
        const UblText &buyer = reading->order.buyer.endpoint;
        const UblText &seller = reading->order.seller.endpoint;
        return u"%1:%2 %3:%4"_s.arg(buyer.scheme, buyer.text, seller.scheme, seller.text);
    };
    QCOMPARE(addresses(), u"9930:DE136695976 EM:sales@fjord.example"_s);
    PURSER_VERIFY(in.world.as(u"system"_s)
                      .create(u"partner_identifier"_s, {{},
                                                        {{u"partner_id"_s, in.world.supplier},
                                                         {u"scheme"_s, u"0192"_s},
                                                         {u"value"_s, u"987654325"_s}},
                                                        {}}));
    PURSER_VERIFY(in.addSetting(u"purchasing.electronic_address"_s,
                                {{u"scheme"_s, u"0088"_s}, {u"value"_s, u"7300010000001"_s}}));
    QCOMPARE(addresses(), u"0088:7300010000001 0192:987654325"_s);
}

void tst_OrderExport::refusesThreeDecimals()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order =
        in.world.newOrder({{u"Drill"_s, u"1"_s, u"5"_s}}, {{u"currency"_s, u"KWD"_s}});
    PURSER_VERIFY(order);
    const Result<QByteArray> xml = exported(in.world, *order);
    QVERIFY(!xml);
    QCOMPARE(xml.error().field, u"currency"_s);
}

void tst_OrderExport::isValidUntilTheGoodsAreRequired()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    for (const auto &[required, until] : {std::pair(QDate(2026, 4, 15), QDate(2026, 4, 15)),
                                          std::pair(QDate(), QDate(2026, 4, 1))}) {
        const Result<Record> order = in.world.newOrder(
            {{u"Drill"_s, u"1"_s, u"5"_s}},
            {{u"required_date"_s, required.isValid() ? Value(required) : Value()}});
        PURSER_VERIFY(order);
        const Result<QByteArray> xml = exported(in.world, *order);
        PURSER_VERIFY(xml);
        const Result<UblReading> reading = readBack(*xml);
        PURSER_VERIFY(reading);
        QCOMPARE(reading->order.validUntil.date, until);
    }
}

QTEST_GUILESS_MAIN(tst_OrderExport)
#include "tst_orderexport.moc"
