#include "models/reference/partnername.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_PartnerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizes_data();
    void normalizes();
    void findsTheSameName_data();
    void findsTheSameName();
    void tellsLikeFromUnlike_data();
    void tellsLikeFromUnlike();
    void isNotSlowWithLongNames();
};

void tst_PartnerName::normalizes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("normalized");
    const char *rows[][2] = {
        {"Müller GmbH", "muller"},
        {"MÜLLER GmbH & Co. KG", "muller"},
        {"Müller & Söhne GmbH & Co. KGaA", "muller sohne"},
        {"Müller und Söhne Ges.m.b.H.", "muller sohne"},
        {"Fiat S.p.A.", "fiat"},
        {"Fiat Spa", "fiat"},
        {"Telefónica, S.A.", "telefonica"},
        {"Arcelor S.à r.l.", "arcelor"},
        {"A.P. Møller – Mærsk A/S", "ap moller maersk"},
        {"Kowalski Sp. z o.o.", "kowalski"},
        {"Zagreb d.o.o.", "zagreb"},
        {"Volvo AB (publ)", "volvo"},
        {"AB Volvo", "volvo"},
        {"Oy Nokia Ab", "nokia"},
        {"UAB „Lietuva“", "lietuva"},
        {"ООО Ромашка", "ооо ромашка"},
        {"Tata Steel Pvt. Ltd.", "tata steel"},
        {"Cemex S.A.B. de C.V.", "cemex"},
        {"SYKEHUSINNKJØP HF", "sykehusinnkjop"},
        {"O'Neill Ltd", "oneill"},
        {"O’Neill Limited", "oneill"},
        {"Wal-Mart Inc.", "wal mart"},
        {"SA", "sa"},
        {"3M Company", "3m"},
        {"Co-op", "co op"},
        {"  ", ""},
        {"&", ""},
        {"株式会社 東芝", "株式会社 東芝"},
    };
    for (const auto &row : rows)
        QTest::addRow("%s", row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
}

void tst_PartnerName::normalizes()
{
    QFETCH(QString, name);
    QFETCH(QString, normalized);
    QCOMPARE(normalizedPartnerName(name), normalized);
    QCOMPARE(normalizedPartnerName(normalized), normalized);
}

void tst_PartnerName::findsTheSameName_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addRow("case and form") << u"Sykehusinnkjøp HF"_s << u"SYKEHUSINNKJØP"_s;
    QTest::addRow("and") << u"Søn og Far AS"_s << u"Søn & Far"_s;
    QTest::addRow("order") << u"Maschinen Müller"_s << u"Müller Maschinen GmbH"_s;
    QTest::addRow("accents") << u"Société Générale"_s << u"SOCIETE GENERALE SA"_s;
}

void tst_PartnerName::findsTheSameName()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(nameSimilarity(a, b), 1000);
    QCOMPARE(nameSimilarity(b, a), 1000);
}

void tst_PartnerName::tellsLikeFromUnlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addRow("one letter missing")
        << u"Klagenemnda for offentlige anskaffelser"_s
        << u"Klagenemda for offentlige anskaffelser"_s << 950 << 999;
    QTest::addRow("letters swapped") << u"Siemens AG"_s << u"Seimens"_s << 700 << 900;
    QTest::addRow("more words") << u"Oslo kommune"_s << u"Oslo kommune Sykehjemsetaten"_s << 550
                                << 750;
    QTest::addRow("one word in common") << u"Oslo tingrett"_s << u"Bergen kommune"_s << 0 << 400;
    QTest::addRow("nothing in common") << u"Fiat"_s << u"Nokia"_s << 0 << 400;
    QTest::addRow("empty") << u""_s << u"Nokia"_s << 0 << 0;
    QTest::addRow("both empty") << u""_s << u" & "_s << 0 << 0;
}

void tst_PartnerName::tellsLikeFromUnlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, least);
    QFETCH(int, most);
    const int similarity = nameSimilarity(a, b);
    QVERIFY2(similarity >= least && similarity <= most, qPrintable(QString::number(similarity)));
    QCOMPARE(nameSimilarity(b, a), similarity);
}

void tst_PartnerName::isNotSlowWithLongNames()
{
    const QString name(1'000'000, u'x');
    QCOMPARE(nameSimilarity(name, name + u'y'), 1000);
}

QTEST_APPLESS_MAIN(tst_PartnerName)
#include "tst_partnername.moc"
