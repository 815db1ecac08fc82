#include "models/meta/numbertext.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_NumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInTheGroupsOfTheLocale_data();
    void writesInTheGroupsOfTheLocale();
    void readsAsTyped_data();
    void readsAsTyped();
    void refuses_data();
    void refuses();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
};

void tst_NumberText::writesInTheGroupsOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addRow("english") << u"en_US"_s << u"-12,345,678.50"_s;
    QTest::addRow("german") << u"de_DE"_s << u"-12.345.678,50"_s;
    QTest::addRow("spanish") << u"es_ES"_s << u"-12.345.678,50"_s;
    QTest::addRow("indian") << u"en_IN"_s << u"-1,23,45,678.50"_s;
}

void tst_NumberText::writesInTheGroupsOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(numberText(Decimal::fromUnits(-1'234'567'850, 2), 2, QLocale(locale)), text);
}

void tst_NumberText::readsAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addRow("english groups") << u"en_US"_s << u"1,234,567.5"_s << u"1234567.5"_s;
    QTest::addRow("english thousand") << u"en_US"_s << u"1,000"_s << u"1000"_s;
    QTest::addRow("english point") << u"en_US"_s << u"1.000"_s << u"1"_s;
    QTest::addRow("comma as decimals in english") << u"en_US"_s << u"12,5"_s << u"12.5"_s;
    QTest::addRow("german form in english") << u"en_US"_s << u"1.234,50"_s << u"1234.5"_s;
    QTest::addRow("german groups") << u"de_DE"_s << u"12.480,00"_s << u"12480"_s;
    QTest::addRow("german thousand") << u"de_DE"_s << u"12.480"_s << u"12480"_s;
    QTest::addRow("german decimals") << u"de_DE"_s << u"1,234"_s << u"1.234"_s;
    QTest::addRow("point as decimals in german") << u"de_DE"_s << u"12.5"_s << u"12.5"_s;
    QTest::addRow("english form in german") << u"de_DE"_s << u"1,234.50"_s << u"1234.5"_s;
    QTest::addRow("french blanks") << u"fr_FR"_s << u"1 234,5"_s << u"1234.5"_s;
    QTest::addRow("swiss apostrophes") << u"de_CH"_s << u"1’234’567.05"_s << u"1234567.05"_s;
    QTest::addRow("indian groups") << u"en_IN"_s << u"12,34,567.80"_s << u"1234567.8"_s;
    QTest::addRow("arabic digits") << u"ar_EG"_s << u"١٬٢٣٤٫٥"_s << u"1234.5"_s;
    QTest::addRow("minus sign") << u"en_US"_s << u"−3.25"_s << u"-3.25"_s;
    QTest::addRow("blanks around") << u"en_US"_s << u"  7 "_s << u"7"_s;
}

void tst_NumberText::readsAsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const Result<Decimal> read = numberFromText(typed, 4, QLocale(locale));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->toString(), number);
}

void tst_NumberText::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("word") << u"twelve"_s;
    QTest::addRow("two points") << u"1.2.3"_s;
    QTest::addRow("groups of two") << u"1,23,45"_s;
    QTest::addRow("mixed up") << u"1.234,567.8"_s;
    QTest::addRow("too many decimals") << u"0.12345"_s;
    QTest::addRow("exponent") << u"1e3"_s;
    QTest::addRow("unit") << u"12 EUR"_s;
}

void tst_NumberText::refuses()
{
    QFETCH(QString, typed);
    const Result<Decimal> read = numberFromText(typed, 4, QLocale(u"en_US"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
}

void tst_NumberText::readsBackWhatItWrote_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name :
         {"en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "ar_EG", "hi_IN", "pl_PL"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void tst_NumberText::readsBackWhatItWrote()
{
    QFETCH(QString, locale);
    for (const qint64 units :
         {0LL, 1LL, -1LL, 9'999LL, 10'000'000LL, 12'480'500LL, -12'345'678'901LL}) {
        for (const int decimals : {0, 2, 4}) {
            const Decimal number = Decimal::fromUnits(units, 4);
            const QString text = numberText(number, decimals, QLocale(locale));
            const Result<Decimal> read = numberFromText(text, 4, QLocale(locale));
            QVERIFY2(read, qPrintable(text));
            QCOMPARE(*read, number);
        }
    }
}

QTEST_APPLESS_MAIN(tst_NumberText)
#include "tst_numbertext.moc"
