#include "models/base/clock.h"
#include "models/base/datetext.h"
#include "ui/widgets/dateentry.h"
#include "ui/widgets/datefield.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDate(2026, 11, 21).startOfDay(); }
};

/** The letters of somebody who says Tag and Jahr. */
class GermanLetters final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QHash<QByteArray, QString>{{"d", u"T"_s}, {"m", u"M"_s}, {"y", u"J"_s}}.value(
            source);
    }
};

} // namespace

class tst_DateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhatItWritesInEveryLocale();
    void refuses_data();
    void refuses();
    void showsTheFormInTheLettersOfTheLanguage();
    void canBeEmpty();
    void typingHelpersAreWrittenOutOnLeaving();
    void saysWhatIsWrongOnlyWhenDone();
    void keysMoveTheDate();
    void calendarTakesADay();
    void readOnlyStaysAsItIs();

private:
    FixedClock m_clock;
};

void tst_DateField::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate today(2026, 11, 21);
    QTest::addRow("today") << u"en_GB"_s << u"t"_s << today;
    QTest::addRow("in three days") << u"en_GB"_s << u"+3"_s << today.addDays(3);
    QTest::addRow("two weeks ago") << u"en_GB"_s << u"-2w"_s << today.addDays(-14);
    QTest::addRow("in a month") << u"en_GB"_s << u"+1m"_s << QDate(2026, 12, 21);
    QTest::addRow("next year") << u"en_GB"_s << u"+1 Y"_s << QDate(2027, 11, 21);
    QTest::addRow("day alone") << u"en_GB"_s << u"5"_s << QDate(2026, 11, 5);
    QTest::addRow("day and month with points") << u"de_DE"_s << u"24.12."_s << QDate(2026, 12, 24);
    QTest::addRow("points are day first everywhere")
        << u"en_US"_s << u"3.4."_s << QDate(2026, 4, 3);
    QTest::addRow("british order") << u"en_GB"_s << u"3/4"_s << QDate(2026, 4, 3);
    QTest::addRow("american order") << u"en_US"_s << u"3/4"_s << QDate(2026, 3, 4);
    QTest::addRow("two-digit year") << u"de_DE"_s << u"1.2.27"_s << QDate(2027, 2, 1);
    QTest::addRow("two-digit year of the last century")
        << u"de_DE"_s << u"1.2.85"_s << QDate(1985, 2, 1);
    QTest::addRow("iso") << u"en_US"_s << u"2026-01-31"_s << QDate(2026, 1, 31);
    QTest::addRow("iso without dashes") << u"en_US"_s << u"20260131"_s << QDate(2026, 1, 31);
    QTest::addRow("blanks") << u"de_DE"_s << u" 1. 2. 2027 "_s << QDate(2027, 2, 1);
    QTest::addRow("arabic digits") << u"ar_EG"_s << u"٢٠٢٦-٠١-٣١"_s << QDate(2026, 1, 31);
    QTest::addRow("nothing") << u"en_GB"_s << u"  "_s << QDate();
}

void tst_DateField::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const Result<QDate> read = dateFromEntry(typed, m_clock.today(), QLocale(locale));
    QVERIFY(read);
    QCOMPARE(*read, date);
}

void tst_DateField::readsWhatItWritesInEveryLocale()
{
    const QDate day(2026, 11, 9);
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        const QString written = dateText(day, locale);
        const Result<QDate> read = dateFromEntry(written, day.addDays(40), locale);
        QVERIFY2(read && *read == day, qPrintable(locale.name() + u": "_s + written));
    }
}

void tst_DateField::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("no such day") << u"31.2."_s;
    QTest::addRow("no such month") << u"2026-13-01"_s;
    QTest::addRow("word") << u"soon"_s;
    QTest::addRow("number") << u"12345"_s;
    QTest::addRow("four parts") << u"1.2.3.4"_s;
}

void tst_DateField::refuses()
{
    QFETCH(QString, typed);
    const Result<QDate> read = dateFromEntry(typed, m_clock.today(), QLocale(u"de_DE"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY(read.error().message.contains(typed));
}

void tst_DateField::showsTheFormInTheLettersOfTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(DateField(m_clock).placeholderText(), u"dd/mm/yyyy"_s);
    GermanLetters letters;
    QCoreApplication::installTranslator(&letters);
    QCOMPARE(DateField(m_clock).placeholderText(), u"TT/MM/JJJJ"_s);
    QLocale::setDefault(before);
}

void tst_DateField::canBeEmpty()
{
    DateField field(m_clock);
    QVERIFY(!field.date().isValid());
    QVERIFY(field.text().isEmpty());
    field.setDate(QDate(2026, 1, 2));
    QSignalSpy changed(&field, &DateField::dateChanged);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QVERIFY(!field.date().isValid());
    QCOMPARE(changed.size(), 1);
}

void tst_DateField::typingHelpersAreWrittenOutOnLeaving()
{
    DateField field(m_clock);
    field.setLocale(QLocale(u"de_DE"_s));
    QTest::keyClicks(&field, u"t"_s);
    QCOMPARE(field.text(), u"t"_s);
    QCOMPARE(field.date(), QDate(2026, 11, 21));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"21.11.2026"_s);
}

void tst_DateField::saysWhatIsWrongOnlyWhenDone()
{
    DateField field(m_clock);
    field.setDate(QDate(2026, 1, 2));
    field.clear();
    QTest::keyClicks(&field, u"31.2"_s);
    QVERIFY(field.problem().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!field.problem().isEmpty());
    QCOMPARE(field.text(), u"31.2"_s);
    field.selectAll();
    QTest::keyClicks(&field, u"t"_s);
    QVERIFY(field.problem().isEmpty());
}

void tst_DateField::keysMoveTheDate()
{
    DateField field(m_clock);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2026, 11, 21));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2026, 11, 22));
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.date(), QDate(2026, 10, 22));
}

void tst_DateField::calendarTakesADay()
{
    DateField field(m_clock);
    field.show();
    QTest::keyClick(&field, Qt::Key_F4);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 21));
    calendar->setSelectedDate(QDate(2026, 12, 1));
    Q_EMIT calendar->activated(calendar->selectedDate());
    QCOMPARE(field.date(), QDate(2026, 12, 1));
    QVERIFY(!calendar->isVisible());
}

void tst_DateField::readOnlyStaysAsItIs()
{
    DateField field(m_clock);
    field.setDate(QDate(2026, 1, 2));
    field.setReadOnly(true);
    field.show();
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_F4);
    QCOMPARE(field.date(), QDate(2026, 1, 2));
    QVERIFY(!field.findChild<QCalendarWidget *>());
}

QTEST_MAIN(tst_DateField)
#include "tst_datefield.moc"
