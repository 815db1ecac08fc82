#include "models/reference/isic.h"
#include "models/reference/unitofmeasure.h"

#include <QSet>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Classifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isicIsComplete();
    void isicDivisionsHaveTheirSection_data();
    void isicDivisionsHaveTheirSection();
    void knowsUnitCodes_data();
    void knowsUnitCodes();
    void refusesWhatIsNoUnitCode_data();
    void refusesWhatIsNoUnitCode();
    void mapsOlderUnitCodes_data();
    void mapsOlderUnitCodes();
    void commonUnitsAreCompleteAndInForce();
};

void tst_Classifications::isicIsComplete()
{
    QSet<QString> sections;
    QSet<QString> divisions;
    for (const IsicCategory &category : isicCategories()) {
        QVERIFY(!category.name.source().isEmpty());
        (category.parent.isEmpty() ? sections : divisions).insert(category.code);
        QCOMPARE(category.code.size(), category.parent.isEmpty() ? 1 : 2);
        QVERIFY(category.parent.isEmpty() || sections.contains(category.parent));
    }
    QCOMPARE(sections.size(), 21);
    QCOMPARE(divisions.size(), 88);
    QCOMPARE(isicCategories().size(), 21 + 88);
}

void tst_Classifications::isicDivisionsHaveTheirSection_data()
{
    QTest::addColumn<QString>("division");
    QTest::addColumn<QString>("section");
    QTest::addRow("first") << u"01"_s << u"A"_s;
    QTest::addRow("last of manufacturing") << u"33"_s << u"C"_s;
    QTest::addRow("alone in its section") << u"35"_s << u"D"_s;
    QTest::addRow("services") << u"62"_s << u"J"_s;
    QTest::addRow("last") << u"99"_s << u"U"_s;
}

void tst_Classifications::isicDivisionsHaveTheirSection()
{
    QFETCH(QString, division);
    QFETCH(QString, section);
    const auto found = std::find_if(
        isicCategories().cbegin(), isicCategories().cend(),
        [&division](const IsicCategory &category) { return category.code == division; });
    QVERIFY(found != isicCategories().cend());
    QCOMPARE(found->parent, section);
}

void tst_Classifications::knowsUnitCodes_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"C62", "H87", "NAR", "EA",  "KGM", "GRM", "TNE", "LTR", "MTR",
                             "MTK", "MTQ", "HUR", "DAY", "MON", "ANN", "KWH", "SET", "PR",
                             "XPK", "XBX", "XCT", "ZZ",  "Z9",  "10",  "4L",  "MTZ", "XZZ"})
        QTest::addRow("%s", code) << QString::fromLatin1(code);
}

void tst_Classifications::knowsUnitCodes()
{
    QFETCH(QString, code);
    QVERIFY(isUnitCode(code));
    QCOMPARE(currentUnitCode(code), code);
}

void tst_Classifications::refusesWhatIsNoUnitCode_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"", " ", "kgm", "KG", "PCS", "UNECERec20", "#", "revision", "X", "C 62", "MTR "})
        QTest::addRow("%s", code) << QString::fromLatin1(code);
}

void tst_Classifications::refusesWhatIsNoUnitCode()
{
    QFETCH(QString, code);
    QVERIFY(!isUnitCode(code));
    QVERIFY(!commonUnit(code));
}

void tst_Classifications::mapsOlderUnitCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("current");
    QTest::addRow("package") << u"PK"_s << u"XPK"_s;
    QTest::addRow("box") << u"BX"_s << u"XBX"_s;
    QTest::addRow("hectare") << u"HAR"_s << u"H18"_s;
    QTest::addRow("piece of EDIFACT") << u"PCE"_s << u"H87"_s;
    QTest::addRow("nothing") << u"QQQ"_s << u""_s;
    QTest::addRow("empty") << u""_s << u""_s;
}

void tst_Classifications::mapsOlderUnitCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, current);
    QVERIFY(!isUnitCode(code));
    QCOMPARE(currentUnitCode(code).value_or(QString()), current);
}

void tst_Classifications::commonUnitsAreCompleteAndInForce()
{
    QVERIFY(commonUnits().size() >= 120);
    QSet<QString> codes;
    QSet<QString> names;
    for (const UnitOfMeasure &unit : commonUnits()) {
        QVERIFY2(isUnitCode(unit.code), qPrintable(unit.code));
        QVERIFY2(!codes.contains(unit.code), qPrintable(unit.code));
        QVERIFY2(!names.contains(unit.name.source()), qPrintable(unit.name.source()));
        codes.insert(unit.code);
        names.insert(unit.name.source());
    }
    QCOMPARE(commonUnit(u"KGM")->symbol, u"kg"_s);
    QCOMPARE(commonUnit(u"KGM")->name.source(), u"kilogram"_s);
    QVERIFY(!commonUnit(u"E14"));
}

QTEST_APPLESS_MAIN(tst_Classifications)
#include "tst_classifications.moc"
