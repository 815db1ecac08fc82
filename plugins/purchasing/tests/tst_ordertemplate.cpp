#include "plugins/purchasing/tests/documentworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace purser;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** In which words an order's document is written. */
class tst_OrderTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void refusesALanguageWithoutWords();
    void germanHasEveryWord();
    void everyLanguageHasTheSameWords();
    void writesTermsOfPaymentInOtherLanguages();
    void namesUnitsForPeople();
    void takesTheCompanysTemplate();
    void refusesWrongTemplates_data();
    void refusesWrongTemplates();
};

namespace {

/** What the words of a language are when none is forgotten. */
QStringList wordsOf(const DocumentModel &model)
{
    QStringList words{model.title, model.watermark, model.termsTitle, model.intro.last(),
                      model.closing.last()};
    for (const DocumentPair &pair : model.info)
        words.append(pair.label);
    for (const DocumentBlock &block : model.blocks)
        words.append(block.caption);
    for (const DocumentTotal &total : model.totals)
        words.append(total.label.section(u' ', 0, 0));
    return words + captions(model);
}

} // namespace

void tst_OrderTemplate::choosesTheLanguage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("ofSupplier");
    QTest::addColumn<QString>("ofCompany");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("nothing said") << QString() << QString() << QString() << u"en"_s;
    QTest::newRow("company") << QString() << QString() << u"de"_s << u"de"_s;
    QTest::newRow("supplier first") << QString() << u"de-AT"_s << u"en"_s << u"de-AT"_s;
    QTest::newRow("no words for the supplier's") << QString() << u"ar"_s << u"de"_s << u"de"_s;
    QTest::newRow("asked for") << u"en"_s << u"de"_s << u"de"_s << u"en"_s;
}

void tst_OrderTemplate::choosesTheLanguage()
{
    QFETCH(QString, asked);
    QFETCH(QString, ofSupplier);
    QFETCH(QString, ofCompany);
    QFETCH(QString, chosen);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    PURSER_VERIFY(in.changeCompany({{u"document_language"_s, ofCompany}}));
    const Result<Id> supplier = in.world.newSupplier(u"Tools"_s, {{u"language"_s, ofSupplier}});
    PURSER_VERIFY(supplier);
    const Result<Record> order =
        in.world.newOrder({{u"Drill"_s, u"1"_s, u"5"_s}}, {{u"supplier_id"_s, *supplier}});
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id(), asked);
    PURSER_VERIFY(model);
    QCOMPARE(model->language, chosen);
    QCOMPARE(model->title, chosen.startsWith(u"de"_s) ? u"Bestellung"_s : u"Purchase order"_s);
}

void tst_OrderTemplate::refusesALanguageWithoutWords()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id(), u"fr"_s);
    QVERIFY(!model);
    QCOMPARE(model.error().field, u"language"_s);
}

void tst_OrderTemplate::germanHasEveryWord()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<DocumentModel> german = in.document(order->id(), u"de"_s);
    PURSER_VERIFY(german);
    const Result<DocumentModel> english = in.document(order->id(), u"en"_s);
    PURSER_VERIFY(english);
    const QStringList same{u"Revision"_s, u"Pos."_s};
    const QStringList words = wordsOf(*german);
    for (const QString &word : wordsOf(*english))
        QVERIFY2(same.contains(word) || word == u"Project"_s || !words.contains(word),
                 qPrintable(word));
    QCOMPARE(info(*german, u"Liefertermin"_s), u"15.04.2026"_s);
    QCOMPARE(german->tables.first().rows.at(2).cells.at(5), u"0,0125"_s);
    QCOMPARE(german->tables.first().rows.at(2).cells.at(3), u"2.500"_s);
    QCOMPARE(german->watermark, u"Entwurf"_s);
    QCOMPARE(german->totals.at(3).label, u"USt. 7 % auf 31,25"_s);
    QCOMPARE(german->labels.carriedOver, u"Übertrag"_s);
}

void tst_OrderTemplate::everyLanguageHasTheSameWords()
{
    QFile file(u":/purser/purchasing/words.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(all.size() >= 2);
    const QJsonObject english = all[u"en"_s].toObject();
    for (const QString &language : all.keys()) {
        const QJsonObject words = all[language].toObject();
        QCOMPARE(words.keys(), english.keys());
        for (const QString &key : words.keys()) {
            const QString word = words[key].toString();
            QVERIFY2(!word.trimmed().isEmpty(), qPrintable(key));
            for (const QString &place : {u"%1"_s, u"%2"_s})
                QVERIFY2(word.contains(place) == english[key].toString().contains(place),
                         qPrintable(language + u' ' + key));
        }
    }
}

void tst_OrderTemplate::writesTermsOfPaymentInOtherLanguages()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> term =
        in.world.as(u"system"_s)
            .create(u"payment_term"_s, {{},
                                        {{u"code"_s, u"MONTH"_s},
                                         {u"name"_s, u"A month, 2 off"_s},
                                         {u"net_days"_s, 30},
                                         {u"discount_days"_s, 10},
                                         {u"discount_percent"_s, dec(u"2.5"_s)}},
                                        {}});
    PURSER_VERIFY(term);
    const Result<Record> order = in.newFullOrder({{u"payment_term_id"_s, term->id()}});
    PURSER_VERIFY(order);
    const Result<DocumentModel> english = in.document(order->id(), u"en"_s);
    PURSER_VERIFY(english);
    QCOMPARE(info(*english, u"Payment terms"_s), u"A month, 2 off"_s);
    const Result<DocumentModel> german = in.document(order->id(), u"de"_s);
    PURSER_VERIFY(german);
    QCOMPARE(info(*german, u"Zahlung"_s), u"30 Tage netto, 2,5 % Skonto in 10 Tagen"_s);
}

