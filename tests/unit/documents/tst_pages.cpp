#include "models/documents/documentlabels.h"
#include "models/documents/renderprocess.h"

#include <QRect>
#include <QRegularExpression>
#include <QTest>

#include "tests/unit/documents/pdftools.h"
#include "tests/unit/documents/samples.h"

using namespace purser;
using namespace Qt::StringLiterals;

/** The pages as `pdftotext` sees them. */
class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showEveryLineTotalAndHead_data();
    void showEveryLineTotalAndHead();
    void carryExactSums_data();
    void carryExactSums();
    void carryNothingWithoutAColumn();
    void neverLeaveTotalsAlone();
    void keepTextInsideTheMargins_data();
    void keepTextInsideTheMargins();
    void showAllOfARowThatIsLongerThanAPage();
    void breakLongWords();
    void numberMoreThanAThousandPages();
    void carryTheWatermarkOnEachPage();
    void areMirroredFromRightToLeft();
    void showCharactersOfManyScripts();
    void putTheAddressIntoTheWindow_data();
    void putTheAddressIntoTheWindow();
    void showCommentsHeadingsAndSubtotals();

private:
    QByteArray rendered(const DocumentModel &model);

    RenderProcess m_process{renderProgram(), std::chrono::minutes(2)};
};

namespace {

/** Blanks as one, and letters instead of their forms. */
QString plain(const QString &text)
{
    static const QRegularExpression marks(u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(marks).simplified();
}

/** The lines of the order, counted from 0, that begin on `page`. */
QList<int> linesOn(const QString &page)
{
    static const QRegularExpression code(u"ART-(\\d{5})"_s);
    QList<int> lines;
    for (auto match = code.globalMatch(page); match.hasNext();)
        lines.append(match.next().captured(1).toInt() - 1);
    return lines;
}

/** The amount beside `label` on `page`; empty when it is not there. */
QString amountBeside(const QString &label, const QString &page)
{
    const QRegularExpression line(u"(?:^|\\n) *"_s + QRegularExpression::escape(label)
                                  + u" +([-0-9.,]+)"_s);
    return line.match(page).captured(1);
}

} // namespace

QByteArray tst_Pages::rendered(const DocumentModel &model)
{
    const Result<QByteArray> pdf = m_process.renderPdf(model);
    if (!pdf)
        qWarning("%s %s", qPrintable(pdf.error().text()), qPrintable(pdf.error().detail));
    return pdf.value_or(QByteArray());
}

void tst_Pages::showEveryLineTotalAndHead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("lines");
    for (const QString &language : {u"en"_s, u"de"_s, u"zh-CN"_s}) {
        for (const int lines : {1, 10, 1000})
            QTest::addRow("%s %d", qPrintable(language), lines) << language << lines;
    }
}

void tst_Pages::showEveryLineTotalAndHead()
{
    QFETCH(QString, language);
    QFETCH(int, lines);
    const DocumentModel model = samples::order(language, lines);
    const PdfFile file(rendered(model));
    QCOMPARE(file.faults(), QString());
    const QStringList pages = file.pages();
    QList<int> found;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString page = plain(pages.at(i));
        const QString number = documentLabels(language).page.arg(i + 1).arg(pages.size());
        QVERIFY2(page.contains(plain(number)), qPrintable(page));
        const QList<int> onPage = linesOn(page);
        for (const DocumentColumn &column : model.tables.first().columns)
            QVERIFY(onPage.isEmpty() || page.contains(column.caption));
        for (const int line : onPage)
            QVERIFY(page.contains(model.tables.first().rows.at(line).cells.last()));
        found += onPage;
    }
    QCOMPARE(found.size(), lines);
    QVERIFY(std::is_sorted(found.begin(), found.end()));
    for (const DocumentTotal &total : model.totals) {
        QVERIFY(plain(pages.join(u' ')).contains(total.label));
        QVERIFY(plain(pages.join(u' ')).contains(plain(total.value)));
    }
}

