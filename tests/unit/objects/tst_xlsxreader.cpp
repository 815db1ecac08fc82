#include "models/objects/import/spreadsheetvalue.h"
#include "models/objects/import/tablefile.h"
#include "models/objects/import/xlsxreader.h"

#include <QBuffer>
#include <QTest>

#include "tests/support/zipfile.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_XlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void saysWhere_data();
    void saysWhere();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesWhatIsTooLarge();
    void isReadPartByPart();
    void numbersArePlain_data();
    void numbersArePlain();
    void daysAreDates_data();
    void daysAreDates();
    void formatsTellDates_data();
    void formatsTellDates();
    void columnsHaveLetters();
};

namespace {

/** A row of texts. */
QByteArray row(const QByteArrayList &texts)
{
    QByteArray cells;
    for (const QByteArray &text : texts)
        cells += "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    return "<row>" + cells + "</row>";
}

/** Every row as `number:cell|cell`, or the error. */
QStringList readAll(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<RowSource>> reader = openTable(buffer);
    if (!reader)
        return {u"! "_s + reader.error().message};
    QStringList rows{(*reader)->header().join(u'|')};
    for (;;) {
        const Result<std::optional<SourceRow>> next = (*reader)->next();
        if (!next)
            return rows + QStringList{u"! "_s + next.error().message};
        if (!*next)
            return rows;
        rows.append(u"%1:%2"_s.arg((*next)->number).arg((*next)->cells.join(u'|')));
    }
}

} // namespace

void tst_XlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QStringList>("read");
    const QByteArray header = row({"a", "b", "c"});
    const auto add = [&](const char *name, const QByteArray &rows, const QStringList &read,
                         const QByteArray &texts = {}) {
        QTest::newRow(name) << header + rows << texts << QStringList{u"a|b|c"_s} + read;
    };
    add("texts", row({"1", "Łódź", "&lt;x&gt;"}), {u"2:1|Łódź|<x>"_s});
    add("shared texts", "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>", {u"2:two|one|"_s},
        "<si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>x</t></rPh></si>");
    add("gaps", "<row r='5'><c r='A5'><v>1</v></c><c r='C5'><v>3</v></c></row>", {u"5:1||3"_s});
    add("empty rows and cells", "<row r='2'/><row r='3'><c r='B3'/></row>" + row({"x"}),
        {u"4:x||"_s});
    add("numbers", "<row><c><v>0.10000000000000001</v></c><c t='n'><v>1E3</v></c></row>",
        {u"2:0.1|1000|"_s});
    add("truth", "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>", {u"2:true|false|"_s});
    add("dates",
        "<row><c s='1'><v>46348</v></c><c s='2'><v>46348.5</v></c><c s='3'><v>46348</v></c></row>",
        {u"2:2026-11-22|2026-11-22T12:00:00|46348"_s});
    add("formulas", "<row><c><f>A1+1</f><v>2</v></c><c t='str'><f>A1</f><v>x</v></c></row>",
        {u"2:2|x|"_s});
    add("escaped letters", row({"a_x000A_b"}), {u"2:a\nb||"_s});
    add("only a header", {}, {});
}

void tst_XlsxReader::readsCells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, texts);
    QFETCH(QStringList, read);
    QCOMPARE(readAll(workbookOf(rows, texts)), read);
}

void tst_XlsxReader::saysWhere_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("said");
    const QByteArray header = row({"a", "b"});
    const auto add = [](const char *name, const QByteArray &rows, const QString &said) {
        QTest::newRow(name) << rows << said;
    };
    add("no rows", {}, u"has no row"_s);
    add("nameless column", row({"a", "", "c"}), u"Row 1: Column 2 has no name"_s);
    add("two of a name", row({"a", "A"}), u"Row 1: There are two columns called “A”"_s);
    add("error", header + "<row r='7'><c r='B7' t='e'><v>#N/A</v></c></row>",
        u"Row 7, column B: The cell holds the error #N/A."_s);
    add("text that is not there", header + "<row><c t='s'><v>9</v></c></row>",
        u"Row 2, column A: The text"_s);
    add("no number", header + "<row><c><v>x</v></c></row>", u"Row 2, column A: “x” is not"_s);
    add("no day", header + "<row><c s='1'><v>-1</v></c></row>", u"Row 2, column A: “-1” is not"_s);
    add("column without end", header + "<row><c r='ZZZZZ1'><v>1</v></c></row>",
        u"more than 1000 columns"_s);
    add("XML cut off", header + "<row><c>", u"damaged"_s);
    add("entities that grow", header + "<row><c t='str'><v>&lol;</v></c></row>", u"damaged"_s);
}

void tst_XlsxReader::saysWhere()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, said);
    const QString last = readAll(workbookOf(rows)).last();
    QVERIFY2(last.startsWith(u"! "_s) && last.contains(said), qPrintable(last));
}

