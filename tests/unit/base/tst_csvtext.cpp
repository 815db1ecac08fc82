#include "models/base/csvtext.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void disarmsFormulas_data();
    void disarmsFormulas();
};

void CsvTextTest::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Fjord AS"_s << u"Fjord AS"_s;
    QTest::newRow("comma") << u"Steel, raw"_s << u"\"Steel, raw\""_s;
    QTest::newRow("quote") << u"7\" disc"_s << u"\"7\"\" disc\""_s;
    QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("return") << u"a\rb"_s << u"\"a\rb\""_s;
}

void CsvTextTest::quotesWhatNeedsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void CsvTextTest::disarmsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("name") << u"A = B"_s << false;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << true;
    QTest::newRow("sum") << u"=1+1"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\t=A1"_s << true;
    QTest::newRow("return") << u"\r=A1"_s << true;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("minus") << u"-A1"_s << true;
    QTest::newRow("telephone") << u"+49 (30) 901820-11"_s << false;
    QTest::newRow("number") << u"-12.50"_s << false;
}

void CsvTextTest::disarmsFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, isFormula);
    QCOMPARE(withoutFormula(text), isFormula ? u'\'' + text : text);
}

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
