#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/tests/ublsample.h"

#include <QJsonArray>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Shortening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShortens();
};

void tst_Shortening::saysWhatItShortens()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const auto text = [](int count) { return QByteArray(count, 'x'); };
    const QMap<QByteArray, QByteArray> changes{
        {"A-7", text(256)},
        {"Fjord Tools AS", text(256)},
        {"Harbour street 1", text(256)},
        {"Bergen", text(101)},
        {"<cbc:DocumentCurrencyCode>",
         "<cbc:Note>" + text(10'001) + "</cbc:Note><cbc:DocumentCurrencyCode>"},
        {"</cac:SellerSupplierParty>", "</cac:SellerSupplierParty><cac:PaymentTerms><cbc:Note>"
                                           + text(10'001) + "</cbc:Note></cac:PaymentTerms>"},
        {"</cac:PartyLegalEntity>\n  </cac:Party></cac:SellerSupplierParty>",
         "</cac:PartyLegalEntity>\n<cac:Contact><cbc:Name>" + text(256)
             + "</cbc:Name><cbc:Telephone>" + text(51)
             + "</cbc:Telephone><cbc:ElectronicMail>mail</cbc:ElectronicMail></cac:Contact>"
               "</cac:Party></cac:SellerSupplierParty>"}};
    QByteArray order = validOrder();
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        QVERIFY2(order.contains(change.key()), change.key());
        order.replace(change.key(), change.value());
    }
    const Result<Record> made =
        world.as(u"buyer"_s)
            .create(u"order_import"_s,
                    {{},
                     {{u"file_name"_s, u"order.xml"_s}, {u"content"_s, QString::fromUtf8(order)}},
                     {}});
    PURSER_VERIFY(made);
    QStringList places;
    for (const QJsonValue &finding : made->json(u"findings").toArray())
        places.append(
            u"%1 %2"_s.arg(finding[u"line"_s].toInt()).arg(finding[u"place"_s].toString()));
    places.sort();
    const QString seller = u"SellerSupplierParty/Party/"_s;
    QStringList expected{u"7 ID"_s,
                         u"9 Note"_s,
                         u"25 PaymentTerms"_s,
                         u"20 "_s + seller + u"PostalAddress/StreetName"_s,
                         u"20 "_s + seller + u"PostalAddress/CityName"_s,
                         u"17 "_s + seller + u"PartyName/Name"_s,
                         u"24 "_s + seller + u"PartyLegalEntity/RegistrationName"_s,
                         u"25 "_s + seller + u"Contact/Name"_s,
                         u"25 "_s + seller + u"Contact/Telephone"_s,
                         u"25 "_s + seller + u"Contact/ElectronicMail"_s};
    expected.sort();
    QCOMPARE(places, expected);
}

QTEST_GUILESS_MAIN(tst_Shortening)
#include "tst_shortening.moc"
