#include "plugins/purchasing/domain/ubl/orderstructure.h"
#include "plugins/purchasing/domain/ubl/peppolrules.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"
#include "plugins/purchasing/domain/ubl/ublwriter.h"
#include "plugins/purchasing/tests/ublsample.h"

#include "models/base/text.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace Qt::StringLiterals;

/** Electronic orders as XML. */
class tst_UblWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatIsRead_data();
    void keepsAllThatIsRead();
    void writesEveryElementThatIsRead();
    void putsElementsInTheirOrder();
    void writesAnyText_data();
    void writesAnyText();
    void leavesOutWhatIsEmpty();
};

namespace {

UblReading readBack(QByteArray xml)
{
    QBuffer buffer(&xml);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("a buffer cannot be opened");
    Result<UblReading> reading = readUblOrder(buffer, u"order.xml"_s);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    return std::move(*reading);
}

/** `OrderLine/LineItem/ID=1` for each element that holds text, in order. */
QStringList contentOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList path;
    QStringList content;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            path.append(reader.name().toString());
        else if (token == QXmlStreamReader::EndElement)
            path.removeLast();
        else if (token == QXmlStreamReader::Characters && !reader.text().trimmed().isEmpty())
            content.append(u"%1=%2"_s.arg(path.join(u'/'), reader.text().trimmed()));
    }
    return content;
}

UblText text(const QString &words)
{
    return {words, {}, 0};
}

UblNumber number(const QString &digits, const QString &unit)
{
    return {Decimal::parse(digits, 6).value(), unit, 2, 0};
}

UblParty party(const QString &name)
{
    UblParty made;
    for (UblText UblParty::*member :
         {&UblParty::identifier, &UblParty::name, &UblParty::legalName, &UblParty::legalId})
        made.*member = text(name);
    made.endpoint = {name, u"0088"_s, 0};
    made.taxId = text(u"DE136695976"_s);
    made.taxScheme = text(u"VAT"_s);
    made.address = UblAddress{0,
                              text(u"Street"_s),
                              text(u"Yard"_s),
                              text(u"Gate"_s),
                              text(u"City"_s),
                              text(u"123"_s),
                              text(u"Region"_s),
                              text(u"NO"_s)};
    made.registered = UblAddress{0, {}, {}, {}, text(u"City"_s), {}, {}, text(u"NO"_s)};
    made.contact = {text(u"Person"_s), text(u"+47"_s), text(u"a@b.example"_s)};
    return made;
}

UblAllowance allowance(bool isCharge)
{
    UblAllowance one;
    one.isCharge = isCharge;
    one.reasonCode = text(isCharge ? u"FC"_s : u"95"_s);
    one.reason = text(u"Reason"_s);
    one.percent = number(u"10"_s, {});
    one.amount = number(u"1"_s, u"EUR"_s);
    one.base = number(u"10"_s, u"EUR"_s);
    return one;
}

UblLine fullLine()
{
    UblLine line;
    for (UblText UblLine::*member :
         {&UblLine::note, &UblLine::id, &UblLine::accountingCost, &UblLine::originatorId,
          &UblLine::originatorName, &UblLine::name, &UblLine::description, &UblLine::buyersItem,
          &UblLine::sellersItem, &UblLine::standardItem})
        line.*member = text(u"Words"_s);
    line.quantity = number(u"2"_s, u"C62"_s);
    line.amount = number(u"20"_s, u"EUR"_s);
    line.deliveryStart.date = QDate(2026, 3, 3);
    line.deliveryEnd.date = QDate(2026, 3, 4);
    line.allowances = {allowance(false), allowance(true)};
    line.hasPrice = true;
    line.price = number(u"10"_s, u"EUR"_s);
    line.baseQuantity = number(u"1"_s, u"C62"_s);
    line.priceAllowance = allowance(false);
    line.tax = UblTax{0, text(u"S"_s), number(u"25"_s, {}), text(u"VAT"_s)};
    line.properties = QStringList{u"Colour: red: bright"_s, u"Size: 4"_s};
    return line;
}

/** An order in which nothing is empty. */
UblOrder fullOrder()
{
    UblOrder order;
    for (UblText UblOrder::*member :
         {&UblOrder::customization, &UblOrder::profile, &UblOrder::id, &UblOrder::salesOrder,
          &UblOrder::note, &UblOrder::currency, &UblOrder::customerReference,
          &UblOrder::accountingCost, &UblOrder::quotation, &UblOrder::formerOrder,
          &UblOrder::request, &UblOrder::catalogue, &UblOrder::contract, &UblOrder::project,
          &UblOrder::deliveryTerms, &UblOrder::specialTerms, &UblOrder::paymentTerms})
        order.*member = text(u"EUR"_s);
    order.issued.date = order.validUntil.date = QDate(2026, 3, 2);
    order.documents = QStringList{u"7, Drawing"_s, u"8"_s};
    order.buyer = party(u"Buyer"_s);
    order.seller = party(u"Seller"_s);
    order.originator = party(u"Ward"_s);
    order.invoicee = party(u"Payer"_s);
    order.delivery = {text(u"Ramp"_s),
                      party({}).address,
                      {QDate(2026, 3, 3), 0},
                      {QDate(2026, 3, 4), 0},
                      party(u"Receiver"_s)};
    order.allowances = {allowance(false), allowance(true)};
    order.tax = number(u"5"_s, u"EUR"_s);
    const UblNumber amount = number(u"20"_s, u"EUR"_s);
    order.totals = UblTotals{0, amount, amount, amount, amount, amount, amount, amount, amount};
    order.lines = {fullLine(), fullLine()};
    return order;
}

