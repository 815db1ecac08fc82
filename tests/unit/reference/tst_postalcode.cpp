#include "models/base/iso3166.h"
#include "models/reference/addressformat.h"
#include "models/reference/postalcode.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_PostalCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizesWhatPeopleType_data();
    void normalizesWhatPeopleType();
    void refusesWhatTheCountryDoesNotKnow_data();
    void refusesWhatTheCountryDoesNotKnow();
    void acceptsAnythingWhereNothingIsKnown();
    void everyExampleIsValidAndNormal();
};

void tst_PostalCode::normalizesWhatPeopleType_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("normal");
    const struct
    {
        const char *country;
        const char *typed;
        const char *normal;
    } rows[] = {
        {"DE", " 10115 ", "10115"},        {"DE", "D-10115", "10115"},
        {"DE", "DE 10115", "10115"},       {"DE", "D–10115", "10115"},
        {"DE", "d10115", "10115"},         {"NO", "N-0582", "0582"},
        {"NO", "NO-7465", "7465"},         {"SE", "SE-11455", "114 55"},
        {"SE", "S-114 55", "114 55"},      {"SE", "11455", "114 55"},
        {"FR", "F-75004", "75004"},        {"FR", "FR-75 004", "75004"},
        {"FI", "FIN-00550", "00550"},      {"LU", "L-2985", "2985"},
        {"LV", "1073", "LV-1073"},         {"LV", "LV1073", "LV-1073"},
        {"LT", "LT-04340", "04340"},       {"AD", "500", "AD500"},
        {"AD", "AD 500", "AD500"},         {"GB", "ec1y8sy", "EC1Y 8SY"},
        {"GB", "M1-1AE", "M1 1AE"},        {"GB", "CR2 6XH", "CR2 6XH"},
        {"GB", "DN551PT", "DN55 1PT"},     {"IE", "d02af30", "D02 AF30"},
        {"NL", "1234ab", "1234 AB"},       {"NL", "NL-1234 AB", "1234 AB"},
        {"PL", "00950", "00-950"},         {"PT", "2725 079", "2725-079"},
        {"CZ", "10000", "100 00"},         {"SK", "SK-01001", "010 01"},
        {"GR", "15124", "151 24"},         {"CA", "h3z2y7", "H3Z 2Y7"},
        {"US", "950141234", "95014-1234"}, {"US", "95014", "95014"},
        {"BR", "40301110", "40301-110"},   {"JP", "1540023", "154-0023"},
        {"MT", "VLT1117", "VLT 1117"},     {"AR", "c1070aam", "C1070AAM"},
        {"CH", "CH-2544", "2544"},         {"LB", "20383054", "2038 3054"},
        {"XK", "RKS-10000", "10000"},
    };
    for (const auto &row : rows) {
        QTest::addRow("%s %s", row.country, row.typed)
            << QString::fromUtf8(row.country) << QString::fromUtf8(row.typed)
            << QString::fromUtf8(row.normal);
    }
}

void tst_PostalCode::normalizesWhatPeopleType()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, normal);
    QCOMPARE(normalizedPostalCode(typed, country), normal);
    QVERIFY(isPostalCode(typed, country));
    QCOMPARE(normalizedPostalCode(normal, country), normal);
}

void tst_PostalCode::refusesWhatTheCountryDoesNotKnow_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addRow("letters") << u"FR"_s << u"abc123"_s << u"ABC123"_s;
    QTest::addRow("a form of Poland") << u"NO"_s << u"02-495"_s << u"02-495"_s;
    QTest::addRow("a street") << u"NO"_s << u"Postboks 100, Alnabr"_s << u"POSTBOKS 100, ALNABR"_s;
    QTest::addRow("too short") << u"DE"_s << u"1011"_s << u"1011"_s;
    QTest::addRow("too long") << u"DE"_s << u"101155"_s << u"101155"_s;
    QTest::addRow("of another country") << u"DE"_s << u"F-75004"_s << u"F-75004"_s;
    QTest::addRow("no such area") << u"ES"_s << u"53001"_s << u"53001"_s;
    QTest::addRow("letters that are not given") << u"NL"_s << u"1234 SS"_s << u"1234 SS"_s;
    QTest::addRow("digits of another script") << u"DE"_s << u"١٠١١٥"_s << u"١٠١١٥"_s;
    QTest::addRow("only the country") << u"DE"_s << u"DE-"_s << u"DE-"_s;
    QTest::addRow("empty") << u"DE"_s << u" "_s << u""_s;
}

void tst_PostalCode::refusesWhatTheCountryDoesNotKnow()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QVERIFY(!isPostalCode(typed, country));
    QCOMPARE(normalizedPostalCode(typed, country), kept);
}

void tst_PostalCode::acceptsAnythingWhereNothingIsKnown()
{
    QVERIFY(isPostalCode(u"whatever"_s, u"BO"_s));
    QVERIFY(isPostalCode(u"whatever"_s, {}));
    QCOMPARE(normalizedPostalCode(u" p.o.  7 "_s, u"AE"_s), u"P.O. 7"_s);
}

void tst_PostalCode::everyExampleIsValidAndNormal()
{
    for (const QString &country : countriesWithAddressFormat()) {
        const AddressFormat &format = addressFormat(country);
        QCOMPARE(format.hasPostalCodes(), !format.postalExample.isEmpty());
        if (!format.hasPostalCodes())
            continue;
        QVERIFY2(format.postal.isValid(), qPrintable(country));
        QVERIFY2(isPostalCode(format.postalExample, country), qPrintable(country));
        QCOMPARE(normalizedPostalCode(format.postalExample, country), format.postalExample);
        if (format.postalExample.at(0).isDigit())
            QCOMPARE(normalizedPostalCode(country + u'-' + format.postalExample, country),
                     format.postalExample);
    }
}

QTEST_APPLESS_MAIN(tst_PostalCode)
#include "tst_postalcode.moc"
