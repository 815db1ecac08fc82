#include "models/reference/phone.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Phone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void keepsWhatCannotBeRead_data();
    void keepsWhatCannotBeRead();
};

void tst_Phone::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("defaultCountry");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("country");
    QTest::addRow("international")
        << u"+4722035200"_s << u""_s << u"+4722035200"_s << u"+47 22 03 52 00"_s << u"NO"_s;
    QTest::addRow("national") << u"61 99 22 00"_s << u"NO"_s << u"+4761992200"_s
                              << u"+47 61 99 22 00"_s << u"NO"_s;
    QTest::addRow("with 00") << u"004767576500"_s << u"NO"_s << u"+4767576500"_s
                             << u"+47 67 57 65 00"_s << u"NO"_s;
    QTest::addRow("trunk zero") << u"(030) 227-0"_s << u"DE"_s << u"+49302270"_s << u"+49 30 2270"_s
                                << u"DE"_s;
    QTest::addRow("of another country") << u"+44 20 7946 0018"_s << u"NO"_s << u"+442079460018"_s
                                        << u"+44 20 7946 0018"_s << u"GB"_s;
    QTest::addRow("extension") << u"+1 540 521 8019 ext. 12"_s << u""_s << u"+15405218019"_s
                               << u"+1 540-521-8019 ext. 12"_s << u"US"_s;
    QTest::addRow("letters") << u"1-800-FLOWERS"_s << u"US"_s << u"+18003569377"_s
                             << u"+1 800-356-9377"_s << u"US"_s;
    QTest::addRow("of no country")
        << u"+800 1234 5678"_s << u"DE"_s << u"+80012345678"_s << u"+800 1234 5678"_s << u""_s;
    QTest::addRow("Arabic digits")
        << u"٠٢ ٢٧٩٥٥٠٦٧"_s << u"EG"_s << u"+20227955067"_s << u"+20 2 27955067"_s << u"EG"_s;
}

void tst_Phone::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, defaultCountry);
    QFETCH(QString, e164);
    QFETCH(QString, international);
    QFETCH(QString, country);
    const PhoneNumber number = parsePhone(text, defaultCountry);
    QVERIFY(number.isValid);
    QCOMPARE(number.text, text);
    QCOMPARE(number.e164, e164);
    QCOMPARE(number.international, international);
    QCOMPARE(number.display(), international);
    QCOMPARE(number.country, country);
}

void tst_Phone::keepsWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("defaultCountry");
    QTest::addRow("empty") << u""_s << u"NO"_s;
    QTest::addRow("only the country") << u"+47"_s << u"NO"_s;
    QTest::addRow("a word") << u"on request"_s << u"NO"_s;
    QTest::addRow("too short") << u"+44 899375"_s << u"LU"_s;
    QTest::addRow("too long") << u"+44 123456345678"_s << u"LU"_s;
    QTest::addRow("national without a country") << u"22035200"_s << u""_s;
    QTest::addRow("no such country") << u"22035200"_s << u"??"_s;
    QTest::addRow("not in the numbering plan") << u"+49 123456789"_s << u"DE"_s;
    QTest::addRow("long") << QString(250, u'7') << u"DE"_s;
    QTest::addRow("very long") << QString(100'000, u'7') << u"DE"_s;
}

void tst_Phone::keepsWhatCannotBeRead()
{
    QFETCH(QString, text);
    QFETCH(QString, defaultCountry);
    const PhoneNumber number = parsePhone(text, defaultCountry);
    QVERIFY(!number.isValid);
    QCOMPARE(number.text, text);
    QCOMPARE(number.display(), text);
    QCOMPARE(number.e164 + number.international + number.country, QString());
}

QTEST_APPLESS_MAIN(tst_Phone)
#include "tst_phone.moc"
