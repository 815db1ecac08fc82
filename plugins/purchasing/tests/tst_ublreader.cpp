#include "plugins/purchasing/domain/ubl/lineamount.h"
#include "plugins/purchasing/domain/ubl/orderstructure.h"
#include "plugins/purchasing/domain/ubl/peppolrules.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"
#include "plugins/purchasing/tests/ublsample.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace Qt::StringLiterals;

namespace {

Result<UblReading> read(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    if (!buffer.open(QIODevice::ReadOnly))
        return internalError(u"buffer"_s);
    return readUblOrder(buffer, u"order.xml"_s);
}

Decimal dec(const QString &text)
{
    return Decimal::parse(text, 6).value();
}

} // namespace

class tst_UblReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOrder();
    void readsPublishedOrders_data();
    void readsPublishedOrders();
    void knowsPublishedStructure();
    void refusesWhatIsNoOrder_data();
    void refusesWhatIsNoOrder();
    void refusesLargeFileUnread();
    void namesValuesThatCannotBeRead_data();
    void namesValuesThatCannotBeRead();
    void namesWhatDoesNotBelong_data();
    void namesWhatDoesNotBelong();
    void saysLineInOwnFigures_data();
    void saysLineInOwnFigures();
};

void tst_UblReader::readsOrder()
{
    const Result<UblReading> reading = read(validOrder());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    QVERIFY(reading->findings.isEmpty());
    const UblOrder &order = reading->order;
    QCOMPARE(order.id.text, u"A-7"_s);
    QCOMPARE(order.id.line, 7);
    QCOMPARE(order.issued.date, QDate(2026, 3, 2));
    QCOMPARE(order.validUntil.date, QDate(2026, 3, 30));
    QCOMPARE(order.seller.endpoint.scheme, u"0192"_s);
    QCOMPARE(order.seller.title(), u"Fjord Tools AS"_s);
    QCOMPARE(order.seller.address->city.text, u"Bergen"_s);
    QCOMPARE(order.buyer.taxId.text, u"DE136695976"_s);
    QCOMPARE(order.allowances.size(), 2);
    QVERIFY(order.allowances.first().isCharge);
    QCOMPARE(*order.totals->payable.value, dec(u"81"_s));
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines.first().quantity.unit, u"C62"_s);
    QCOMPARE(*order.lines.last().baseQuantity.value, dec(u"1000"_s));
    QCOMPARE(*order.lines.first().tax->percent.value, dec(u"25"_s));
}

void tst_UblReader::readsPublishedOrders_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : publishedOrders())
        QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
    if (publishedOrders().isEmpty())
        QTest::newRow("none") << QString();
}

void tst_UblReader::readsPublishedOrders()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the published orders are not beside the project");
    QFile device(file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const Result<UblReading> reading = readUblOrder(device, file);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    Findings findings = reading->findings + checkPeppolRules(reading->order);
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    // They keep every rule; use case 4 leaves out nothing and adds nothing.
    QVERIFY2(findings.isEmpty(),
             qPrintable(findings.isEmpty() ? QString()
                                           : findings.first().rule + u' ' + findings.first().place
                                                 + u' ' + findings.first().message));
    QVERIFY(!reading->order.lines.isEmpty());
}

void tst_UblReader::knowsPublishedStructure()
{
    if (publishedStructure().isEmpty())
        QSKIP("the published structure is not beside the project");
    QFile file(publishedStructure());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList published;
    QStringList cardinalities;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"Document" || xml.name() == u"Element") {
            const QString written = xml.attributes().value(u"cardinality"_s).toString();
            cardinalities.append(written.isEmpty() ? u"1"_s : written);
        } else if (xml.name() == u"Term" && cardinalities.size() > published.size()) {
            const QString name = xml.readElementText().section(u':', -1);
            published.append(cardinalities.last() + u' ' + name);
        }
    }
    QStringList own;
    const std::function<void(const StructureElement &)> walk =
        [&](const StructureElement &element) {
            const QString least = element.least == 1 && element.most == 1 ? u"1"_s
                                  : element.least == 1                    ? u"1.."_s
                                                                          : u"0.."_s;
            const QString most = element.most < 0 ? u"n"_s : least == u"1" ? QString() : u"1"_s;
            own.append(least + most + u' ' + element.name);
            for (const StructureElement &child : element.children)
                walk(child);
        };
    walk(orderStructure());
    QCOMPARE(own, published);
}