void tst_Pages::carryExactSums_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("lines");
    QTest::addRow("two pages") << u"en"_s << 25;
    QTest::addRow("many pages") << u"en"_s << 1000;
    QTest::addRow("German") << u"de"_s << 120;
}

void tst_Pages::carryExactSums()
{
    QFETCH(QString, language);
    QFETCH(int, lines);
    const NumberFormat numbers = NumberFormat::forLanguage(language);
    const DocumentLabels labels = documentLabels(language);
    const QStringList pages = PdfFile(rendered(samples::order(language, lines))).pages();
    QVERIFY(pages.size() > 1);
    int seen = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const bool isContinued = i > 0 && seen < lines;
        QCOMPARE(amountBeside(labels.broughtForward, pages.at(i)),
                 isContinued ? numbers.amount(samples::sum(seen)) : QString());
        seen += static_cast<int>(linesOn(pages.at(i)).size());
        QCOMPARE(amountBeside(labels.carriedOver, pages.at(i)),
                 seen < lines ? numbers.amount(samples::sum(seen)) : QString());
    }
    QCOMPARE(seen, lines);
}

void tst_Pages::carryNothingWithoutAColumn()
{
    DocumentModel model = samples::order(u"en"_s, 60);
    model.tables.first().carryOverColumn.reset();
    const QString text = PdfFile(rendered(model)).text();
    QVERIFY(!text.contains(documentLabels(u"en"_s).carriedOver));
    QVERIFY(!text.contains(documentLabels(u"en"_s).broughtForward));
}

void tst_Pages::neverLeaveTotalsAlone()
{
    for (int lines = 1; lines < 45; ++lines) {
        const DocumentModel model = samples::order(u"en"_s, lines);
        const QStringList pages = PdfFile(rendered(model)).pages();
        const auto withTotals = std::find_if(pages.begin(), pages.end(), [&](const QString &page) {
            return plain(page).contains(plain(model.totals.last().value));
        });
        QVERIFY(withTotals != pages.end());
        QVERIFY2(linesOn(*withTotals).contains(lines - 1), qPrintable(QString::number(lines)));
        for (const DocumentTotal &total : model.totals)
            QVERIFY(plain(*withTotals).contains(plain(total.value)));
    }
}

void tst_Pages::keepTextInsideTheMargins_data()
{
    QTest::addColumn<DocumentModel>("model");
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"zh-CN"_s})
        QTest::addRow("%s", qPrintable(language)) << samples::order(language, 30);
    DocumentModel model = samples::order(u"de"_s, 12);
    model.paper = PaperSize::Letter;
    QTest::addRow("Letter") << model;
    for (DocumentRow &row : model.tables.first().rows) {
        row.cells[1] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789"_s;
        row.cells[6] = u"123.456.789.012.345,67"_s;
        row.cells[5] = u"123.456.789.012.345,6789"_s;
    }
    model.info.append(
        {u"Projektbezeichnung und Kostenstelle"_s, u"https://example.org/"_s + QString(80, u'x')});
    model.address.append(QString(90, u'W'));
    model.totals.last().value = u"EUR 123.456.789.012.345,67"_s;
    model.totals.last().label = QString(200, u'W');
    QTest::addRow("too wide everywhere") << model;
}

void tst_Pages::keepTextInsideTheMargins()
{
    QFETCH(DocumentModel, model);
    const PdfFile file(rendered(model));
    static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
    static const QRegularExpression word(
        u"xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)<"_s);
    const QString boxes =
        QString::fromUtf8(file.output(u"pdftotext"_s, {u"-bbox"_s, u"%"_s, u"-"_s}));
    const double width = page.match(boxes).captured(1).toDouble();
    const double height = page.match(boxes).captured(2).toDouble();
    const double margin = 20 / 25.4 * 72 - 1;
    int words = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
        const QRegularExpressionMatch box = match.next();
        const QByteArray what = box.captured(5).toUtf8();
        QVERIFY2(box.captured(1).toDouble() >= margin, what);
        QVERIFY2(box.captured(2).toDouble() >= 0, what);
        QVERIFY2(box.captured(3).toDouble() <= width - margin, what);
        QVERIFY2(box.captured(4).toDouble() <= height, what);
    }
    QVERIFY(words > 100);
}