void tst_OrderTemplate::namesUnitsForPeople()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const QStringList codes{u"KGM"_s, u"XCT"_s, u"DAY"_s, u"5B"_s, u"MTR"_s};
    LocalRecordService &system = in.world.as(u"system"_s);
    const Result<Page> metres =
        system.list(u"unit"_s, {.filters = {Filter::equal(u"code"_s, u"MTR"_s)}});
    PURSER_VERIFY(metres);
    PURSER_VERIFY(system.update(u"unit"_s, metres->items.first().id(), Operation::AnyVersion,
                                {{}, {{u"symbol"_s, u"mtr."_s}}, {}}));
    Draft draft = in.world.orderDraft(QList<LineSpec>(codes.size(), {u"Goods"_s}));
    for (qsizetype i = 0; i < codes.size(); ++i)
        draft.children[u"lines"_s][i].values.insert(u"unit"_s, codes.at(i));
    const Result<Record> order = in.world.as(u"buyer"_s).create(u"purchase_order"_s, draft);
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id(), u"de"_s);
    PURSER_VERIFY(model);
    QStringList units;
    for (const DocumentRow &row : model->tables.first().rows)
        units.append(row.cells.at(3));
    // The last but one has neither word nor symbol, only the company's name; the last is its own.
    QCOMPARE(units, (QStringList{u"kg"_s, u"Karton(s)"_s, u"Tag(e)"_s, u"batch"_s, u"mtr."_s}));
}

void tst_OrderTemplate::takesTheCompanysTemplate()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const QByteArray logo = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    PURSER_VERIFY(in.addSetting(u"purchasing.document"_s,
                                {{u"logo"_s, QString::fromLatin1(logo.toBase64())},
                                 {u"closing"_s, u"Thank you."_s},
                                 {u"footer"_s, QJsonArray{QJsonArray{u"Bank"_s, u"IBAN"_s}}}}));
    PURSER_VERIFY(
        in.addSetting(u"purchasing.document.de"_s, {{u"closing"_s, u"Vielen Dank."_s},
                                                    {u"terms"_s, u"Es gelten unsere AEB."_s}}));
    PURSER_VERIFY(in.addSetting(u"purchasing.document.ar"_s, {{u"title"_s, u"أمر شراء"_s}}));
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<DocumentModel> english = in.document(order->id(), u"en"_s);
    PURSER_VERIFY(english);
    QCOMPARE(english->letterhead.logo, logo);
    QCOMPARE(english->closing.last(), u"Thank you."_s);
    QCOMPARE(english->letterhead.footerColumns, (QList<QStringList>{{u"Bank"_s, u"IBAN"_s}}));
    const Result<DocumentModel> german = in.document(order->id(), u"de"_s);
    PURSER_VERIFY(german);
    QCOMPARE(german->closing.last(), u"Vielen Dank."_s);
    QCOMPARE(german->terms.last(), u"Es gelten unsere AEB."_s);
    const Result<DocumentModel> arabic = in.document(order->id(), u"ar"_s);
    PURSER_VERIFY(arabic);
    QCOMPARE(arabic->title, u"أمر شراء"_s);
    QCOMPARE(arabic->direction, TextDirection::RightToLeft);
}

void tst_OrderTemplate::refusesWrongTemplates_data()
{
    QTest::addColumn<QJsonObject>("setting");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown word") << QJsonObject{{u"titel"_s, u"Order"_s}}
                                  << u"purchasing.document/titel"_s;
    QTest::newRow("a figure lost")
        << QJsonObject{{u"tax"_s, u"VAT %1 %"_s}} << u"purchasing.document/tax"_s;
    QTest::newRow("no text") << QJsonObject{{u"title"_s, 7}} << u"purchasing.document/title"_s;
    QTest::newRow("no base64") << QJsonObject{{u"logo"_s, u"!"_s}} << u"purchasing.document/logo"_s;
    QTest::newRow("no columns") << QJsonObject{{u"footer"_s, u"Bank"_s}}
                                << u"purchasing.document/footer"_s;
    QTest::newRow("columns of numbers")
        << QJsonObject{{u"footer"_s, QJsonArray{QJsonArray{1}}}} << u"purchasing.document/footer"_s;
}

void tst_OrderTemplate::refusesWrongTemplates()
{
    QFETCH(QJsonObject, setting);
    QFETCH(QString, field);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    PURSER_VERIFY(in.addSetting(u"purchasing.document"_s, setting));
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id());
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Invalid);
    QCOMPARE(model.error().field, field);
}

QTEST_GUILESS_MAIN(tst_OrderTemplate)
#include "tst_ordertemplate.moc"