void tst_UblReader::refusesWhatIsNoOrder_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const QByteArray whole = validOrder();
    QTest::newRow("nothing") << QByteArray() << u"order.xml"_s;
    QTest::newRow("no XML") << QByteArray("hello") << u"line 1"_s;
    QTest::newRow("cut") << whole.left(whole.size() / 2) << u"ends in the middle"_s;
    QTest::newRow("not closed") << changedOrder("</cbc:ID>", "</cbc:Id>") << u"line 7"_s;
    QTest::newRow("more after the end") << whole + "<Order/>" << u"well-formed"_s;
    QTest::newRow("bytes that are no UTF-8")
        << changedOrder("Bergen", "B\xe9rgen") << u"order.xml, line"_s;
    QTest::newRow("another encoding")
        << changedOrder("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"") << u"UTF-8"_s;
    QTest::newRow("another document")
        << QByteArray(whole).replace("Order-2\"", "Invoice-2\"") << u"no UBL order"_s;
    QTest::newRow("entities") << changedOrder("<Order",
                                              "<!DOCTYPE Order [<!ENTITY a \"b\">]><Order")
                              << u"document type"_s;
    QTest::newRow("nested") << changedOrder("<cac:Item>", QByteArray("<cac:a>").repeated(100'000))
                            << u"nested"_s;
    QTest::newRow("one endless part") << changedOrder(
        "<cac:Item>", "<cac:Item>" + QByteArray("<cbc:a>b</cbc:a>").repeated(30'000))
                                      << u"too many elements"_s;
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("endless attributes") << changedOrder("<cbc:ID>", "<cbc:ID" + attributes + ">")
                                        << u"line 7: An element has more than 100"_s;
}

void tst_UblReader::refusesWhatIsNoOrder()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    const Result<UblReading> reading = read(xml);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, ErrorKind::Invalid);
    QVERIFY2(reading.error().message.contains(says), qPrintable(reading.error().message));
}

void tst_UblReader::refusesLargeFileUnread()
{
    QByteArray xml = validOrder();
    xml += QByteArray(100 * 1024 * 1024, ' ');
    const Result<UblReading> reading = read(xml);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, ErrorKind::TooLarge);
    QVERIFY(reading.error().message.contains(u"order.xml"_s));
}

void tst_UblReader::namesValuesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("no number") << QByteArray(">40.00<") << QByteArray(">forty<")
                               << u"OrderLine[1]/LineItem/LineExtensionAmount"_s;
    QTest::newRow("exponent") << QByteArray(">40.00<") << QByteArray(">4e1<")
                              << u"OrderLine[1]/LineItem/LineExtensionAmount"_s;
    QTest::newRow("too many decimals")
        << QByteArray(">10</cbc:Quantity") << QByteArray(">10.0000001</cbc:Quantity")
        << u"OrderLine[1]/LineItem/Quantity"_s;
    QTest::newRow("too many digits")
        << QByteArray(">4</cbc:PriceAmount") << QByteArray(">99999999999999999999</cbc:PriceAmount")
        << u"OrderLine[1]/LineItem/Price/PriceAmount"_s;
    QTest::newRow("no date") << QByteArray("2026-03-02") << QByteArray("2026-02-30")
                             << u"IssueDate"_s;
    QTest::newRow("neither yes nor no")
        << QByteArray("Indicator>true") << QByteArray("Indicator>yes")
        << u"AllowanceCharge[1]/ChargeIndicator"_s;
}

