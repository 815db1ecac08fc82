#include "models/base/iso3166.h"
#include "models/reference/address.h"
#include "models/reference/addressformat.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEnoughCountries();
    void everyFormatIsComplete();
    void writesInTheOrderOfTheCountry_data();
    void writesInTheOrderOfTheCountry();
    void leavesOutTheCountryAtHome();
    void writesTheCountryInTheLanguageOfTheSender();
    void writesNothingBetweenEmptyParts_data();
    void writesNothingBetweenEmptyParts();
    void writesRegionsAsTheirPostDoes_data();
    void writesRegionsAsTheirPostDoes();
    void fitsOnOneLine();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
};

namespace {

AddressParts parts(const char *country,
                   const char *street,
                   const char *city,
                   const char *state,
                   const char *postalCode)
{
    AddressParts made;
    made.street = QString::fromUtf8(street);
    made.city = QString::fromUtf8(city);
    made.state = QString::fromUtf8(state);
    made.postalCode = QString::fromUtf8(postalCode);
    made.country = QString::fromUtf8(country);
    return made;
}

QStringList fields(const QList<FieldIssue> &issues)
{
    QStringList keys;
    for (const FieldIssue &issue : issues)
        keys.append(issue.message.isEmpty() ? u"no message"_s : issue.field);
    return keys;
}

} // namespace

void tst_Address::knowsEnoughCountries()
{
    const QStringList wanted =
        u"AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI "
        "NO GB CH US CA AU NZ JP KR CN HK TW SG IN BR MX AR CL CO PE ZA TR UA RS BA MK AL MD IL SA "
        "AE EG MA TN NG KE TH MY ID PH VN"_s.split(u' ');
    for (const QString &country : wanted)
        QCOMPARE(addressFormat(country).country, country);
    QVERIFY(countriesWithAddressFormat().size() >= 110);
    QVERIFY(addressFormat(u"BO"_s).country.isEmpty());
    QVERIFY(addressFormat({}).country.isEmpty());
}

void tst_Address::everyFormatIsComplete()
{
    for (const QString &country : countriesWithAddressFormat()) {
        const AddressFormat &format = addressFormat(country);
        const QString lines = format.lines.join(u'\n');
        QVERIFY2(isCountryCode(country), qPrintable(country));
        for (const QString &key : {u"name"_s, u"street2"_s, u"city"_s})
            QVERIFY2(lines.contains(key), qPrintable(country));
        QCOMPARE(lines.contains(u"state"), !format.regionName.isEmpty());
        QCOMPARE(lines.contains(u"postal_code"), format.hasPostalCodes());
        for (const QString &key : format.required + format.capitals)
            QVERIFY2(lines.contains(key), qPrintable(country));
        if (!format.localLines.isEmpty())
            QVERIFY2(format.localLines.contains(u"name"_s), qPrintable(country));
    }
}