/** Whether the children of every element stand in the order of `element`. */
bool isInOrder(QXmlStreamReader &xml, const StructureElement &element)
{
    qsizetype reached = 0;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const auto found =
            std::find_if(element.children.begin(), element.children.end(),
                         [&](const StructureElement &one) { return one.name == name; });
        const qsizetype place = found - element.children.begin();
        if (found == element.children.end() || place < reached || !isInOrder(xml, *found))
            return false;
        reached = place;
    }
    return true;
}

} // namespace

void tst_UblWriter::keepsAllThatIsRead_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("our own") << validOrder();
    for (const QString &path : publishedOrders()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << file.readAll();
    }
}

void tst_UblWriter::keepsAllThatIsRead()
{
    QFETCH(QByteArray, xml);
    // What is no part of an order as Purser knows it.
    const QStringList unknown{
        u"Order/IssueTime"_s,
        u"Order/OrderLine/LineItem/Item/AdditionalItemProperty/ID"_s,
        u"Order/DeliveryTerms/DeliveryLocation"_s,
        u"Order/AdditionalDocumentReference"_s,
        u"Order/OrderLine/LineItem/Item/CommodityClassification"_s,
        u"Order/OrderLine/LineItem/PartialDeliveryIndicator"_s,
        u"Order/OrderLine/LineItem/Item/ItemSpecificationDocumentReference"_s};
    const UblReading before = readBack(xml);
    const QByteArray written = writeUblOrder(before.order);
    const QStringList kept = contentOf(written);
    QStringList lost;
    for (const QString &content : contentOf(xml)) {
        const bool isUnknown =
            std::any_of(unknown.begin(), unknown.end(),
                        [&](const QString &path) { return content.startsWith(path); });
        if (!isUnknown && !kept.contains(content))
            lost.append(content);
    }
    QCOMPARE(lost.join(u'\n'), QString());
    const UblReading after = readBack(written);
    QCOMPARE(toJson(after.findings), QJsonArray());
    QCOMPARE(checkPeppolRules(after.order).size(), checkPeppolRules(before.order).size());
    QCOMPARE(writeUblOrder(after.order), written);
}

void tst_UblWriter::writesEveryElementThatIsRead()
{
    const QByteArray written = writeUblOrder(fullOrder());
    const QStringList content = contentOf(written);
    QCOMPARE(writeUblOrder(readBack(written).order), written);
    // What is lost on the way changes the number.
    const auto count = [&content](const QString &path) {
        return std::count_if(content.begin(), content.end(), [&](const QString &one) {
            return one.startsWith(u"Order/"_s + path);
        });
    };
    QCOMPARE(count(u"BuyerCustomerParty/"_s), 19);
    QCOMPARE(count(u"OrderLine/Note"_s), 2);
    QCOMPARE(count(u"OrderLine/LineItem/"_s), 2 * 37);
    QCOMPARE(count(u"AllowanceCharge/"_s), 2 * 6);
    QCOMPARE(count(u"AnticipatedMonetaryTotal/"_s), 8);
}

void tst_UblWriter::putsElementsInTheirOrder()
{
    const QByteArray written = writeUblOrder(fullOrder());
    QXmlStreamReader xml(written);
    QVERIFY(xml.readNextStartElement());
    QVERIFY2(isInOrder(xml, orderStructure()), written.constData());
    QVERIFY(!xml.hasError());
}

void tst_UblWriter::writesAnyText_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("markup") << u"<b>&amp; \"x\" ]]>"_s << u"<b>&amp; \"x\" ]]>"_s;
    QTest::newRow("lines") << u"one\ntwo\tthree"_s << u"one\ntwo\tthree"_s;
    QTest::newRow("blanks around") << u"  word \n"_s << u"word"_s;
    QTest::newRow("scripts") << u"شركة 工具 🔧 é"_s << u"شركة 工具 🔧 é"_s;
    QTest::newRow("control characters") << u"a\u0001\u000bb\ufffe\uffff"_s << u"ab"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) << u"ab"_s;
}

void tst_UblWriter::writesAnyText()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    UblOrder order = fullOrder();
    order.note.text = written;
    order.buyer.endpoint.scheme = written;
    const UblOrder back = readBack(writeUblOrder(order)).order;
    QCOMPARE(back.note.text, read);
    QCOMPARE(back.buyer.endpoint.scheme.simplified(), read.simplified());
}

void tst_UblWriter::leavesOutWhatIsEmpty()
{
    UblOrder order = fullOrder();
    order.note = {};
    order.delivery = {};
    order.buyer.address.reset();
    const QByteArray written = writeUblOrder(order);
    QVERIFY(!written.contains("<cac:Delivery>\n    <cac:DeliveryLocation"));
    QVERIFY(!written.contains("<cbc:Note/>"));
    QCOMPARE(contentOf(written).filter(u"BuyerCustomerParty/Party/PostalAddress"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_UblWriter)
#include "tst_ublwriter.moc"
