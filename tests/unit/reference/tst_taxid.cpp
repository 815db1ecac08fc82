#include "models/base/iso3166.h"
#include "models/reference/taxid.h"
#include "models/reference/taxidformat.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_TaxId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryMemberState();
    void everyExampleIsValid();
    void acceptsVatNumbers_data();
    void acceptsVatNumbers();
    void refusesWrongCheckDigits_data();
    void refusesWrongCheckDigits();
    void refusesWrongForms_data();
    void refusesWrongForms();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void goesByTheLettersOfAnotherCountry();
    void saysWhenNothingIsKnown();
};

namespace {

struct Number
{
    const char *country;
    const char *text;
};

void addNumbers(std::initializer_list<Number> numbers)
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    for (const Number &number : numbers)
        QTest::addRow("%s %s", number.country, number.text)
            << QString::fromUtf8(number.country) << QString::fromUtf8(number.text);
}

} // namespace

void tst_TaxId::knowsEveryMemberState()
{
    const QString states = u"AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO "
                           "SK SI ES SE GB NO CH"_s;
    for (const QString &state : states.split(u' ')) {
        const TaxIdFormat *format = taxIdFormat(state);
        QVERIFY2(format && format->check && !format->prefix.isEmpty(), qPrintable(state));
    }
}

void tst_TaxId::everyExampleIsValid()
{
    for (const TaxIdFormat &format : taxIdFormats()) {
        QVERIFY2(isCountryCode(format.country), qPrintable(format.country));
        QVERIFY2(format.pattern.isValid(), qPrintable(format.country));
        const TaxIdCheck check = checkTaxId(format.example, format.country);
        QVERIFY2(check.isValid(), qPrintable(format.country + u' ' + check.reason));
        QCOMPARE(check.normalized, format.example);
        QVERIFY(check.reason.isEmpty());
    }
}

void tst_TaxId::acceptsVatNumbers_data()
{
    addNumbers({
        {"AT", "ATU13585627"},     {"AT", "ATU33864707"},      {"BE", "BE0428759497"},
        {"BE", "BE0403019261"},    {"BG", "BG175074752"},      {"BG", "BG7523169263"},
        {"HR", "HR33392005961"},   {"HR", "HR38192148118"},    {"CY", "CY10259033P"},
        {"CZ", "CZ25123891"},      {"CZ", "CZ7103192745"},     {"CZ", "CZ640903926"},
        {"DK", "DK13585628"},      {"DK", "DK88146328"},       {"EE", "EE100594102"},
        {"EE", "EE100931558"},     {"FI", "FI20774740"},       {"FR", "FR40303265045"},
        {"FR", "FR23334175221"},   {"FR", "FRK7399859412"},    {"FR", "FR4Z123456782"},
        {"DE", "DE136695976"},     {"DE", "DE811569869"},      {"GR", "EL094259216"},
        {"HU", "HU12892312"},      {"IE", "IE6433435F"},       {"IE", "IE6433435OA"},
        {"IE", "IE8D79739I"},      {"IE", "IE6388047V"},       {"IT", "IT00743110157"},
        {"LV", "LV40003521600"},   {"LV", "LV16117519997"},    {"LT", "LT119511515"},
        {"LT", "LT100001919017"},  {"LT", "LT100004801610"},   {"LU", "LU15027442"},
        {"LU", "LU26375245"},      {"MT", "MT11679112"},       {"NL", "NL004495445B01"},
        {"NL", "NL002455799B11"},  {"PL", "PL8567346215"},     {"PL", "PL5260001246"},
        {"PT", "PT501964843"},     {"RO", "RO18547290"},       {"RO", "RO1630615123457"},
        {"SK", "SK2022749619"},    {"SI", "SI50223054"},       {"ES", "ESB64717838"},
        {"ES", "ESB58378431"},     {"ES", "ES54362315K"},      {"ES", "ESX5253868R"},
        {"ES", "ESM1234567L"},     {"ES", "ESJ99216582"},      {"SE", "SE556703748501"},
        {"GB", "GB980780684"},     {"GB", "GB434031494"},      {"GB", "XI110305878"},
        {"GB", "GBGD499"},         {"GB", "GBHA500"},          {"GB", "GB980780684001"},
        {"NO", "NO995525828MVA"},  {"NO", "NO943184097MVA"},   {"NO", "NO974760673"},
        {"CH", "CHE107787577IVA"}, {"CH", "CHE116281710MWST"},
    });
}

