#include "plugins/purchasing/tests/documentworld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/golden.h"
#include "tests/unit/documents/pdftools.h"

using namespace purser;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** The pages of an order as other people's tools see them. */
class tst_OrderPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdEveryPartyLineAndTotal();
    void carryTheElectronicOrder();
    void areTheSameBytesForTheSameRevision();
    void sayInTheirTextThatTheyAreNotApproved();
    void carrySumsOverThousandLines();
    void showAnArabicSupplier();
    void breakLongLines();
    void readAsReviewed_data();
    void readAsReviewed();
};

namespace {

/** Without blanks at the ends of lines and more than one empty line. */
QString tidy(const QString &text)
{
    QString kept = text;
    kept.replace(QRegularExpression(u" +\n"_s), u"\n"_s);
    kept.replace(QRegularExpression(u"\n{3,}"_s), u"\n\n"_s);
    return kept.replace(u'\f', u"———\n"_s);
}

/** The figure at the end of the line that begins with `label`; empty when there is none. */
QString figure(const QString &page, const QString &label)
{
    const QRegularExpression line(u"^ *%1 +([0-9.,]+) *$"_s.arg(label),
                                  QRegularExpression::MultilineOption);
    return line.match(page).captured(1);
}

Result<Record> supplierInGerman(DocumentWorld &in)
{
    return in.world.as(u"system"_s)
        .update(u"partner"_s, in.world.supplier, Operation::AnyVersion,
                {{}, {{u"language"_s, u"de"_s}}, {}});
}

} // namespace

void tst_OrderPages::holdEveryPartyLineAndTotal()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(in.approved(order->id()));
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const PdfFile file(*pdf);
    QCOMPARE(file.faults(), QString());
    const QString text = file.text().simplified();
    for (const QString &words : {u"Northstar Ltd"_s,
                                 u"Northstar Procurement Limited"_s,
                                 u"20457 Hamburg"_s,
                                 u"Fjord Tools AS"_s,
                                 u"Bryggen 12"_s,
                                 u"5003 BERGEN"_s,
                                 u"NORWAY"_s,
                                 u"PO-2026-000001"_s,
                                 u"15 April 2026"_s,
                                 u"DAP (Incoterms 2020)"_s,
                                 u"Everything for the bench"_s,
                                 u"D-100"_s,
                                 u"Drill"_s,
                                 u"with two batteries"_s,
                                 u"199.90"_s,
                                 u"569.72"_s,
                                 u"Screw, 4 × 40"_s,
                                 u"2,500"_s,
                                 u"0.0125"_s,
                                 u"31.25"_s,
                                 u"Tools together"_s,
                                 u"600.97"_s,
                                 u"-10.00"_s,
                                 u"12.50"_s,
                                 u"Tax 7 % on 31.25"_s,
                                 u"108.25"_s,
                                 u"713.91"_s,
                                 u"Please deliver to gate 2."_s,
                                 u"Goods stay yours until paid."_s,
                                 u"HRB 4711"_s,
                                 u"DE136695976"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
}

void tst_OrderPages::carryTheElectronicOrder()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(in.approved(order->id()));
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const Result<QJsonValue> xml = in.world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(xml);
    const QByteArray inside =
        PdfFile(*pdf).output(u"qpdf"_s, {u"--show-attachment=PO-2026-000001.xml"_s, u"%"_s});
    QCOMPARE(QString::fromUtf8(inside), (*xml)[u"content"_s].toString());
}

void tst_OrderPages::areTheSameBytesForTheSameRevision()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(in.approved(order->id()));
    const Result<QByteArray> approved = in.pdf(order->id());
    PURSER_VERIFY(approved);
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"send"_s,
                               {{u"to"_s, QJsonArray{u"sales@fjord.example"_s}}}));
    const Result<QByteArray> sent = in.pdf(order->id());
    PURSER_VERIFY(sent);
    QVERIFY(*sent == *approved);
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"amend"_s, {{u"reason"_s, u"Later"_s}}));
    const Result<QByteArray> next = in.pdf(order->id());
    PURSER_VERIFY(next);
    QVERIFY(*next != *approved);
}

void tst_OrderPages::sayInTheirTextThatTheyAreNotApproved()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<QByteArray> draft = in.pdf(order->id());
    PURSER_VERIFY(draft);
    QVERIFY(PdfFile(*draft).text().contains(u"Draft"_s));
    PURSER_VERIFY(in.approved(order->id()));
    const Result<QByteArray> approved = in.pdf(order->id());
    PURSER_VERIFY(approved);
    QVERIFY(!PdfFile(*approved).text().contains(u"Draft"_s));
}

