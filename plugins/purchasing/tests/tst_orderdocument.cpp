#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/documentworld.h"

#include "models/objects/attachments.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

#include "tests/unit/documents/pdftools.h"

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** What the document of an order says, before it is drawn. */
class tst_OrderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWhatAndHowMuch();
    void writesTheSupplierAsItsCountryDoes();
    void watermarkUntilApproved();
    void watermarkOfEveryOtherEnd_data();
    void watermarkOfEveryOtherEnd();
    void showsOnlyColumnsThatAreUsed();
    void putsLongCodesUnderTheLines();
    void usesTheDigitsOfTheCurrency_data();
    void usesTheDigitsOfTheCurrency();
    void namesTheContact();
    void showsTheLogoOfTheCompany_data() { TestDatabase::addEngines(); }
    void showsTheLogoOfTheCompany();
    void showsNoOtherFileAsLogo_data();
    void showsNoOtherFileAsLogo();
    void saysThatTheLogoIsGone();
    void isTheSameForTheSameRevision();
    void isForThoseWhoMayReadTheOrder();
};

void tst_OrderDocument::saysWhoWhatAndHowMuch()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->title, u"Purchase order"_s);
    QCOMPARE(model->number, u"PO-2026-000001"_s);
    QCOMPARE(model->letterhead.companyName, u"Northstar Ltd"_s);
    QCOMPARE(model->letterhead.accentColor, u"#1f5f8b"_s);
    QCOMPARE(model->letterhead.senderLine, u"Northstar Ltd · Hafenstraße 7, 20457 Hamburg"_s);
    QCOMPARE(info(*model, u"Date"_s), u"2 March 2026"_s);
    QCOMPARE(info(*model, u"Required by"_s), u"15 April 2026"_s);
    QCOMPARE(info(*model, u"Revision"_s), u"1"_s);
    QCOMPARE(info(*model, u"Buyer"_s), u"buyer"_s);
    QCOMPARE(info(*model, u"Delivery terms"_s), u"DAP (Incoterms 2020)"_s);
    QCOMPARE(info(*model, u"Your reference"_s), u"Q-2026/88"_s);
    QCOMPARE(info(*model, u"Supplier number"_s), u"S-77"_s);
    const QList<DocumentRow> rows = model->tables.first().rows;
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).kind, RowKind::Comment);
    QCOMPARE(rows.at(1).cells, (QStringList{u"2"_s, u"D-100"_s, u"Drill"_s, u"3"_s, u"pcs"_s,
                                            u"199.90"_s, u"5"_s, u"19"_s, u"569.72"_s}));
    QCOMPARE(rows.at(1).detail, u"with two batteries"_s);
    QCOMPARE(rows.at(2).cells.at(5), u"0.0125"_s);
    QCOMPARE(rows.at(3).kind, RowKind::Subtotal);
    QCOMPARE(rows.at(3).cells.last(), u"600.97"_s);
    QVERIFY(!rows.at(3).amount); // carried over once only
    const QString nbsp(QChar::Nbsp);
    QCOMPARE(model->totals,
             (QList<DocumentTotal>{
                 {u"Subtotal"_s, u"EUR"_s + nbsp + u"600.97"_s, TextEmphasis::Plain},
                 {u"Discount"_s, u"EUR"_s + nbsp + u"-10.00"_s, TextEmphasis::Plain},
                 {u"Shipping"_s, u"EUR"_s + nbsp + u"12.50"_s, TextEmphasis::Plain},
                 {u"Tax 7 % on 31.25"_s, u"EUR"_s + nbsp + u"2.19"_s, TextEmphasis::Plain},
                 {u"Tax 19 % on 569.72"_s, u"EUR"_s + nbsp + u"108.25"_s, TextEmphasis::Plain},
                 {u"Total"_s, u"EUR"_s + nbsp + u"713.91"_s, TextEmphasis::Strong}}));
    QVERIFY(model->closing.contains(u"Ring first."_s));
    QCOMPARE(model->terms, QStringList{u"Goods stay yours until paid."_s});
}