void tst_TaxId::acceptsVatNumbers()
{
    QFETCH(QString, country);
    QFETCH(QString, text);
    for (const QString &given : {country, QString()}) {
        const TaxIdCheck check = checkTaxId(text, given);
        QVERIFY2(check.isValid(), qPrintable(check.reason));
        QCOMPARE(check.normalized, text);
        QCOMPARE(check.country, country);
    }
}

void tst_TaxId::refusesWrongCheckDigits_data()
{
    addNumbers({
        {"AT", "ATU13585626"},    {"BE", "BE0431150351"},    {"BG", "BG175074751"},
        {"BG", "BG7523169264"},   {"HR", "HR33392005962"},   {"CY", "CY10259033Z"},
        {"CZ", "CZ25123890"},     {"CZ", "CZ7103192746"},    {"CZ", "CZ7113192745"},
        {"CZ", "CZ640903925"},    {"DK", "DK13585627"},      {"EE", "EE100594103"},
        {"FI", "FI20774741"},     {"FR", "FR84323140391"},   {"FR", "FR41303265045"},
        {"FR", "FRK7399859413"},  {"DE", "DE136695978"},     {"GR", "EL123456781"},
        {"HU", "HU12892313"},     {"IE", "IE6433435E"},      {"IE", "IE6433435OB"},
        {"IE", "IE8D79739J"},     {"IT", "IT00743110158"},   {"IT", "IT00000000000"},
        {"IT", "IT00743115057"},  {"LV", "LV40003521601"},   {"LV", "LV16137519997"},
        {"LT", "LT119511516"},    {"LT", "LT100001919018"},  {"LU", "LU15027443"},
        {"MT", "MT11679113"},     {"NL", "NL123456789B90"},  {"PL", "PL8567346216"},
        {"PT", "PT501964842"},    {"RO", "RO18547291"},      {"RO", "RO1630615123458"},
        {"SK", "SK2022749618"},   {"SI", "SI50223055"},      {"ES", "ESB64717839"},
        {"ES", "ES54362315Z"},    {"ES", "ESX5253868A"},     {"ES", "ESJ99216583"},
        {"SE", "SE123456789101"}, {"GB", "GB802311781"},     {"GB", "XI110305879"},
        {"NO", "NO995525829MVA"}, {"CH", "CHE107787578IVA"}, {"AR", "20267565392"},
        {"AU", "83914571674"},    {"BR", "16727230000198"},  {"BR", "39053344706"},
        {"CA", "123456783"},      {"CL", "125319093"},       {"CN", "91110000600037342L"},
        {"CO", "2131234325"},     {"IL", "516179150"},       {"IN", "27AAPFU0939F1ZO"},
        {"JP", "2835678256246"},  {"KR", "1168200277"},      {"MK", "MK4030000375890"},
        {"NZ", "136410133"},      {"PE", "20512333798"},     {"RS", "101134703"},
        {"RU", "1234567895"},     {"RU", "123456789037"},    {"TH", "1234545678789"},
        {"TR", "4540536921"},     {"TR", "17291716050"},     {"TW", "00501502"},
        {"UA", "32855968"},       {"UA", "1759013775"},      {"VN", "0100233480"},
    });
}

void tst_TaxId::refusesWrongCheckDigits()
{
    QFETCH(QString, country);
    QFETCH(QString, text);
    const TaxIdCheck check = checkTaxId(text, country);
    QCOMPARE(check.verdict, TaxIdVerdict::WrongCheckDigit);
    QCOMPARE(check.normalized, text);
    QVERIFY(!check.reason.isEmpty());
}

void tst_TaxId::refusesWrongForms_data()
{
    addNumbers({
        {"AT", "AT13585627"},   {"BE", "BE2428759497"},
        {"CY", "CY12259033P"},  {"CZ", "CZ95123891"},
        {"DE", "DE036695976"},  {"DE", "DE13669597"},
        {"DK", "DK03585628"},   {"ES", "ESO1234567L"},
        {"ES", "ESJ992165831"}, {"FR", "FRIO334175221"},
        {"FR", "FR334175221"},  {"IE", "IE6433435"},
        {"LT", "LT119511525"},  {"NL", "NL004495445B00"},
        {"NL", "NL004495445"},  {"RO", "RO0"},
        {"SE", "SE5567037485"}, {"SE", "SE556703748500"},
        {"GB", "GBGD500"},      {"GB", "GBHA499"},
        {"NO", "NO774760673"},  {"CH", "CHE10778757"},
        {"CH", "107787577X"},   {"US", "91114444"},
        {"RU", "77070838931"},  {"DE", ""},
        {"DE", "DE"},           {"DE", "DE١٣٦٦٩٥٩٧٦"},
    });
}

