#include "models/base/datetext.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

/** Dates and moments as people read them. */
class tst_DateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeYear_data();
    void writesTheWholeYear();
    void momentsAreLocalTime();
    void nothingIsEmpty();
};

void tst_DateText::writesTheWholeYear_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addRow("day first") << u"de_DE"_s << u"02.01.2026"_s;
    QTest::addRow("month first") << u"en_US"_s << u"1/2/2026"_s;
    QTest::addRow("year first") << u"sv_SE"_s << u"2026-01-02"_s;
}

void tst_DateText::writesTheWholeYear()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(dateText(QDate(2026, 1, 2), QLocale(locale)), text);
    const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0));
    QVERIFY2(momentText(noon, QLocale(locale)).contains(text),
             qPrintable(momentText(noon, QLocale(locale))));
}

void tst_DateText::momentsAreLocalTime()
{
    const QDateTime local(QDate(2026, 1, 2), QTime(12, 30));
    QCOMPARE(momentText(local.toUTC(), QLocale(u"de_DE"_s)), u"02.01.2026 12:30"_s);
}

void tst_DateText::nothingIsEmpty()
{
    QCOMPARE(dateText({}, QLocale(u"en_US"_s)), QString());
    QCOMPARE(momentText({}, QLocale(u"en_US"_s)), QString());
}

QTEST_GUILESS_MAIN(tst_DateText)
#include "tst_datetext.moc"
