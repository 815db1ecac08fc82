#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_DocumentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void readsTheDefaultsFromAnEmptyObject();
    void namesTheFault_data();
    void namesTheFault();
    void namesAllFaultsAtOnce();
    void refusesAnotherFormat();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

namespace {

DocumentTable fullTable()
{
    DocumentTable table;
    table.caption = u"Goods"_s;
    table.columns = {
        {u"Pos."_s, ColumnRole::Number, ColumnSizing::Fixed, 90, ColumnAlignment::End},
        {u"Description"_s, ColumnRole::Text, ColumnSizing::Relative, 3, ColumnAlignment::Start},
        {u"Total"_s, ColumnRole::Amount, ColumnSizing::Content, 1, ColumnAlignment::ByRole}};
    table.rows = {{RowKind::Heading, {}, u"Workshop"_s, {}, u"Workshop"_s, {}},
                  {RowKind::Item,
                   {u"10"_s, u"Drill"_s, u"1,250.50"_s},
                   {},
                   u"ours: D-1"_s,
                   u"Drill"_s,
                   Decimal::fromUnits(1'250'50, 2)},
                  {RowKind::Comment, {}, u"Call before delivery."_s, {}, {}, {}},
                  {RowKind::Subtotal, {{}, {}, u"1,250.50"_s}, u"Workshop"_s, {}, {}, {}}};
    table.carryOverColumn = 2;
    return table;
}

DocumentModel fullModel()
{
    DocumentModel model;
    model.language = u"de-AT"_s;
    model.direction = TextDirection::RightToLeft;
    model.paper = PaperSize::Letter;
    model.numbers = NumberFormat::forLanguage(u"de-AT"_s, 3);
    model.labels = {u"%1/%2"_s, u"bis hier"_s, u"von vorn"_s};
    model.letterhead = {u"Nordstern GmbH"_s,    QByteArray("\x89PNG\0\xff", 6),
                        u"#0a5c8f"_s,           {u"Weg 1"_s, u"1010 Wien"_s},
                        u"Nordstern · Weg 1"_s, {{u"FN 1"_s, u"HG Wien"_s}, {u"IBAN AT61"_s}}};
    model.title = u"Bestellung"_s;
    model.number = u"PO-1"_s;
    model.watermark = u"ENTWURF"_s;
    model.address = {u"Acme"_s, u"Hauptstr. 1"_s};
    model.info = {{u"Datum"_s, u"22.11.2026"_s}};
    model.intro = {u"Wir bestellen:"_s};
    model.blocks = {{u"Lieferung an"_s, {u"Lager"_s}}};
    model.tables = {fullTable()};
    model.totals = {{u"Summe"_s, u"1.250,50"_s, TextEmphasis::Strong}};
    model.closing = {u"Danke."_s};
    model.termsTitle = u"Bedingungen"_s;
    model.terms = {u"1. …"_s};
    model.metadata = {u"Bestellung PO-1"_s, u"Nordstern"_s, u"Einkauf"_s, u"PO"_s,
                      QDateTime({2026, 11, 22}, {13, 30, 1, 250}, Qt::UTC)};
    model.attachments = {{u"order.xml"_s, u"text/xml"_s, u"UBL"_s, "<Order/>"}};
    model.pdfA = false;
    return model;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void tst_DocumentJson::readsWhatItWrites()
{
    const DocumentModel model = fullModel();
    const Result<DocumentModel> read =
        documentFromJsonText(QJsonDocument(toJson(model)).toJson(QJsonDocument::Compact));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == model);
    QCOMPARE(read->tables.first().rows.at(1).amount->scale(), 2);
}

void tst_DocumentJson::readsTheDefaultsFromAnEmptyObject()
{
    const Result<DocumentModel> read = documentFromJson({});
    QVERIFY(read);
    QVERIFY(*read == DocumentModel());
}

void tst_DocumentJson::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::addRow("%s", name) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("text that is none", R"({"title": 3})", "title");
    row("flag that is none", R"({"pdf_a": "yes"})", "pdf_a");
    row("unknown key", R"({"titel": "x"})", "titel");
    row("unknown key inside", R"({"metadata": {"autor": "x"}})", "metadata.autor");
    row("unknown word", R"({"paper": "A3"})", "paper");
    row("word that is a number", R"({"direction": 1})", "direction");
    row("line that is no text", R"({"address": ["a", 2]})", "address[1]");
    row("list that is none", R"({"address": "a"})", "address");
    row("object that is none", R"({"letterhead": []})", "letterhead");
    row("colour", R"({"letterhead": {"accent_color": "blue"}})", "letterhead.accent_color");
    row("bytes", R"({"letterhead": {"logo": "§"}})", "letterhead.logo");
    row("footer", R"({"letterhead": {"footer_columns": ["a"]}})", "letterhead.footer_columns");
    row("date", R"({"metadata": {"created": "yesterday"}})", "metadata.created");
    row("decimals", R"({"numbers": {"decimals": 10}})", "numbers.decimals");
    row("fraction for a whole number", R"({"numbers": {"decimals": 1.5}})", "numbers.decimals");
    row("attachment without a name", R"({"attachments": [{}]})", "attachments[0].name");
    row("no column", R"({"tables": [{"columns": []}]})", "tables[0].columns");
    row("row kind", R"({"tables": [{"columns": [{}], "rows": [{}, {"kind": "line"}]}]})",
        "tables[0].rows[1].kind");
    row("too many cells", R"({"tables": [{"columns": [{}], "rows": [{"cells": ["1", "2"]}]}]})",
        "tables[0].rows[0].cells");
    row("amount that is no number",
        R"({"tables": [{"columns": [{}], "rows": [{"amount": "1,5"}]}]})",
        "tables[0].rows[0].amount");
    row("amount with too many digits",
        R"({"tables": [{"columns": [{}], "rows": [{"amount": "0.0000000001"}]}]})",
        "tables[0].rows[0].amount");
    row("carry-over column", R"({"tables": [{"columns": [{}, {}], "carry_over_column": 2}]})",
        "tables[0].carry_over_column");
}

void tst_DocumentJson::namesTheFault()
{
    QFETCH(QByteArray, json);
    const Result<DocumentModel> read = documentFromJsonText(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QTEST(read.error().field, "field");
    QVERIFY(!read.error().message.isEmpty());
}

void tst_DocumentJson::namesAllFaultsAtOnce()
{
    const Result<DocumentModel> read = documentFromJson(parsed(
        R"({"title": 1, "info": [{"label": 2}, 3], "tables": [{"columns": [{"width": 0}]}]})"));
    QVERIFY(!read);
    QStringList places;
    for (const FieldIssue &issue : read.error().issues)
        places.append(issue.field);
    QCOMPARE(places, QStringList({u"title"_s, u"info[0].label"_s, u"info[1]"_s,
                                  u"tables[0].columns[0].width"_s}));
}

void tst_DocumentJson::refusesAnotherFormat()
{
    const Result<DocumentModel> read = documentFromJson({{u"format"_s, 2}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unsupported);
    QCOMPARE(read.error().field, u"format"_s);
}

void tst_DocumentJson::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("truncated") << QByteArray(R"({"title": "Or)");
    QTest::addRow("a list") << QByteArray("[]");
    QTest::addRow("not UTF-8") << QByteArray("{\"title\": \"\xff\xfe\"}");
    QTest::addRow("deeply nested") << QByteArray(100'000, '[');
}

void tst_DocumentJson::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    const Result<DocumentModel> read = documentFromJsonText(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadRequest);
}

QTEST_GUILESS_MAIN(tst_DocumentJson)
#include "tst_documentjson.moc"