void tst_TaxId::refusesWrongForms()
{
    QFETCH(QString, country);
    QFETCH(QString, text);
    const TaxIdCheck check = checkTaxId(text, country);
    QCOMPARE(check.verdict, TaxIdVerdict::WrongForm);
    QCOMPARE(check.normalized, text);
    QVERIFY(check.reason.contains(taxIdFormat(country)->example));
}

void tst_TaxId::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("normalized");
    QTest::addRow("without letters") << u"DE"_s << u"136 695 976"_s << u"DE136695976"_s;
    QTest::addRow("lower case") << u"AT"_s << u"at u1358 5627"_s << u"ATU13585627"_s;
    QTest::addRow("punctuation") << u"BE"_s << u"BE 0428.759.497"_s << u"BE0428759497"_s;
    QTest::addRow("old number of nine") << u"BE"_s << u"428759497"_s << u"BE0428759497"_s;
    QTest::addRow("Greek number of eight") << u"GR"_s << u"94259216"_s << u"EL094259216"_s;
    QTest::addRow("GR for EL") << u"GR"_s << u"GR 094259216"_s << u"EL094259216"_s;
    QTest::addRow("EL alone") << u""_s << u"EL 094259216"_s << u"EL094259216"_s;
    QTest::addRow("blank that does not break")
        << u"NL"_s << u"NL 004495445 B01"_s << u"NL004495445B01"_s;
    QTest::addRow("hyphens") << u"CH"_s << u"CHE‑107.787.577 IVA"_s << u"CHE107787577IVA"_s;
    QTest::addRow("Norwegian register") << u"NO"_s << u"974 760 673 mva"_s << u"NO974760673MVA"_s;
    QTest::addRow("Northern Ireland") << u"GB"_s << u"XI 110 3058 78"_s << u"XI110305878"_s;
    QTest::addRow("Monaco") << u"MC"_s << u"53 000 004 605"_s << u"FR53000004605"_s;
    QTest::addRow("letters in front that are not needed")
        << u"AU"_s << u"AU 83 914 571 673"_s << u"83914571673"_s;
    QTest::addRow("letters that belong to it")
        << u"MX"_s << u"MXA-930714-8T4"_s << u"MXA9307148T4"_s;
    QTest::addRow("slashes") << u"BR"_s << u"16.727.230/0001-97"_s << u"16727230000197"_s;
}

void tst_TaxId::readsWhatPeopleType()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, normalized);
    const TaxIdCheck check = checkTaxId(typed, country);
    QVERIFY2(check.isValid(), qPrintable(check.reason));
    QCOMPARE(check.normalized, normalized);
    QVERIFY(checkTaxId(check.normalized, country).isValid());
}

void tst_TaxId::goesByTheLettersOfAnotherCountry()
{
    const TaxIdCheck registeredAbroad = checkTaxId(u"DE136695976"_s, u"NO"_s);
    QVERIFY(registeredAbroad.isValid());
    QCOMPARE(registeredAbroad.country, u"DE"_s);
    const TaxIdCheck unknownCountry = checkTaxId(u"DE 136695978"_s, u"BO"_s);
    QCOMPARE(unknownCountry.verdict, TaxIdVerdict::WrongCheckDigit);
    const TaxIdCheck neither = checkTaxId(u"DE1366"_s, u"NO"_s);
    QCOMPARE(neither.verdict, TaxIdVerdict::WrongForm);
    QCOMPARE(neither.country, u"NO"_s);
}

void tst_TaxId::saysWhenNothingIsKnown()
{
    for (const QString &country : {u"BO"_s, u""_s, u"ZZ"_s}) {
        const TaxIdCheck check = checkTaxId(u"12-345.67"_s, country);
        QCOMPARE(check.verdict, TaxIdVerdict::NotChecked);
        QCOMPARE(check.normalized, u"1234567"_s);
        QVERIFY(!check.reason.isEmpty());
    }
    QCOMPARE(checkTaxId(u"DE1366"_s).verdict, TaxIdVerdict::WrongForm);
}

QTEST_APPLESS_MAIN(tst_TaxId)
#include "tst_taxid.moc"
