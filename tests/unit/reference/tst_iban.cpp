#include "models/reference/iban.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Iban : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheExamplesOfTheRegistry_data();
    void acceptsTheExamplesOfTheRegistry();
    void readsWhatPeopleType();
    void refuses_data();
    void refuses();
};

void tst_Iban::acceptsTheExamplesOfTheRegistry_data()
{
    QTest::addColumn<QString>("iban");
    for (const char *iban : {"AD1200012030200359100100",
                             "AE070331234567890123456",
                             "AT611904300234573201",
                             "BE68539007547034",
                             "BG80BNBG96611020345678",
                             "BR1800360305000010009795493C1",
                             "CH9300762011623852957",
                             "CY17002001280000001200527600",
                             "CZ6508000000192000145399",
                             "DE89370400440532013000",
                             "DK5000400440116243",
                             "EE382200221020145685",
                             "EG380019000500000000263180002",
                             "ES9121000418450200051332",
                             "FI2112345600000785",
                             "FR1420041010050500013M02606",
                             "GB29NWBK60161331926819",
                             "GR1601101250000000012300695",
                             "HR1210010051863000160",
                             "HU42117730161111101800000000",
                             "IE29AIBK93115212345678",
                             "IL620108000000099999999",
                             "IS140159260076545510730339",
                             "IT60X0542811101000000123456",
                             "LI21088100002324013AA",
                             "LT121000011101001000",
                             "LU280019400644750000",
                             "LV80BANK0000435195001",
                             "MC5811222000010123456789030",
                             "MT84MALT011000012345MTLCAST001S",
                             "MU17BOMM0101101030300200000MUR",
                             "NL91ABNA0417164300",
                             "NO9386011117947",
                             "PL61109010140000071219812874",
                             "PT50000201231234567890154",
                             "QA58DOHB00001234567890ABCDEFG",
                             "RO49AAAA1B31007593840000",
                             "RS35260005601001611379",
                             "SA0380000000608010167519",
                             "SC18SSCB11010000000000001497USD",
                             "SE4550000000058398257466",
                             "SI56263300012039086",
                             "SK3112000000198742637541",
                             "SM86U0322509800000000270100",
                             "TR330006100519786457841326",
                             "UA213223130000026007233566001",
                             "XK051212012345678906"})
        QTest::addRow("%s", iban) << QString::fromLatin1(iban);
}

void tst_Iban::acceptsTheExamplesOfTheRegistry()
{
    QFETCH(QString, iban);
    const Result<QString> read = parseIban(iban);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, iban);
    QCOMPARE(*parseIban(groupedIban(iban)), iban);
}

void tst_Iban::readsWhatPeopleType()
{
    QCOMPARE(*parseIban(u" de89 3704-0044 0532 0130 00 "_s), u"DE89370400440532013000"_s);
    QCOMPARE(groupedIban(u"NO9386011117947"_s), u"NO93 8601 1117 947"_s);
    QCOMPARE(groupedIban({}), QString());
}

void tst_Iban::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addRow("empty") << u""_s << u"letters of a country"_s;
    QTest::addRow("no such country") << u"US89370400440532013000"_s << u"letters of a country"_s;
    QTest::addRow("too short") << u"DE8937040044053201300"_s << u"22 characters"_s;
    QTest::addRow("too long") << u"NO93860111179470"_s << u"15 characters"_s;
    QTest::addRow("letter for a digit") << u"DE8937040044053201300O"_s << u"other characters"_s;
    QTest::addRow("digit for a letter") << u"GB291WBK60161331926819"_s << u"other characters"_s;
    QTest::addRow("letters for check digits")
        << u"DEXX370400440532013000"_s << u"other characters"_s;
    QTest::addRow("one digit wrong") << u"DE89370400440532013001"_s << u"check digits"_s;
    QTest::addRow("two digits swapped") << u"DE89370400440532031000"_s << u"check digits"_s;
}

void tst_Iban::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const Result<QString> read = parseIban(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().field, QString());
    QVERIFY2(read.error().message.contains(hint), qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(tst_Iban)
#include "tst_iban.moc"