void tst_Address::writesInTheOrderOfTheCountry_data()
{
    QTest::addColumn<AddressParts>("address");
    QTest::addColumn<QString>("lines");
    const auto row = [](const AddressParts &address, const char *lines) {
        QTest::addRow("%s", qPrintable(address.country)) << address << QString::fromUtf8(lines);
    };
    row(parts("DE", "Platz der Republik 1", "Berlin", "Berlin", "d-11011"),
        "Platz der Republik 1|11011 Berlin|GERMANY");
    row(parts("FR", "55 rue du Faubourg Saint-Honoré", "Paris", "", "75008"),
        "55 rue du Faubourg Saint-Honoré|75008 PARIS|FRANCE");
    row(parts("GB", "10 Downing Street", "London", "Greater London", "sw1a2aa"),
        "10 Downing Street|LONDON|SW1A 2AA|UNITED KINGDOM");
    row(parts("IE", "Merrion Street Upper", "Dublin 2", "Co. Dublin", "D02R583"),
        "Merrion Street Upper|Dublin 2|Co. Dublin|D02 R583|IRELAND");
    row(parts("US", "1600 Amphitheatre Pkwy", "Mountain View", "CA", "94043"),
        "1600 Amphitheatre Pkwy|MOUNTAIN VIEW, CA 94043|UNITED STATES");
    row(parts("CA", "111 Wellington St", "Ottawa", "Ontario", "k1a0a9"),
        "111 Wellington St|OTTAWA ON K1A 0A9|CANADA");
    row(parts("AU", "Parliament Drive", "Canberra", "ACT", "2600"),
        "Parliament Drive|CANBERRA ACT 2600|AUSTRALIA");
    row(parts("IT", "Piazza del Quirinale 1", "Roma", "RM", "00187"),
        "Piazza del Quirinale 1|00187 ROMA RM|ITALY");
    row(parts("ES", "Calle Ancha 7", "Alcalá de Henares", "Madrid", "28801"),
        "Calle Ancha 7|28801 ALCALÁ DE HENARES|MADRID|SPAIN");
    row(parts("HU", "Kossuth tér 1-3.", "Budapest", "", "1055"),
        "BUDAPEST|Kossuth tér 1-3.|1055|HUNGARY");
    row(parts("NL", "Binnenhof 19", "Den Haag", "", "2513aa"),
        "Binnenhof 19|2513 AA DEN HAAG|NETHERLANDS");
    row(parts("LU", "4 rue du Bug", "Luxembourg", "", "8754"),
        "4 rue du Bug|L-8754 Luxembourg|LUXEMBOURG");
    row(parts("LV", "Jēkaba iela 11", "Rīga", "", "1811"), "Jēkaba iela 11|Rīga, LV-1811|LATVIA");
    row(parts("NO", "Kongens gt. 23", "Bodø", "", "8006"), "Kongens gt. 23|8006 BODØ|NORWAY");
    row(parts("SE", "Riksgatan 1", "Stockholm", "", "10012"),
        "Riksgatan 1|100 12 STOCKHOLM|SWEDEN");
    row(parts("BR", "Av. Paulista 1578", "São Paulo", "SP", "01310200"),
        "Av. Paulista 1578|SÃO PAULO - SP|01310-200|BRAZIL");
    row(parts("TR", "Atatürk Bulvarı 1", "Çankaya", "Ankara", "06680"),
        "Atatürk Bulvarı 1|06680 Çankaya/Ankara|TURKEY");
    row(parts("JP", "1-7-1 Nagatacho", "Chiyoda-ku", "Tokyo", "1008914"),
        "1-7-1 Nagatacho|Chiyoda-ku|TOKYO 100-8914|JAPAN");
    row(parts("JP", "永田町1-7-1", "千代田区", "東京都", "1008914"),
        "〒100-8914|東京都千代田区|永田町1-7-1|JAPAN");
    row(parts("KR", "1 Cheongwadae-ro", "Jongno-gu", "Seoul", "03048"),
        "1 Cheongwadae-ro|Jongno-gu|Seoul 03048|SOUTH KOREA");
    row(parts("CN", "100 Century Ave", "Qingdao", "Shandong", "266033"),
        "100 Century Ave|Qingdao|Shandong, 266033|CHINA");
    row(parts("HK", "2 Queen's Road", "Central", "Hong Kong Island", ""),
        "2 Queen's Road|Central|Hong Kong Island|HONG KONG");
    row(parts("IN", "Sansad Marg", "New Delhi", "Delhi", "110001"),
        "Sansad Marg|New Delhi 110001|Delhi|INDIA");
    row(parts("AZ", "Azadliq 1", "Bakı", "", "1000"), "Azadliq 1|AZ 1000 Bakı|AZERBAIJAN");
    row(parts("BO", "Av. Arce 1", "La Paz", "Murillo", ""), "Av. Arce 1|La Paz|Murillo|BOLIVIA");
}

void tst_Address::writesInTheOrderOfTheCountry()
{
    QFETCH(AddressParts, address);
    QFETCH(QString, lines);
    QCOMPARE(addressLines(address, u"XX"_s).join(u'|'), lines);
    if (addressFormat(address.country).localLines.isEmpty()) {
        address.recipient = {u"Ayuda"_s, u"Compras"_s};
        QCOMPARE(addressLines(address).join(u'|'), u"Ayuda|Compras|"_s + lines);
    }
}

void tst_Address::leavesOutTheCountryAtHome()
{
    const AddressParts address = parts("DE", "Hauptstr. 1\nHinterhof", "Jena", "", "07743");
    const QStringList home{u"Hauptstr. 1"_s, u"Hinterhof"_s, u"07743 Jena"_s};
    QCOMPARE(addressLines(address, u"DE"_s), home);
    QCOMPARE(addressLines(address, u"AT"_s), home + QStringList{u"GERMANY"_s});
    QCOMPARE(addressLines(address), home + QStringList{u"GERMANY"_s});
    QCOMPARE(addressLines(parts("", "A 1", "B", "", "")), QStringList({u"A 1"_s, u"B"_s}));
}

void tst_Address::writesTheCountryInTheLanguageOfTheSender()
{
    const AddressParts address = parts("TR", "Sokak 1", "Çankaya", "Ankara", "06680");
    QCOMPARE(addressLines(address, u"DE"_s, QLocale::German).last(), u"TÜRKEI"_s);
    QCOMPARE(addressLines(address, u"FR"_s, QLocale::French).last(), u"TURQUIE"_s);
    const AddressParts bosnia = parts("BA", "Ulica 1", "Sarajevo", "", "71000");
    QCOMPARE(addressLines(bosnia).last(), u"BOSNIA AND HERZEGOVINA"_s);
}

