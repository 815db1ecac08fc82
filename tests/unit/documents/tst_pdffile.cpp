#include "models/documents/renderprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "tests/unit/documents/pdftools.h"
#include "tests/unit/documents/samples.h"

using namespace purser;
using namespace Qt::StringLiterals;

/** The file around the pages: what other programs find in it. */
class tst_PdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameModel_data();
    void isTheSameForTheSameModel();
    void differsWhenTheModelDoes();
    void embedsItsFonts();
    void saysWhatItIs();
    void claimsPdfAOnlyWhenAsked();
    void hasAnOutline();
    void carriesItsAttachments();
    void showsLogos_data();
    void showsLogos();
    void refusesLogos_data();
    void refusesLogos();

private:
    QByteArray rendered(const DocumentModel &model);

    RenderProcess m_process{renderProgram(), std::chrono::minutes(1)};
};

namespace {

/** The file without compression, to look into it. */
QByteArray opened(const PdfFile &file)
{
    return file.output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%"_s, u"-"_s});
}

QJsonArray outlineOf(const PdfFile &file)
{
    const QByteArray json =
        file.output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, u"%"_s});
    return QJsonDocument::fromJson(json).object().value(u"outlines"_s).toArray();
}

} // namespace

QByteArray tst_PdfFile::rendered(const DocumentModel &model)
{
    const Result<QByteArray> pdf = m_process.renderPdf(model);
    if (!pdf)
        qWarning("%s %s", qPrintable(pdf.error().text()), qPrintable(pdf.error().detail));
    return pdf.value_or(QByteArray());
}

void tst_PdfFile::isTheSameForTheSameModel_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar", "zh-CN"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void tst_PdfFile::isTheSameForTheSameModel()
{
    QFETCH(QString, language);
    DocumentModel model = samples::order(language, 20);
    model.letterhead.logo = samples::pngLogo();
    model.watermark = u"DRAFT"_s;
    model.attachments = {{u"order.xml"_s, u"text/xml"_s, {}, "<Order/>"}};
    const QByteArray first = rendered(model);
    QVERIFY(!first.isEmpty());
    QVERIFY(rendered(samples::order(u"zh-CN"_s, 3)) != first);
    QVERIFY(rendered(model) == first);
    for (int i = 0; i < 3; ++i) {
        RenderProcess another(renderProgram(), std::chrono::minutes(1));
        QVERIFY(another.renderPdf(model).value_or(QByteArray()) == first);
    }
}

void tst_PdfFile::differsWhenTheModelDoes()
{
    DocumentModel model = samples::order(u"en"_s, 2);
    const QByteArray first = rendered(model);
    model.metadata.created = model.metadata.created.addSecs(1);
    QVERIFY(rendered(model) != first);
}

void tst_PdfFile::embedsItsFonts()
{
    DocumentModel model = samples::order(u"ar"_s, 3);
    model.closing.append(u"漢字 ☑ עברית"_s);
    const QStringList fonts =
        QString::fromUtf8(PdfFile(rendered(model)).output(u"pdffonts"_s, {u"%"_s}))
            .split(u'\n', Qt::SkipEmptyParts)
            .mid(2);
    QVERIFY(fonts.size() >= 5);
    static const QRegularExpression embedded(u"^[A-Z]{6}\\+Noto\\S* .* yes yes yes "_s);
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void tst_PdfFile::saysWhatItIs()
{
    DocumentModel model = samples::order(u"de"_s, 2);
    model.metadata.title = u"Bestellung <1> & „Öl“"_s;
    const PdfFile file(rendered(model));
    const QString info =
        QString::fromUtf8(file.output(u"pdfinfo"_s, {u"-isodates"_s, u"%"_s})).simplified();
    for (const QString &part :
         {u"Title: Bestellung <1> & „Öl“"_s, u"Author: Nordstern Antriebstechnik GmbH"_s,
          u"Creator: Purser"_s, u"CreationDate: 2026-11-22T13:30:00Z"_s,
          u"ModDate: 2026-11-22T13:30:00Z"_s, u"(A4)"_s})
        QVERIFY2(info.contains(part), qPrintable(info));
    const QString packet = QString::fromUtf8(file.output(u"pdfinfo"_s, {u"-meta"_s, u"%"_s}));
    QVERIFY(packet.contains(u"Bestellung &lt;1&gt; &amp; „Öl“"_s));
    QVERIFY(packet.contains(u"<xmp:CreateDate>2026-11-22T13:30:00Z</xmp:CreateDate>"_s));
    QVERIFY(opened(file).contains("/Lang (de)"));
}

void tst_PdfFile::claimsPdfAOnlyWhenAsked()
{
    DocumentModel model = samples::order(u"en"_s, 2);
    const PdfFile archive(rendered(model));
    QVERIFY(archive.output(u"pdfinfo"_s, {u"-meta"_s, u"%"_s})
                .contains("<pdfaid:part>3</pdfaid:part>"));
    QVERIFY(opened(archive).contains("/GTS_PDFA1"));
    model.pdfA = false;
    const PdfFile usual(rendered(model));
    QVERIFY(!usual.output(u"pdfinfo"_s, {u"-meta"_s, u"%"_s}).contains("pdfaid:part"));
    QVERIFY(!opened(usual).contains("/OutputIntents"));
    QCOMPARE(usual.faults(), QString());
}

void tst_PdfFile::hasAnOutline()
{
    DocumentModel model = samples::order(u"en"_s, 40);
    const PdfFile file(rendered(model));
    const QJsonArray parts = outlineOf(file);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0][u"title"].toString(), u"Purchase order PO-2026-000041"_s);
    QCOMPARE(parts[1][u"title"].toString(), u"Terms and conditions"_s);
    const QJsonArray rows = parts[0][u"kids"].toArray();
    QCOMPARE(rows.size(), 40);
    const QStringList pages = file.pages();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i][u"title"].toString(), model.tables.first().rows.at(i).bookmark);
        const int page = rows[i][u"destpageposfrom1"].toInt();
        QVERIFY(pages.at(page - 1).contains(samples::lineText(static_cast<int>(i))));
    }
}

