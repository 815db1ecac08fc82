#include "ui/widgets/decimalfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_DecimalField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesInTheLocale_data();
    void typesInTheLocale();
    void keepsEveryDigit();
    void canBeEmpty();
    void saysWhatIsWrongOnlyWhenDone();
    void unitTakesItsOwnRoom();
};

void tst_DecimalField::typesInTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("shown");
    QTest::addRow("english") << u"en_US"_s << u"12480.5"_s << 124'805'000LL << u"12,480.50"_s;
    QTest::addRow("german") << u"de_DE"_s << u"12480,5"_s << 124'805'000LL << u"12.480,50"_s;
    QTest::addRow("german groups") << u"de_DE"_s << u"12.480"_s << 124'800'000LL << u"12.480,00"_s;
}

void tst_DecimalField::typesInTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, units);
    QFETCH(QString, shown);
    DecimalField field(4, 2);
    field.setLocale(QLocale(locale));
    QSignalSpy changed(&field, &DecimalField::numberChanged);
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.number()->units(), units);
    QCOMPARE(field.text(), shown);
    const qsizetype told = changed.size();
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(changed.size(), told);
}

void tst_DecimalField::keepsEveryDigit()
{
    DecimalField field(4);
    field.setLocale(QLocale::c());
    field.setNumber(Decimal::fromUnits(922'337'203'685'477'5807LL, 4));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.number()->units(), 922'337'203'685'477'5807LL);
}

void tst_DecimalField::canBeEmpty()
{
    DecimalField field(2);
    QVERIFY(!field.number());
    field.setNumber(Decimal::fromUnits(100, 2));
    QSignalSpy changed(&field, &DecimalField::numberChanged);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(!field.number());
    QCOMPARE(changed.size(), 1);
    QVERIFY(field.problem().isEmpty());
}

void tst_DecimalField::saysWhatIsWrongOnlyWhenDone()
{
    DecimalField field(2);
    QTest::keyClicks(&field, u"1x"_s);
    QVERIFY(field.problem().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!field.problem().isEmpty());
    QCOMPARE(field.text(), u"1x"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(*field.number(), Decimal::fromUnits(1, 0));
}

void tst_DecimalField::unitTakesItsOwnRoom()
{
    DecimalField field(2);
    QCOMPARE(field.textMargins().right(), 0);
    field.setUnit(u"EUR"_s);
    QVERIFY(field.textMargins().right() >= field.fontMetrics().horizontalAdvance(u"EUR"_s));
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field.textMargins().right(), 0);
    QVERIFY(field.textMargins().left() > 0);
}

QTEST_MAIN(tst_DecimalField)
#include "tst_decimalfield.moc"