void tst_OrderDocument::writesTheSupplierAsItsCountryDoes()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Id> british = in.newSupplierAt(u"Sheffield Blades Ltd"_s, {},
                                                {{u"street"_s, u"4 Cutler Lane"_s},
                                                 {u"city"_s, u"Sheffield"_s},
                                                 {u"postal_code"_s, u"S1 2HE"_s},
                                                 {u"country"_s, u"GB"_s}});
    PURSER_VERIFY(british);
    const Result<Record> abroad = in.world.newOrder({{u"Blade"_s}}, {{u"supplier_id"_s, *british}});
    PURSER_VERIFY(abroad);
    const Result<DocumentModel> model = in.document(abroad->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->address, (QStringList{u"Sheffield Blades Ltd"_s, u"4 Cutler Lane"_s,
                                          u"SHEFFIELD"_s, u"S1 2HE"_s, u"UNITED KINGDOM"_s}));
    // The company's own address needs no country in its own country.
    QCOMPARE(model->blocks.first().lines, (QStringList{u"Northstar Procurement Limited"_s,
                                                       u"Hafenstraße 7"_s, u"20457 Hamburg"_s}));
}

void tst_OrderDocument::watermarkUntilApproved()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const auto watermark = [&] {
        const Result<DocumentModel> model = in.document(order->id());
        return model ? model->watermark : model.error().text();
    };
    QCOMPARE(watermark(), u"Draft"_s);
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"submit"_s));
    QCOMPARE(watermark(), u"Not approved"_s);
    PURSER_VERIFY(in.world.act(u"manager"_s, order->id(), u"approve"_s));
    QCOMPARE(watermark(), QString());
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"send"_s,
                               {{u"to"_s, QJsonArray{u"sales@fjord.example"_s}}}));
    PURSER_VERIFY(
        in.world.act(u"buyer"_s, order->id(), u"amend"_s, {{u"reason"_s, u"More screws"_s}}));
    QCOMPARE(watermark(), u"Draft"_s);
}

void tst_OrderDocument::watermarkOfEveryOtherEnd_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("watermark");
    QTest::newRow("rejected") << u"reject"_s << u"manager"_s << u"Not approved"_s;
    QTest::newRow("returned") << u"return"_s << u"manager"_s << u"Draft"_s;
    QTest::newRow("cancelled") << u"cancel"_s << u"buyer"_s << u"Cancelled"_s;
}

void tst_OrderDocument::watermarkOfEveryOtherEnd()
{
    QFETCH(QString, action);
    QFETCH(QString, login);
    QFETCH(QString, watermark);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"submit"_s));
    PURSER_VERIFY(in.world.act(login, order->id(), action, {{u"reason"_s, u"No"_s}}));
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->watermark, watermark);
}

void tst_OrderDocument::showsOnlyColumnsThatAreUsed()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> plain = in.world.newOrder({{u"Drill"_s, u"1"_s, u"5"_s}});
    PURSER_VERIFY(plain);
    const Result<DocumentModel> model = in.document(plain->id());
    PURSER_VERIFY(model);
    QCOMPARE(captions(*model), (QStringList{u"Pos."_s, u"Description"_s, u"Quantity"_s, u"Unit"_s,
                                            u"Unit price"_s, u"Amount"_s}));
    QCOMPARE(model->tables.first().carryOverColumn, 5);
    QCOMPARE(model->termsTitle, QString());
    QCOMPARE(model->totals.size(), 2);
}

void tst_OrderDocument::putsLongCodesUnderTheLines()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    Draft draft = in.world.orderDraft({{u"Drill"_s, u"1"_s, u"5"_s}, {u"Screw"_s}});
    draft.children[u"lines"_s][0].values.insert(u"product_code"_s, u"HYD-2026-0001-LONG"_s);
    draft.children[u"lines"_s][0].values.insert(u"supplier_product_code"_s, u"S-1"_s);
    draft.children[u"lines"_s][1].values.insert(u"product_code"_s, u"B-2"_s);
    const Result<Record> order = in.world.as(u"buyer"_s).create(u"purchase_order"_s, draft);
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QVERIFY(!captions(*model).contains(u"Item no."_s));
    const QList<DocumentRow> rows = model->tables.first().rows;
    QCOMPARE(rows.first().detail, u"Our item no.: HYD-2026-0001-LONG\nYour item no.: S-1"_s);
    QCOMPARE(rows.last().detail, u"Our item no.: B-2"_s);
}

void tst_OrderDocument::usesTheDigitsOfTheCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("total");
    QTest::newRow("none") << u"JPY"_s << u"1,250"_s << u"3,750"_s;
    QTest::newRow("two") << u"SEK"_s << u"1,250.00"_s << u"3,750.00"_s;
    QTest::newRow("three") << u"KWD"_s << u"1,250.000"_s << u"3,750.000"_s;
}

void tst_OrderDocument::usesTheDigitsOfTheCurrency()
{
    QFETCH(QString, currency);
    QFETCH(QString, price);
    QFETCH(QString, total);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order =
        in.world.newOrder({{u"Drill"_s, u"3"_s, u"1250"_s}}, {{u"currency"_s, currency}});
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->tables.first().rows.first().cells.at(4), price);
    QCOMPARE(model->totals.last().value, currency + QChar(QChar::Nbsp) + total);
}

