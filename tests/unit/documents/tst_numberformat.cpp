#include "models/documents/documentlabels.h"
#include "models/documents/numberformat.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_NumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAmountsInTheCustomsOfTheLanguage_data();
    void writesAmountsInTheCustomsOfTheLanguage();
    void writesNumbersWithTheDecimalsTheyNeed();
    void knowsWordsOfEachLanguage_data();
    void knowsWordsOfEachLanguage();
};

void tst_NumberFormat::writesAmountsInTheCustomsOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("text");
    const Decimal value = Decimal::fromUnits(-1'234'567'8905, 4);
    QTest::addRow("English") << u"en"_s << 2 << value << u"-1,234,567.89"_s;
    QTest::addRow("German") << u"de"_s << 2 << value << u"-1.234.567,89"_s;
    QTest::addRow("Swiss") << u"de-CH"_s << 2 << value << u"-1’234’567.89"_s;
    QTest::addRow("yen, rounded") << u"ja"_s << 0 << value << u"-1,234,568"_s;
    QTest::addRow("three digits") << u"en"_s << 3 << Decimal::fromUnits(999, 0) << u"999.000"_s;
    QTest::addRow("four digits") << u"en"_s << 0 << Decimal::fromUnits(1000, 0) << u"1,000"_s;
    QTest::addRow("below one") << u"de"_s << 2 << Decimal::fromUnits(5, 2) << u"0,05"_s;
    QTest::addRow("Arabic-Indic digits")
        << u"ar-EG"_s << 2 << Decimal::fromUnits(1'234'50, 2) << u"١٬٢٣٤٫٥٠"_s;
}

void tst_NumberFormat::writesAmountsInTheCustomsOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, decimals);
    QFETCH(Decimal, value);
    QTEST(NumberFormat::forLanguage(language, decimals).amount(value), "text");
}

void tst_NumberFormat::writesNumbersWithTheDecimalsTheyNeed()
{
    const NumberFormat german = NumberFormat::forLanguage(u"de"_s);
    QCOMPARE(german.number(Decimal::fromUnits(2'5000, 4)), u"2,5"_s);
    QCOMPARE(german.number(Decimal::fromUnits(2'0000, 4)), u"2"_s);
    QCOMPARE(german.number(Decimal::fromUnits(2'5000, 4), 2), u"2,50"_s);
    QCOMPARE(german.number(Decimal::fromUnits(12'345'6789, 4)), u"12.345,6789"_s);
}

void tst_NumberFormat::knowsWordsOfEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("carriedOver");
    QTest::addRow("English") << u"en-GB"_s << u"Carried over"_s;
    QTest::addRow("German") << u"de_AT"_s << u"Übertrag"_s;
    QTest::addRow("traditional Chinese") << u"zh-Hant-HK"_s << u"轉下頁"_s;
    QTest::addRow("simplified Chinese") << u"zh-CN"_s << u"转下页"_s;
    QTest::addRow("a language without words") << u"xx"_s << u"Carried over"_s;
    QTest::addRow("none") << QString() << u"Carried over"_s;
}

void tst_NumberFormat::knowsWordsOfEachLanguage()
{
    QFETCH(QString, language);
    const DocumentLabels labels = documentLabels(language);
    QTEST(labels.carriedOver, "carriedOver");
    QVERIFY(labels.page.contains(u"%1"_s) && labels.page.contains(u"%2"_s));
    QVERIFY(!labels.broughtForward.isEmpty());
}

QTEST_GUILESS_MAIN(tst_NumberFormat)
#include "tst_numberformat.moc"