void tst_OrderPages::carrySumsOverThousandLines()
{
    constexpr int Lines = 1'000;
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    QList<LineSpec> lines;
    for (int i = 1; i <= Lines; ++i)
        lines.append({.description = u"Part %1"_s.arg(i),
                      .quantity = u"2"_s,
                      .price = QString::number(i),
                      .tax = u"19"_s,
                      .code = u"ART-%1"_s.arg(i, 4, 10, QLatin1Char('0'))});
    const Result<Record> order = in.world.newOrder(lines);
    PURSER_VERIFY(order);
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const QStringList pages = PdfFile(*pdf).pages();
    QVERIFY(pages.size() > 20);
    const NumberFormat numbers = NumberFormat::forLanguage(u"en"_s);
    int line = 0;
    qint64 sum = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString soFar = numbers.amount(Decimal::fromUnits(sum, 0));
        if (page > 0 && line < Lines)
            QCOMPARE(figure(pages.at(page), u"Brought forward"_s), soFar);
        while (line < Lines
               && pages.at(page).contains(u"ART-%1 "_s.arg(line + 1, 4, 10, QLatin1Char('0')))) {
            sum += 2 * ++line;
        }
        if (line < Lines)
            QCOMPARE(figure(pages.at(page), u"Carried over"_s),
                     numbers.amount(Decimal::fromUnits(sum, 0)));
    }
    QCOMPARE(line, Lines);
    QVERIFY(pages.last().contains(numbers.amount(Decimal::fromUnits(sum, 0))));
    QVERIFY(pages.last().simplified().contains(u"Total EUR 1,191,190.00"_s));
}

void tst_OrderPages::showAnArabicSupplier()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Id> supplier = in.newSupplierAt(
        u"شركة الأدوات المتحدة"_s, {},
        {{u"street"_s, u"شارع الملك 12"_s}, {u"city"_s, u"دبي"_s}, {u"country"_s, u"AE"_s}});
    PURSER_VERIFY(supplier);
    const Result<Record> order = in.world.newOrder(
        {{u"مثقاب كهربائي"_s, u"3"_s, u"199.9"_s}, {u"Screws"_s}}, {{u"supplier_id"_s, *supplier}});
    PURSER_VERIFY(order);
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const PdfFile file(*pdf);
    QCOMPARE(file.faults(), QString());
    // Readers search by compatible forms: ﻷ is found as لأ.
    const QString text = QString::fromUtf8(file.output(u"pdftotext"_s, {u"-raw"_s, u"%"_s, u"-"_s}))
                             .normalized(QString::NormalizationForm_KC);
    for (const QString &words : {u"الأدوات"_s, u"الملك"_s, u"مثقاب"_s, u"599.70"_s,
                                 u"UNITED ARAB EMIRATES"_s, u"Screws"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
}

void tst_OrderPages::breakLongLines()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    QStringList words;
    for (int i = 0; i < 120; ++i)
        words.append(u"wordnumber%1"_s.arg(i));
    const QString longest(180, u'ж');
    const Result<Record> order = in.world.newOrder(
        {{words.join(u' '), u"1"_s, u"5"_s}, {longest + u"\n"_s + words.join(u' ')}},
        {{u"notes"_s, words.join(u' ')}});
    PURSER_VERIFY(order);
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const QString text = PdfFile(*pdf).text();
    for (const QString &word : words)
        QCOMPARE(text.count(QRegularExpression(u"\\b%1\\b"_s.arg(word))), 3);
    QCOMPARE(text.count(u'ж'), longest.size());
}

void tst_OrderPages::readAsReviewed_data()
{
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("en") << false;
    QTest::newRow("de") << true;
}

void tst_OrderPages::readAsReviewed()
{
    QFETCH(bool, isGerman);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    if (isGerman)
        PURSER_VERIFY(supplierInGerman(in));
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<QByteArray> pdf = in.pdf(order->id());
    PURSER_VERIFY(pdf);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    PURSER_VERIFY(isAsReviewed(u"plugins/purchasing/tests/golden/order-%1.txt"_s.arg(name),
                               tidy(PdfFile(*pdf).text())));
}

QTEST_GUILESS_MAIN(tst_OrderPages)
#include "tst_orderpages.moc"