void tst_OrderDocument::namesTheContact()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> contact =
        in.world.as(u"system"_s)
            .create(
                u"partner_contact"_s,
                {{}, {{u"partner_id"_s, in.world.supplier}, {u"name"_s, u"Ola Nordmann"_s}}, {}});
    PURSER_VERIFY(contact);
    const Result<Record> order = in.newFullOrder({{u"supplier_contact_id"_s, contact->id()}});
    PURSER_VERIFY(order);
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->address.at(1), u"Attn. Ola Nordmann"_s);
    QCOMPARE(info(*model, u"Your contact"_s), u"Ola Nordmann"_s);
}

namespace {

const QByteArray Picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");

Result<Record> kept(World &world, const QString &name, QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return Attachments(world.as(u"system"_s), world.files())
        .add({u"company"_s, world.company, name}, buffer);
}

} // namespace

void tst_OrderDocument::showsTheLogoOfTheCompany()
{
    PURSER_FETCH_ENGINE();
    DocumentWorld in(engine);
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<Record> picture = kept(in.world, u"logo.png"_s, Picture);
    PURSER_VERIFY(picture);
    PURSER_VERIFY(in.changeCompany({{u"logo_id"_s, picture->id()}}));
    const Result<DocumentModel> model = in.document(order->id());
    PURSER_VERIFY(model);
    QCOMPARE(model->letterhead.logo, Picture);
    PURSER_VERIFY(in.pdf(order->id()));
    const QByteArray own = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    PURSER_VERIFY(in.addSetting(u"purchasing.document"_s,
                                {{u"logo"_s, QString::fromLatin1(own.toBase64())}}));
    const Result<DocumentModel> withWords = in.document(order->id());
    PURSER_VERIFY(withWords);
    QCOMPARE(withWords->letterhead.logo, own);
}

void tst_OrderDocument::showsNoOtherFileAsLogo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << u"logo.txt"_s << QByteArray("our logo");
    QTest::newRow("text that is called a picture") << u"logo.jpg"_s << QByteArray("our logo");
    QTest::newRow("too large") << u"logo.png"_s
                               << Picture + QByteArray(4 * 1024 * 1024, Qt::Uninitialized);
}

void tst_OrderDocument::showsNoOtherFileAsLogo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> file = kept(in.world, name, content);
    PURSER_VERIFY(file);
    const Result<> refused = in.changeCompany({{u"logo_id"_s, file->id()}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().field, u"logo_id"_s);
}

void tst_OrderDocument::saysThatTheLogoIsGone()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    const Result<Record> picture = kept(in.world, u"logo.png"_s, Picture);
    PURSER_VERIFY(picture);
    PURSER_VERIFY(in.changeCompany({{u"logo_id"_s, picture->id()}}));
    PURSER_VERIFY(in.world.files().remove(picture->text(u"storage_key")));
    const Result<DocumentModel> model = in.document(order->id());
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Unavailable);
    QVERIFY(model.error().message.contains(u"logo.png"_s));
}

void tst_OrderDocument::isTheSameForTheSameRevision()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(in.approved(order->id()));
    const Result<DocumentModel> approved = in.document(order->id());
    PURSER_VERIFY(approved);
    const QDateTime submitted = in.world.clock.now().addSecs(-60);
    QCOMPARE(approved->metadata.created, submitted);
    PURSER_VERIFY(in.world.act(u"buyer"_s, order->id(), u"send"_s,
                               {{u"to"_s, QJsonArray{u"sales@fjord.example"_s}}}));
    const Result<DocumentModel> sent = in.document(order->id(), u"en"_s);
    PURSER_VERIFY(sent);
    QVERIFY(*sent == *approved);
}

void tst_OrderDocument::isForThoseWhoMayReadTheOrder()
{
    DocumentWorld in;
    PURSER_VERIFY(in.open());
    const Result<Record> order = in.newFullOrder();
    PURSER_VERIFY(order);
    Caller stranger = in.world.caller(u"buyer"_s);
    stranger.permissions = {u"purchasing.approval_step.read"_s};
    LocalRecordService service(*in.world.store, in.world.registry, in.world.clock, stranger);
    const Result<QJsonValue> answer =
        service.ask(u"purchase_order"_s, order->id(), u"document"_s, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(tst_OrderDocument)
#include "tst_orderdocument.moc"