void tst_Pages::showAllOfARowThatIsLongerThanAPage()
{
    DocumentModel model = samples::order(u"en"_s, 3);
    QStringList details;
    for (int i = 0; i < 200; ++i)
        details.append(u"detail-%1"_s.arg(i));
    model.tables.first().rows[1].detail = details.join(u'\n');
    const QStringList pages = PdfFile(rendered(model)).pages();
    QVERIFY(pages.size() >= 3);
    for (const QString &detail : details)
        QVERIFY2(plain(pages.join(u' ')).contains(detail), qPrintable(detail));
    const QString sum = model.numbers.amount(samples::sum(2));
    QCOMPARE(amountBeside(u"Carried over"_s, pages.at(0)), sum);
    QCOMPARE(amountBeside(u"Brought forward"_s, pages.at(1)), sum);
}

void tst_Pages::breakLongWords()
{
    DocumentModel model = samples::order(u"de"_s, 1);
    const QString word =
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;
    model.tables.first().rows[0].cells = {{}, {}, word};
    const PdfFile file(rendered(model));
    QString description = file.textIn(1, {20, 130, 170, 40});
    static const QRegularExpression hyphenated(u"-\\n *"_s);
    QVERIFY2(description.count(hyphenated) >= 1, qPrintable(description));
    QVERIFY2(description.remove(hyphenated).contains(word), qPrintable(description));
}

void tst_Pages::numberMoreThanAThousandPages()
{
    DocumentModel model = samples::order(u"en"_s, 1);
    DocumentRow tall;
    tall.kind = RowKind::Comment;
    tall.text = QStringList(45, u"line"_s).join(u'\n');
    model.tables.first().rows += QList<DocumentRow>(1100, tall);
    const PdfFile file(rendered(model));
    const QByteArray last = file.output(
        u"pdftotext"_s, {u"-layout"_s, u"-f"_s, u"1100"_s, u"-l"_s, u"1100"_s, u"%"_s, u"-"_s});
    static const QRegularExpression number(u"Page 1100 of 1[1-9]\\d\\d\\n"_s);
    QVERIFY2(number.match(QString::fromUtf8(last)).hasMatch(), last.right(400));
}

void tst_Pages::carryTheWatermarkOnEachPage()
{
    DocumentModel model = samples::order(u"en"_s, 40);
    const QByteArray without = rendered(model);
    model.watermark = u"DRAFT"_s;
    const QByteArray with = rendered(model);
    QVERIFY(!PdfFile(without).text().contains(u"DRAFT"_s));
    const QStringList pages = PdfFile(with).pages();
    for (const QString &page : pages)
        QCOMPARE(page.count(u"DRAFT"_s), 1);
    const auto middle = [](const QByteArray &pdf) {
        return PdfFile(pdf).output(u"pdftoppm"_s,
                                   {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-r"_s, u"20"_s, u"-x"_s,
                                    u"60"_s, u"-y"_s, u"80"_s, u"-W"_s, u"60"_s, u"-H"_s, u"80"_s,
                                    u"-png"_s, u"%"_s});
    };
    QVERIFY(!middle(with).isEmpty());
    QVERIFY(middle(with) != middle(without));
}