void tst_Address::writesNothingBetweenEmptyParts_data()
{
    QTest::addColumn<AddressParts>("address");
    QTest::addColumn<QString>("lines");
    QTest::addRow("no state") << parts("US", "1 Elm St", "Reno", "", "89501")
                              << u"1 Elm St|RENO 89501"_s;
    QTest::addRow("no city") << parts("US", "1 Elm St", "", "NV", "89501")
                             << u"1 Elm St|NV 89501"_s;
    QTest::addRow("no code") << parts("US", "1 Elm St", "Reno", "NV", "") << u"1 Elm St|RENO, NV"_s;
    QTest::addRow("no code with letters")
        << parts("LU", "1 rue A", "Wiltz", "", "") << u"1 rue A|Wiltz"_s;
    QTest::addRow("code alone") << parts("LU", "1 rue A", "", "", "9516") << u"1 rue A|L-9516"_s;
    QTest::addRow("state alone") << parts("BR", "R. A 1", "", "SP", "") << u"R. A 1|SP"_s;
    QTest::addRow("nothing") << parts("BR", "", "", "", "") << u""_s;
}

void tst_Address::writesNothingBetweenEmptyParts()
{
    QFETCH(AddressParts, address);
    QFETCH(QString, lines);
    QCOMPARE(addressLines(address, address.country).join(u'|'), lines);
}

void tst_Address::writesRegionsAsTheirPostDoes_data()
{
    QTest::addColumn<AddressParts>("address");
    QTest::addColumn<QString>("line");
    QTest::addRow("letters") << parts("US", "", "Reno", "nv", "89501") << u"RENO, NV 89501"_s;
    QTest::addRow("name") << parts("US", "", "Reno", "Nevada", "89501") << u"RENO, NV 89501"_s;
    QTest::addRow("code") << parts("US", "", "Reno", "US-NV", "89501") << u"RENO, NV 89501"_s;
    QTest::addRow("no subdivision") << parts("US", "", "APO", "AE", "09001") << u"APO, AE 09001"_s;
    QTest::addRow("province") << parts("IT", "", "Merano", "Bolzano", "39012")
                              << u"39012 MERANO BZ"_s;
    QTest::addRow("name of the city")
        << parts("ES", "", "Málaga", "MALAGA", "29001") << u"29001 MÁLAGA"_s;
    QTest::addRow("not part of an address")
        << parts("AT", "", "Linz", "OÖ", "4020") << u"4020 Linz"_s;
}

void tst_Address::writesRegionsAsTheirPostDoes()
{
    QFETCH(AddressParts, address);
    QFETCH(QString, line);
    QCOMPARE(addressLines(address, address.country).join(u'|'), line);
}

void tst_Address::fitsOnOneLine()
{
    AddressParts address = parts("DE", "Hauptstr. 1", "Jena", "", "D-07743");
    address.recipient = {u"ACME"_s};
    QCOMPARE(addressOnOneLine(address, u"DE"_s), u"Hauptstr. 1, 07743 Jena"_s);
    QCOMPARE(addressOnOneLine(address), u"Hauptstr. 1, 07743 Jena, Germany"_s);
    QCOMPARE(addressOnOneLine(address, {}, QLocale::German),
             u"Hauptstr. 1, 07743 Jena, Deutschland"_s);
    const AddressParts tokyo = parts("JP", "永田町1-7-1", "千代田区", "東京都", "1008914");
    QCOMPARE(addressOnOneLine(tokyo, u"JP"_s), u"〒100-8914 東京都千代田区 永田町1-7-1"_s);
}

void tst_Address::namesWhatIsMissing_data()
{
    QTest::addColumn<AddressParts>("address");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const AddressParts &address, const char *fields) {
        QTest::addRow("%s", name) << address << QString::fromUtf8(fields);
    };
    row("complete", parts("DE", "Hauptstr. 1", "Jena", "", "07743"), "");
    row("typed with the country", parts("DE", "Hauptstr. 1", "Jena", "", "D-07743"), "");
    row("no street", parts("DE", " ", "Jena", "", "07743"), "street");
    row("no city", parts("DE", "Hauptstr. 1", "", "", "07743"), "city");
    row("no postal code", parts("DE", "Hauptstr. 1", "Jena", "", " "), "postal_code");
    row("wrong postal code", parts("DE", "Hauptstr. 1", "Jena", "", "0774"), "postal_code");
    row("no state", parts("US", "1 Elm St", "Reno", "", "89501"), "state");
    row("no state, none needed", parts("ES", "Calle 1", "Soria", "", "42001"), "");
    row("no postal codes there", parts("AE", "P.O. Box 1", "Dubai", "", ""), "");
    row("postal code not needed", parts("IE", "1 Main St", "Cork", "", ""), "");
    row("but right if given", parts("IE", "1 Main St", "Cork", "", "12345"), "postal_code");
    row("unknown format", parts("BO", "Av. Arce 1", "La Paz", "", "x"), "");
    row("no country", parts("", "A 1", "B", "", ""), "country");
    row("no such country", parts("UK", "A 1", "B", "", ""), "country");
    row("nothing", AddressParts(), "street city country");
    row("all at once", parts("US", "", "", "", "x"), "street city state postal_code");
}

void tst_Address::namesWhatIsMissing()
{
    QFETCH(AddressParts, address);
    QFETCH(QString, fields);
    QCOMPARE(::fields(addressIssues(address)).join(u' '), fields);
}

QTEST_APPLESS_MAIN(tst_Address)
#include "tst_address.moc"
