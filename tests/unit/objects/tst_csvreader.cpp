#include "models/objects/import/csvreader.h"
#include "models/objects/import/textrepair.h"

#include <QBuffer>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void namesTheLine_data();
    void namesTheLine();
    void refusesWhatIsTooLarge();
    void countsLinesInsideQuotes();
    void repairsDoubleEncoding_data();
    void repairsDoubleEncoding();
};

namespace {

/** Every row as `cell|cell`, or the error's text. */
QStringList readAll(QByteArray content, const CsvLimits &limits = {})
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(buffer, limits);
    if (!reader)
        return {u"! "_s + reader.error().message};
    QStringList rows{(*reader)->header().join(u'|')};
    for (;;) {
        const Result<std::optional<SourceRow>> row = (*reader)->next();
        if (!row) {
            rows.append(u"! "_s + row.error().message);
            return rows;
        }
        if (!*row)
            return rows;
        rows.append((*row)->cells.join(u'|'));
    }
}

} // namespace

void tst_CsvReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n")
                           << QStringList{u"a|b"_s, u"1|2"_s, u"3|4"_s};
    QTest::newRow("without the last line break")
        << QByteArray("a,b\n1,2") << QStringList{u"a|b"_s, u"1|2"_s};
    QTest::newRow("CR LF") << QByteArray("a,b\r\n\"1\",2\r\n3,\"4\"\r\n")
                           << QStringList{u"a|b"_s, u"1|2"_s, u"3|4"_s};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"\"\n")
                            << QStringList{u"a|b"_s, u"x, \"y\"|"_s};
    QTest::newRow("line break in quotes")
        << QByteArray("a,b\n\"x\r\ny\",2\n") << QStringList{u"a|b"_s, u"x\r\ny|2"_s};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n1,2\n")
                                     << QStringList{u"a|b"_s, u"1|2"_s};
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n") << QStringList{u"a|b"_s, u"1,5|2"_s};
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << QStringList{u"a|b"_s, u"1|2"_s};
    QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n") << QStringList{u"a|b"_s, u"1|2"_s};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n") << QStringList{u"a|b|c"_s, u"||"_s};
    QTest::newRow("too few cells") << QByteArray("a,b\n1\n") << QStringList{u"a|b"_s, u"1"_s};
    QTest::newRow("letters") << QByteArray("a,b\nÅlesund,Łódź\n")
                             << QStringList{u"a|b"_s, u"Ålesund|Łódź"_s};
    QTest::newRow("only a header") << QByteArray("a,b\n") << QStringList{u"a|b"_s};
}

void tst_CsvReader::readsRows()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, rows);
    QCOMPARE(readAll(content), rows);
}

void tst_CsvReader::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << u"Line 1:"_s;
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8") << u"Line 3:"_s;
    QTest::newRow("quote inside") << QByteArray("a,b\n1,2\"3\n") << u"Line 2:"_s;
    QTest::newRow("text after quote") << QByteArray("a,b\n\"1\"x,2\n") << u"Line 2:"_s;
    QTest::newRow("text after return") << QByteArray("a,b\n\"1\"\rx,2\n") << u"Line 2:"_s;
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0\n", 12) << u"Line 3:"_s;
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,M\xfcller\n") << u"Line 2:"_s;
    QTest::newRow("half a letter") << QByteArray("a,b\n1,M\xc3\n") << u"Line 2:"_s;
    QTest::newRow("half a letter at the end") << QByteArray("a,b\n1,M\xc3") << u"Line 2:"_s;
    QTest::newRow("surrogate") << QByteArray("a,b\n1,\xed\xa0\x80\n") << u"Line 2:"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0\n\0",
                                          10)
                            << u"Line 1:"_s;
    QTest::newRow("blank name") << QByteArray("a,,c\n") << u"Line 1:"_s;
    QTest::newRow("name twice") << QByteArray("a,A\n") << u"Line 1:"_s;
}

void tst_CsvReader::namesTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, line);
    const QString last = readAll(content).last();
    QVERIFY2(last.startsWith(u"! "_s + line), qPrintable(last));
}

void tst_CsvReader::refusesWhatIsTooLarge()
{
    CsvLimits limits;
    limits.bytes = 1'000;
    limits.cellBytes = 100;
    QByteArray large("a,b\n");
    large += QByteArray(1'000, 'x');
    QVERIFY(readAll(large, limits).first().startsWith(u"! "));
    const QByteArray longCell = "a,b\n1," + QByteArray(200, 'x') + "\n";
    QVERIFY(readAll(longCell, limits).last().startsWith(u"! Line 2:"));
    CsvLimits columns;
    columns.columns = 3;
    QVERIFY(readAll("a,b,c,d\n", columns).first().startsWith(u"! Line 1:"));
}

void tst_CsvReader::countsLinesInsideQuotes()
{
    QByteArray content("a,b\n\"1\n2\n3\",x\ny,z\n");
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(buffer);
    QVERIFY(reader);
    QCOMPARE((*(*reader)->next())->number, 2);
    QCOMPARE((*(*reader)->next())->number, 5);
    QVERIFY(!*(*reader)->next());
}

void tst_CsvReader::repairsDoubleEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("ø") << u"VadsÃ¸"_s << u"Vadsø"_s;
    QTest::newRow("Ø, whose second byte is a sign")
        << u"SYKEHUSINNKJÃ˜P HF"_s << u"SYKEHUSINNKJØP HF"_s;
    QTest::newRow("several") << u"Indre og Ã˜stre, MÃ¼nchen"_s << u"Indre og Østre, München"_s;
    QTest::newRow("right already") << u"Vadsø"_s << u"Vadsø"_s;
    QTest::newRow("plain") << u"Oslo"_s << u"Oslo"_s;
    QTest::newRow("both kinds") << u"VadsÃ¸ und Łódź"_s << u"VadsÃ¸ und Łódź"_s;
    QTest::newRow("Portuguese") << u"SÃO PAULO"_s << u"SÃO PAULO"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_CsvReader::repairsDoubleEncoding()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);
    QCOMPARE(withoutDoubleEncoding(text), repaired);
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
