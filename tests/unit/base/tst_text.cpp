#include "models/base/clock.h"
#include "models/base/fold.h"
#include "models/base/id.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsForSearch_data();
    void foldsForSearch();
    void idsAreOrderedAndOfVersionSeven();
};

void tst_Text::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addRow("ascii") << u"ACME  Tools"_s << u"acme tools"_s;
    QTest::addRow("umlaut") << u"Müller"_s << u"muller"_s;
    QTest::addRow("sharp s") << u"STRASSE straße"_s << u"strasse strasse"_s;
    QTest::addRow("polish") << u"Łódź"_s << u"lodz"_s;
    QTest::addRow("danish") << u"Ærø"_s << u"aero"_s;
    QTest::addRow("greek") << u"Ελλάς"_s << u"ελλασ"_s;
    QTest::addRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
}

void tst_Text::foldsForSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(purser::folded(text), folded);
}

void tst_Text::idsAreOrderedAndOfVersionSeven()
{
    const SystemClock clock;
    QString previous;
    for (int i = 0; i < 10'000; ++i) {
        const Id id = newId(clock);
        QCOMPARE(id.variant(), QUuid::DCE);
        QCOMPARE(toText(id).at(14), u'7');
        QVERIFY(previous < toText(id));
        previous = toText(id);
    }
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_text.moc"