void tst_XlsxReader::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray good = workbookOf(row({"a"}) + row({"1"}));
    QByteArray locked = good;
    for (const QByteArray &mark : {QByteArray("PK\x03\x04", 4), QByteArray("PK\x01\x02", 4)}) {
        const qsizetype flags = mark.at(2) == 3 ? 6 : 8;
        for (qsizetype at = locked.indexOf(mark); at >= 0; at = locked.indexOf(mark, at + 1))
            locked[at + flags] = '\x01';
    }
    QTest::newRow("protected by a password")
        << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", 17) << u"password"_s;
    QTest::newRow("parts with a password") << locked << u"password"_s;
    QTest::newRow("cut off") << good.left(good.size() / 2) << u"damaged"_s;
    QTest::newRow("only its beginning") << good.left(6) << u"damaged"_s;
    QTest::newRow("another ZIP file")
        << zipOf({{u"mimetype"_s, "text"}}) << u"not a workbook: xl/workbook.xml"_s;
    QTest::newRow("without a sheet")
        << zipOf({{u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>"}}) << u"a sheet"_s;
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("endless attributes")
        << zipOf({{u"xl/workbook.xml"_s, "<workbook>\n<sheets" + attributes + "/></workbook>"}})
        << u"xl/workbook.xml, line 2: an element has more than 100"_s;
    QTest::newRow("document type") << zipOf(
        {{u"xl/workbook.xml"_s,
          "<!DOCTYPE workbook [<!ATTLIST sheet r CDATA 'a'>]><workbook><sheet/></workbook>"}})
                                   << u"damaged"_s;
}

void tst_XlsxReader::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QStringList read = readAll(content);
    QVERIFY2(read.first().startsWith(u"! "_s) && read.first().contains(said),
             qPrintable(read.first()));
}

void tst_XlsxReader::refusesWhatIsTooLarge()
{
    const auto kindWith = [](QByteArray content, const XlsxLimits &limits) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(buffer, limits);
        if (!reader)
            return reader.error().kind;
        const Result<std::optional<SourceRow>> next = (*reader)->next();
        return next ? ErrorKind::Internal : next.error().kind;
    };
    // A thousand to one, as bombs have it.
    const QByteArray bomb =
        workbookOf(row({"a"}) + "<row>" + QByteArray(3'000'000, ' ') + "</row>");
    QVERIFY(bomb.size() < 10'000);
    QCOMPARE(kindWith(bomb, {.bytes = 1'000}), ErrorKind::TooLarge);
    QCOMPARE(kindWith(bomb, {.unpackedBytes = 1'000'000}), ErrorKind::TooLarge);
    const QByteArray wide = workbookOf(row({"a"}) + row({QByteArray(1'000, 'x')}));
    QCOMPARE(kindWith(wide, {.cellLetters = 100}), ErrorKind::Invalid);
    QCOMPARE(kindWith(workbookOf(row({"a", "b"})), {.columns = 1}), ErrorKind::Invalid);
}

void tst_XlsxReader::isReadPartByPart()
{
    QByteArray rows = row({"a"});
    for (int i = 0; i < 50'000; ++i)
        rows += row({QByteArray::number(i)});
    QByteArray content = workbookOf(rows);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(buffer);
    QVERIFY(reader);
    QVERIFY((*reader)->progress() < 100);
    for (int i = 0; i < 50'000; ++i)
        QCOMPARE((*reader)->next().value()->cells.first(), QString::number(i));
    QVERIFY((*reader)->progress() > 900);
    QVERIFY(!(*reader)->next().value());
}

void tst_XlsxReader::numbersArePlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("17 digits") << u"1.1000000000000001"_s << u"1.1"_s;
    QTest::newRow("whole") << u"136695976"_s << u"136695976"_s;
    QTest::newRow("15 digits") << u"123456789012345"_s << u"123456789012345"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("negative") << u"-12.50"_s << u"-12.5"_s;
    QTest::newRow("small") << u"1.5E-4"_s << u"0.00015"_s;
    QTest::newRow("large") << u"1.5E+4"_s << u"15000"_s;
    QTest::newRow("no number") << u"1,5"_s << QString();
    QTest::newRow("no end") << u"inf"_s << QString();
}

void tst_XlsxReader::numbersArePlain()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainNumber(text).value_or(QString()), plain);
}

void tst_XlsxReader::daysAreDates_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("first") << u"1"_s << false << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << u"59"_s << false << u"1900-02-28"_s;
    QTest::newRow("the day that never was") << u"60"_s << false << QString();
    QTest::newRow("after it") << u"61"_s << false << u"1900-03-01"_s;
    QTest::newRow("today") << u"46348"_s << false << u"2026-11-22"_s;
    QTest::newRow("a second before midnight")
        << u"46348.999988425923"_s << false << u"2026-11-22T23:59:59"_s;
    QTest::newRow("since 1904") << u"44886"_s << true << u"2026-11-22"_s;
    QTest::newRow("last") << u"2958465"_s << false << u"9999-12-31"_s;
    QTest::newRow("too late") << u"2958466"_s << false << QString();
    QTest::newRow("no number") << u"nan"_s << false << QString();
}

void tst_XlsxReader::daysAreDates()
{
    QFETCH(QString, days);
    QFETCH(bool, since1904);
    QFETCH(QString, date);
    const DayCount count = since1904 ? DayCount::Since1904 : DayCount::Since1900;
    QCOMPARE(dateFromDays(days, count).value_or(QString()), date);
}

void tst_XlsxReader::formatsTellDates_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("ISO") << u"yyyy-mm-dd"_s << true;
    QTest::newRow("with a language") << u"[$-407]d/m/yy;@"_s << true;
    QTest::newRow("money") << u"#,##0.00 [$€-407]"_s << false;
    QTest::newRow("a word") << u"0 \"days\""_s << false;
    QTest::newRow("colour") << u"[Red]0"_s << false;
    QTest::newRow("escaped") << u"0\\d"_s << false;
    QTest::newRow("general") << u"General"_s << false;
}

void tst_XlsxReader::formatsTellDates()
{
    QFETCH(QString, format);
    QFETCH(bool, isDate);
    QCOMPARE(showsDates(format), isDate);
}

void tst_XlsxReader::columnsHaveLetters()
{
    for (const int column : {0, 25, 26, 27, 701, 702, 16'383})
        QCOMPARE(columnOf(columnName(column) + u"1"_s), column);
    QCOMPARE(columnName(27), u"AB"_s);
}

QTEST_GUILESS_MAIN(tst_XlsxReader)
#include "tst_xlsxreader.moc"
