#include "models/base/iso3166.h"
#include "models/base/iso4217.h"

#include <QTest>

#include <algorithm>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Iso : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCountries();
    void refusesWhatIsNoCountry_data();
    void refusesWhatIsNoCountry();
    void mapsAlpha3();
    void namesCountriesInTheLanguageAsked();
    void knowsSubdivisions();
    void knowsMinorUnits_data();
    void knowsMinorUnits();
    void refusesWhatIsNoCurrency_data();
    void refusesWhatIsNoCurrency();
    void namesCurrenciesInTheLanguageAsked();
    void knowsFormerCurrencies();
};

void tst_Iso::knowsCountries()
{
    const QStringList codes = countryCodes();
    QCOMPARE(codes.size(), 250);
    QVERIFY(std::is_sorted(codes.cbegin(), codes.cend()));
    for (const QString &code : codes) {
        QVERIFY2(isCountryCode(code), qPrintable(code));
        QCOMPARE(alpha2FromAlpha3(alpha3FromAlpha2(code).value()), code);
        QVERIFY2(countryName(code, QLocale::English) != code, qPrintable(code));
    }
}

void tst_Iso::refusesWhatIsNoCountry_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "D", "de", "DEU", "EL", "UK", "ZZ", "AAA", "Ä", "D\0"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void tst_Iso::refusesWhatIsNoCountry()
{
    QFETCH(QString, text);
    QVERIFY(!isCountryCode(text));
    QCOMPARE(countryName(text, QLocale::English), text);
    QVERIFY(!alpha3FromAlpha2(text));
}

void tst_Iso::mapsAlpha3()
{
    QCOMPARE(alpha2FromAlpha3(u"NOR"), u"NO"_s);
    QCOMPARE(alpha2FromAlpha3(u"XKX"), u"XK"_s);
    QVERIFY(!alpha2FromAlpha3(u"NO"));
    QVERIFY(!alpha2FromAlpha3(u"nor"));
    QVERIFY(!alpha2FromAlpha3(u""));
}

void tst_Iso::namesCountriesInTheLanguageAsked()
{
    QCOMPARE(countryName(u"DE"_s, QLocale::English), u"Germany"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale::German), u"Deutschland"_s);
    QCOMPARE(countryName(u"CZ"_s, QLocale(u"de_AT"_s)), u"Tschechien"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale(QLocale::Arabic)), u"ألمانيا"_s);
    QCOMPARE(countryName(u"DE"_s, QLocale::c()), u"Germany"_s);
}

void tst_Iso::knowsSubdivisions()
{
    QCOMPARE(subdivisions(u"DE").size(), 16);
    QCOMPARE(subdivisions(u"CH").size(), 26);
    QCOMPARE(subdivisions(u"US").first().code, u"US-AK"_s);
    QVERIFY(subdivisions(u"de").isEmpty());
    QVERIFY(subdivisions(u"").isEmpty());
    const Subdivision bavaria{u"DE-BY"_s, {}, u"Land"_s, u"Bayern"_s};
    QCOMPARE(subdivision(u"DE-BY"), bavaria);
    QCOMPARE(subdivision(u"ES-M")->parent, u"ES-MD"_s);
    QVERIFY(!subdivision(u"DE-XX"));
    QVERIFY(!subdivision(u"BY"));
    for (const QString &country : countryCodes()) {
        for (const Subdivision &part : subdivisions(country)) {
            QVERIFY2(!part.kind.isEmpty() && !part.name.isEmpty(), qPrintable(part.code));
            QVERIFY2(part.parent.isEmpty() || subdivision(part.parent), qPrintable(part.code));
        }
    }
}

void tst_Iso::knowsMinorUnits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::addColumn<int>("number");
    QTest::addRow("euro") << u"EUR"_s << 2 << 978;
    QTest::addRow("dollar") << u"USD"_s << 2 << 840;
    QTest::addRow("yen") << u"JPY"_s << 0 << 392;
    QTest::addRow("krona of Iceland") << u"ISK"_s << 0 << 352;
    QTest::addRow("forint, which has fillér in the standard") << u"HUF"_s << 2 << 348;
    QTest::addRow("dinar") << u"TND"_s << 3 << 788;
    QTest::addRow("unidad de fomento") << u"CLF"_s << 4 << 990;
    QTest::addRow("added in 2025") << u"XCG"_s << 2 << 532;
    QTest::addRow("added in 2024") << u"ZWG"_s << 2 << 924;
}

void tst_Iso::knowsMinorUnits()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QFETCH(int, number);
    QCOMPARE(currencyMinorUnits(code), digits);
    QCOMPARE(currencyNumericCode(code), number);
    QVERIFY(currencyCodes().contains(code));
    QVERIFY(!isFormerCurrency(code));
}

void tst_Iso::refusesWhatIsNoCurrency_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "EU", "eur", "EURO", "ABC", "XAU", "XXX", "XTS", "DEM", "€"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void tst_Iso::refusesWhatIsNoCurrency()
{
    QFETCH(QString, text);
    QVERIFY(!currencyMinorUnits(text));
    QVERIFY(!currencyNumericCode(text));
    QVERIFY(!currencyCodes().contains(text));
    QCOMPARE(currencyName(text, QLocale::German), text);
    QCOMPARE(currencySymbol(text, QLocale::German), text);
}

void tst_Iso::namesCurrenciesInTheLanguageAsked()
{
    QCOMPARE(currencyName(u"USD"_s, QLocale(u"en_US"_s)), u"US Dollar"_s);
    QCOMPARE(currencyName(u"USD"_s, QLocale(u"de_DE"_s)), u"US-Dollar"_s);
    QCOMPARE(currencyName(u"XCG"_s, QLocale(u"de_DE"_s)), u"Caribbean Guilder"_s);
    QCOMPARE(currencySymbol(u"EUR"_s, QLocale(u"de_DE"_s)), u"€"_s);
    QCOMPARE(currencySymbol(u"USD"_s, QLocale(u"en_CA"_s)), u"US$"_s);
    QCOMPARE(currencySymbol(u"CHF"_s, QLocale(u"de_CH"_s)), u"CHF"_s);
    for (const QString &code : currencyCodes())
        QVERIFY2(currencyName(code, QLocale::English) != code, qPrintable(code));
}

void tst_Iso::knowsFormerCurrencies()
{
    for (const QString &code : {u"DEM"_s, u"HRK"_s, u"LTL"_s, u"ROL"_s, u"TRL"_s})
        QVERIFY2(isFormerCurrency(code), qPrintable(code));
    for (const QString &code :
         {u"EUR"_s, u"ABC"_s, u"XAU"_s, u"XXX"_s, u"dem"_s, u""_s, u"DEMARK"_s})
        QVERIFY2(!isFormerCurrency(code), qPrintable(code));
}

QTEST_APPLESS_MAIN(tst_Iso)
#include "tst_iso.moc"