void tst_Pages::areMirroredFromRightToLeft()
{
    const DocumentModel model = samples::order(u"ar"_s, 40);
    const PdfFile file(rendered(model));
    QCOMPARE(file.faults(), QString());
    const QStringList pages = file.pages();
    const QString text = plain(pages.join(u' '));
    for (const QString &word : {u"أمر"_s, u"شراء"_s, u"المورد"_s, u"قفازات"_s, u"الإجمالي"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QString &code : {u"6204-2RS"_s, u"M8 × 40"_s, u"+966 11 496 0187"_s, u"4711-08"_s})
        QVERIFY2(text.contains(code), qPrintable(code));
    const QString total = plain(model.totals.last().value);
    QVERIFY(text.contains(total));
    QVERIFY(plain(file.textIn(2, {15, 20, 90, 270})).contains(total));
    QVERIFY(plain(file.textIn(1, {120, 60, 90, 40})).contains(u"العليا"_s));
    QVERIFY(plain(file.textIn(1, {20, 45, 70, 40})).contains(u"700412"_s));
}

void tst_Pages::showCharactersOfManyScripts()
{
    const QStringList texts{u"Łódź ß ½ € × → ≥ ☑ ④"_s,
                            u"Ελληνικά"_s,
                            u"Київ"_s,
                            u"日本語 テスト"_s,
                            u"한국어"_s,
                            u"עברית"_s,
                            u"Հայերեն"_s,
                            u"ქართული"_s,
                            u"Office affluent"_s};
    DocumentModel model = samples::order(u"en"_s, 1);
    model.closing = texts;
    model.closing.append(u"tab\tand\u0007bell, \U0010FFFF and \U00013000 end"_s);
    const PdfFile file(rendered(model));
    const QString text = plain(file.text());
    for (const QString &line : texts) {
        for (const QString &word : line.split(u' '))
            QVERIFY2(text.contains(plain(word)), qPrintable(word));
    }
    QVERIFY2(text.contains(u"tab andbell, and \uFFFD end"_s), qPrintable(text));
}

void tst_Pages::putTheAddressIntoTheWindow_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QRect>("window");
    QTest::addRow("DIN 5008 form B") << PaperSize::A4 << QRect(20, 45, 85, 45);
    QTest::addRow("number 10 envelope") << PaperSize::Letter << QRect(20, 44, 85, 40);
}

void tst_Pages::putTheAddressIntoTheWindow()
{
    QFETCH(PaperSize, paper);
    QFETCH(QRect, window);
    DocumentModel model = samples::order(u"de"_s, 2);
    model.paper = paper;
    const QString text = plain(PdfFile(rendered(model)).textIn(1, window));
    QCOMPARE(text, plain(model.letterhead.senderLine + u' ' + model.address.join(u' ')));
}

void tst_Pages::showCommentsHeadingsAndSubtotals()
{
    DocumentModel model = samples::order(u"en"_s, 30);
    QList<DocumentRow> &rows = model.tables.first().rows;
    const auto insert = [&rows](int at, RowKind kind, const QString &text) {
        DocumentRow row;
        row.kind = kind;
        row.text = text;
        if (kind == RowKind::Subtotal)
            row.cells = {{}, {}, {}, {}, {}, {}, u"987,654.32"_s};
        rows.insert(at, row);
    };
    insert(20, RowKind::Subtotal, u"Sum of the workshop"_s);
    insert(9, RowKind::Comment, u"Ring before delivery."_s);
    insert(0, RowKind::Heading, u"Workshop"_s);
    const QStringList pages = PdfFile(rendered(model)).pages();
    const QString text = plain(pages.join(u' '));
    QVERIFY(text.contains(u"Workshop 10 ART-00001"_s));
    QVERIFY(text.contains(u"Ring before delivery."_s));
    QVERIFY(text.contains(u"Sum of the workshop 987,654.32"_s));
    const int seen = static_cast<int>(linesOn(pages.first()).size());
    QCOMPARE(amountBeside(u"Carried over"_s, pages.first()),
             model.numbers.amount(samples::sum(seen)));
}

Q_DECLARE_METATYPE(purser::DocumentModel)
Q_DECLARE_METATYPE(purser::PaperSize)

QTEST_GUILESS_MAIN(tst_Pages)
#include "tst_pages.moc"
