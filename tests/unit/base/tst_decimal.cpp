#include "models/base/decimal.h"

#include <QTest>

#include <limits>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatItPrints_data();
    void parsesWhatItPrints();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void multipliesWithoutLosingDigits();
    void divides();
    void namesOverflow();
    void comparesByValue();
};

void tst_Decimal::parsesWhatItPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::addRow("zero") << u"0"_s << u"0.00"_s;
    QTest::addRow("integer") << u"1250"_s << u"1250.00"_s;
    QTest::addRow("fraction") << u"-0.5"_s << u"-0.50"_s;
    QTest::addRow("plus") << u"+7.125"_s << u"7.125"_s;
    QTest::addRow("trailing zeros") << u"3.140000000000"_s << u"3.14"_s;
    QTest::addRow("largest") << u"922337203685477.5807"_s << u"922337203685477.5807"_s;
}

void tst_Decimal::parsesWhatItPrints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const Result<Decimal> number = Decimal::parse(text, 4);
    QVERIFY(number);
    QCOMPARE(number->toString(2), printed);
}

void tst_Decimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "-", ".", "1.", ".5", "1,5", "1e5", " 1", "1 ", "0x10", "1.2.3", "١٢", "nan",
          "1.23456", "922337203685477.5808", "99999999999999999999999999999999999999999"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void tst_Decimal::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    const Result<Decimal> number = Decimal::parse(text, 4);
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::Invalid);
    QVERIFY(!number.error().message.isEmpty());
}

void tst_Decimal::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("rounded");
    QTest::addRow("below half") << qint64(12449) << qint64(124);
    QTest::addRow("half") << qint64(12450) << qint64(125);
    QTest::addRow("negative half") << qint64(-12450) << qint64(-125);
    QTest::addRow("above half") << qint64(12451) << qint64(125);
    QTest::addRow("exact") << qint64(12400) << qint64(124);
}

void tst_Decimal::roundsHalfAwayFromZero()
{
    QFETCH(qint64, units);
    QFETCH(qint64, rounded);
    QCOMPARE(Decimal::fromUnits(units, 4).rounded(2)->units(), rounded);
}

void tst_Decimal::multipliesWithoutLosingDigits()
{
    const Decimal quantity = Decimal::fromUnits(123'456'789'0000, 4);
    const Decimal price = Decimal::fromUnits(9'999'9999, 4);
    QCOMPARE(quantity.times(price, 2)->toString(), u"1234567877654.32"_s);
}

void tst_Decimal::divides()
{
    const Decimal hundred = Decimal::fromUnits(100, 0);
    QCOMPARE(hundred.dividedBy(Decimal::fromUnits(3, 0), 4)->toString(), u"33.3333"_s);
    QCOMPARE(hundred.dividedBy(Decimal::fromUnits(-6, 0), 2)->toString(), u"-16.67"_s);
    QCOMPARE(hundred.dividedBy(Decimal::fromUnits(1'085'000'000, 9), 2)->toString(), u"92.17"_s);
    QVERIFY(!hundred.dividedBy(Decimal(), 2));
}

void tst_Decimal::namesOverflow()
{
    const Decimal most = Decimal::fromUnits(std::numeric_limits<qint64>::max(), 4);
    QVERIFY(!most.plus(Decimal::fromUnits(1, 4)));
    QVERIFY(!most.times(Decimal::fromUnits(2, 0), 4));
    QVERIFY(!most.rounded(5));
    QVERIFY(most.plus(Decimal::fromUnits(-1, 4)));
}

void tst_Decimal::comparesByValue()
{
    QCOMPARE(Decimal::fromUnits(150, 2), Decimal::fromUnits(15, 1));
    QVERIFY(Decimal::fromUnits(-1, 9) < Decimal());
    QVERIFY(Decimal::fromUnits(std::numeric_limits<qint64>::max(), 0)
            > Decimal::fromUnits(std::numeric_limits<qint64>::max(), 9));
}

QTEST_APPLESS_MAIN(tst_Decimal)
#include "tst_decimal.moc"
