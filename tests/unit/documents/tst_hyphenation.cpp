#include "app/documents/hyphenation.h"
#include "app/documents/unicodemap.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Hyphenation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksBetweenSyllables_data();
    void breaksBetweenSyllables();
    void mapsFormsToLetters_data();
    void mapsFormsToLetters();
};

void tst_Hyphenation::breaksBetweenSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("parts");
    QTest::addRow("consonants") << u"Drehmomentschlüssel"_s << u"Dreh-mo-ment-schlüs-sel"_s;
    QTest::addRow("spoken together") << u"Verpackungsmaschine"_s << u"Ver-pa-ckungs-ma-schine"_s;
    QTest::addRow("stop and liquid") << u"Hauptbetrieb"_s << u"Haupt-be-trieb"_s;
    QTest::addRow("accents") << u"électricité"_s << u"élec-tri-cité"_s;
    QTest::addRow("punctuation") << u"Kalibrierung,"_s << u"Kali-brie-rung,"_s;
    QTest::addRow("short") << u"Öl"_s << u"Öl"_s;
    QTest::addRow("digits") << u"AB1234567890"_s << u"AB1234567890"_s;
    QTest::addRow("another script") << u"электричество"_s << u"электричество"_s;
    QTest::addRow("nothing") << QString() << QString();
}

void tst_Hyphenation::breaksBetweenSyllables()
{
    QFETCH(QString, word);
    QString parts = word;
    const QList<qsizetype> places = hyphenationPoints(word);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        parts.insert(*place, u'-');
    QTEST(parts, "parts");
}

void tst_Hyphenation::mapsFormsToLetters_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("mapped");
    const auto row = [](const char *name, const char *map, const char *mapped) {
        QTest::addRow("%s", name) << QByteArray(map) << QByteArray(mapped);
    };
    row("letters", "<0001> <0002> [<0041> <0627> ]", "<0001> <0002> [<0041> <0627> ]");
    row("joined form", "<0001> <0001> [<FE8E> ]", "<0001> <0001> [<0627> ]");
    row("form of two letters stays", "<0001> <0001> [<FEFB> ]", "<0001> <0001> [<FEFB> ]");
    row("codes outside the list stay", "<FE8E> <FE8E> <FE8E>", "<FE8E> <FE8E> <FE8E>");
    row("broken map stays", "[<FE8E", "[<FE8E");
}

void tst_Hyphenation::mapsFormsToLetters()
{
    QFETCH(QByteArray, map);
    const auto same = [](char16_t code) { return code; };
    QTEST(searchableUnicodeMap(map, same), "mapped");
}

QTEST_GUILESS_MAIN(tst_Hyphenation)
#include "tst_hyphenation.moc"