void tst_PdfFile::carriesItsAttachments()
{
    DocumentModel model = samples::order(u"en"_s, 2);
    const QByteArray content = QByteArray("<Order>\0é</Order>", 18) + QByteArray(100'000, 'x');
    model.attachments = {{u"Bestellung – Öl.xml"_s, u"application/xml"_s, u"UBL"_s, content},
                         {u"drawing.bin"_s, {}, {}, QByteArray("\x01\x02")}};
    const PdfFile file(rendered(model));
    QCOMPARE(file.faults(), QString());
    const QByteArray objects = opened(file);
    QCOMPARE(objects.count("/AFRelationship /Data"), 2);
    QVERIFY(objects.contains("/AF ["));
    QVERIFY(objects.contains("/Subtype /application#2fxml"));
    QCOMPARE(file.output(u"qpdf"_s, {u"--show-attachment=Bestellung – Öl.xml"_s, u"%"_s}), content);
    QCOMPARE(file.output(u"qpdf"_s, {u"--show-attachment=drawing.bin"_s, u"%"_s}),
             model.attachments.last().content);
}

void tst_PdfFile::showsLogos_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<int>("images");
    QTest::addRow("drawing") << samples::svgLogo() << 0;
    QTest::addRow("picture") << samples::pngLogo() << 1;
}

void tst_PdfFile::showsLogos()
{
    QFETCH(QByteArray, logo);
    QFETCH(int, images);
    DocumentModel model = samples::order(u"en"_s, 2);
    const auto head = [this](const DocumentModel &shown) {
        return PdfFile(rendered(shown))
            .output(u"pdftoppm"_s,
                    {u"-r"_s, u"30"_s, u"-W"_s, u"120"_s, u"-H"_s, u"45"_s, u"-png"_s, u"%"_s});
    };
    const QByteArray without = head(model);
    model.letterhead.logo = logo;
    QVERIFY(!without.isEmpty() && head(model) != without);
    const PdfFile file(rendered(model));
    const QByteArray list = file.output(u"pdfimages"_s, {u"-list"_s, u"%"_s});
    QCOMPARE(list.count('\n') - 2, images);
    QVERIFY(!list.contains("smask"));
}

void tst_PdfFile::refusesLogos_data()
{
    QTest::addColumn<QByteArray>("logo");
    const auto svg = [](const QByteArray &inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + inside
               + "</svg>";
    };
    QTest::addRow("text") << QByteArray("logo");
    QTest::addRow("truncated picture") << samples::pngLogo().first(60);
    QTest::addRow("broken drawing") << QByteArray("<svg><g>");
    QTest::addRow("drawing of another file") << svg("<image href=\"file:///etc/passwd\"/>");
    QTest::addRow("drawing of the web") << svg("<image xlink:href = 'http://x/y.png'/>");
    QTest::addRow("style of another file") << svg("<style>@import 'x.css';</style>");
    QTest::addRow("entities") << QByteArray(
                                     "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"b\">]>")
                                     + svg("<text>&a;</text>");
}

void tst_PdfFile::refusesLogos()
{
    QFETCH(QByteArray, logo);
    DocumentModel model = samples::order(u"en"_s, 1);
    model.letterhead.logo = logo;
    const Result<QByteArray> pdf = m_process.renderPdf(model);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Invalid);
    QCOMPARE(pdf.error().field, u"letterhead.logo"_s);
}

QTEST_GUILESS_MAIN(tst_PdfFile)
#include "tst_pdffile.moc"
