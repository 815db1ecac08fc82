#include "models/documents/renderprocess.h"

#include <QFile>
#include <QTest>

#include "tests/unit/documents/pdftools.h"
#include "tests/unit/documents/samples.h"

using namespace purser;
using namespace Qt::StringLiterals;

/**
 * The text of whole documents as pdftotext lays it out, beside the files in this folder. With
 * PURSER_REWRITE_GOLDEN=1 in the environment the files are written anew; the difference is for the
 * review.
 */
class tst_DocumentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsAgreed_data();
    void isAsAgreed();

private:
    RenderProcess m_process{renderProgram(), std::chrono::minutes(1)};
};

namespace {

DocumentModel withKinds()
{
    DocumentModel model = samples::order(u"de"_s, 16);
    QList<DocumentRow> &rows = model.tables.first().rows;
    const auto row = [](RowKind kind, const QString &text, const QStringList &cells = {}) {
        DocumentRow made;
        made.kind = kind;
        made.text = text;
        made.cells = cells;
        return made;
    };
    const QString half = model.numbers.amount(samples::sum(8));
    rows.insert(8, row(RowKind::Heading, u"Büro"_s));
    rows.insert(8, row(RowKind::Subtotal, u"Summe Werkstatt"_s, {{}, {}, {}, {}, {}, {}, half}));
    rows.insert(4, row(RowKind::Comment, u"Bitte vor der Lieferung anrufen."_s));
    rows.insert(0, row(RowKind::Heading, u"Werkstatt"_s));
    model.watermark = u"ENTWURF"_s;
    return model;
}

/** Without blanks at the ends of lines and more than one empty line. */
QString tidy(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString kept = line;
        while (!kept.isEmpty() && kept.back() == u' ')
            kept.chop(1);
        if (!kept.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(kept);
    }
    return lines.join(u'\n').replace(u'\f', u"———\n"_s);
}

} // namespace

void tst_DocumentText::isAsAgreed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DocumentModel>("model");
    DocumentModel letter = samples::order(u"en"_s, 25);
    letter.paper = PaperSize::Letter;
    QTest::addRow("English") << u"order-en"_s << samples::order(u"en"_s, 30);
    QTest::addRow("English on Letter") << u"order-en-letter"_s << letter;
    QTest::addRow("German, all kinds of rows") << u"order-de"_s << withKinds();
    QTest::addRow("Arabic") << u"order-ar"_s << samples::order(u"ar"_s, 20);
    QTest::addRow("Chinese") << u"order-zh"_s << samples::order(u"zh-CN"_s, 20);
}

void tst_DocumentText::isAsAgreed()
{
    QFETCH(QString, name);
    QFETCH(DocumentModel, model);
    const Result<QByteArray> pdf = m_process.renderPdf(model);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text()));
    const QByteArray text = tidy(PdfFile(*pdf).text()).toUtf8();
    QFile file(QStringLiteral(PURSER_SOURCE_DIR) + u"/tests/golden/documents/%1.txt"_s.arg(name));
    if (qEnvironmentVariableIsSet("PURSER_REWRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(file.readAll()));
}

Q_DECLARE_METATYPE(purser::DocumentModel)

QTEST_GUILESS_MAIN(tst_DocumentText)
#include "tst_documenttext.moc"
