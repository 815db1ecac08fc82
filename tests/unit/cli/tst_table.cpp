#include "app/cli/displaywidth.h"
#include "app/cli/table.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthInColumns_data();
    void widthInColumns();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void terminalObeysNothing();
    void columnsAreAligned();
    void widestColumnGivesWay();
    void narrowTerminalKeepsSomethingOfEach();
};

void TableTest::widthInColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << u"Müller"_s << 6;
    QTest::newRow("combining marks") << u"Mu\u0308ller"_s << 6;
    QTest::newRow("Chinese") << u"采购订单"_s << 8;
    QTest::newRow("half-width katakana") << u"ｱｲｳ"_s << 3;
    QTest::newRow("emoji of several") << u"👩‍💻"_s << 2;
    QTest::newRow("heart with variation selector") << u"\u2764\ufe0f"_s << 2;
    QTest::newRow("direction mark") << u"a\u200fb"_s << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TableTest::widthInColumns()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TableTest::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"Müller"_s << 6 << u"Müller"_s;
    QTest::newRow("cut") << u"Müller AG"_s << 6 << u"Mülle…"_s;
    QTest::newRow("half a wide character is none") << u"采购订单"_s << 4 << u"采…"_s;
    QTest::newRow("marks stay with their letter")
        << u"u\u0308u\u0308u\u0308"_s << 2 << u"u\u0308…"_s;
}

void TableTest::cutsBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(elided(text, width), "cut");
    QVERIFY(displayWidth(elided(text, width)) <= width);
}

void TableTest::terminalObeysNothing()
{
    QCOMPARE(printable(u"a\x1b[31mred\nb\t\u202ec"_s), u"a\ufffd[31mred b \ufffdc"_s);
}

void TableTest::columnsAreAligned()
{
    Table table;
    table.column(u"Name"_s).column(u"Total"_s, Table::Align::Right).column(u"City"_s);
    table.add({u"采购"_s, u"5.00"_s, QString()});
    table.add({u"Müller"_s, u"1,200.00"_s, u"Bern"_s});
    QCOMPARE(table.lines(0), (QStringList{u"Name       Total  City"_s, u"采购        5.00"_s,
                                          u"Müller  1,200.00  Bern"_s}));
}

void TableTest::widestColumnGivesWay()
{
    Table table;
    table.column(u"A"_s).column(u"B"_s);
    table.add({u"12345"_s, u"abcdefghijklmnopqrstuvwxyz"_s});
    const QStringList lines = table.lines(17);
    QCOMPARE(lines.last(), u"12345  abcdefghi…"_s);
    for (const QString &line : lines)
        QVERIFY(displayWidth(line) <= 17);
}

void TableTest::narrowTerminalKeepsSomethingOfEach()
{
    Table table;
    table.column(u"Alpha"_s).column(u"Beta"_s);
    table.add({u"aaaaaaaa"_s, u"bbbbbbbb"_s});
    QCOMPARE(table.lines(3).last(), u"aaa…  bbb…"_s);
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