void tst_UblReader::namesValuesThatCannotBeRead()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const Result<UblReading> reading = read(changedOrder(from, to));
    QVERIFY(reading);
    QVERIFY(hasErrors(reading->findings));
    const Error error = errorOf(reading->findings, u"order.xml"_s);
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.field, place);
    QVERIFY2(error.message.startsWith(u"order.xml, line "_s), qPrintable(error.message));
}

void tst_UblReader::namesWhatDoesNotBelong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown") << QByteArray("<cbc:ID>A-7")
                             << QByteArray("<cbc:UUID>1</cbc:UUID><cbc:ID>A-7") << u"UUID"_s;
    QTest::newRow("unknown inside") << QByteArray("<cbc:Name>Drill")
                                    << QByteArray("<cbc:Keyword>a</cbc:Keyword><cbc:Name>Drill")
                                    << u"OrderLine[1]/LineItem/Item/Keyword"_s;
    QTest::newRow("twice") << QByteArray("<cbc:ID>A-7</cbc:ID>")
                           << QByteArray("<cbc:ID>A-7</cbc:ID><cbc:ID>A-8</cbc:ID>") << u"ID"_s;
    QTest::newRow("missing") << QByteArray("<cbc:ID>A-7</cbc:ID>") << QByteArray() << u"ID"_s;
    QTest::newRow("empty") << QByteArray(">Drill<") << QByteArray(">  <")
                           << u"OrderLine[1]/LineItem/Item/Name"_s;
}

void tst_UblReader::namesWhatDoesNotBelong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const Result<UblReading> reading = read(changedOrder(from, to));
    QVERIFY(reading);
    QCOMPARE(reading->findings.size(), 1);
    QCOMPARE(reading->findings.first().rule, u"structure"_s);
    QVERIFY(reading->findings.first().severity == Severity::Fault);
    QCOMPARE(reading->findings.first().place, place);
}

void tst_UblReader::saysLineInOwnFigures_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unitPrice");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<bool>("isExact");
    const QString none;
    const QString zero = u"0"_s;
    QTest::newRow("plain") << u"10"_s << u"4"_s << none << none << none << u"40"_s << u"4"_s << zero
                           << true;
    QTest::newRow("for a thousand") << u"2000"_s << u"10"_s << u"1000"_s << none << none << u"20"_s
                                    << u"0.01"_s << zero << true;
    QTest::newRow("allowance as percentage")
        << u"10"_s << u"4"_s << none << u"5"_s << none << u"35"_s << u"4"_s << u"12.5"_s << true;
    QTest::newRow("charge in the price")
        << u"10"_s << u"4"_s << none << none << u"5"_s << u"45"_s << u"4.5"_s << zero << true;
    QTest::newRow("both in the price")
        << u"3"_s << u"4"_s << none << u"3"_s << u"1"_s << u"10"_s << u"3.333333"_s << zero << true;
    QTest::newRow("another total")
        << u"10"_s << u"4"_s << none << none << none << u"41"_s << u"4"_s << zero << false;
}

void tst_UblReader::saysLineInOwnFigures()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, base);
    QFETCH(QString, off);
    QFETCH(QString, more);
    QFETCH(QString, wanted);
    QFETCH(QString, unitPrice);
    QFETCH(QString, discount);
    QFETCH(bool, isExact);
    UblLine line;
    line.quantity.value = dec(quantity);
    line.price.value = dec(price);
    if (!base.isEmpty())
        line.baseQuantity.value = dec(base);
    for (const auto &[amount, isCharge] : {std::pair(off, false), std::pair(more, true)}) {
        if (amount.isEmpty())
            continue;
        UblAllowance one;
        one.isCharge = isCharge;
        one.amount.value = dec(amount);
        line.allowances.append(one);
    }
    const Result<OwnFigures> own = ownFigures(line, dec(wanted), 2);
    QVERIFY(own);
    QCOMPARE(own->unitPrice, dec(unitPrice));
    QCOMPARE(own->discountPercent, dec(discount));
    QCOMPARE(own->isExact, isExact);
}

QTEST_APPLESS_MAIN(tst_UblReader)
#include "tst_ublreader.moc"
