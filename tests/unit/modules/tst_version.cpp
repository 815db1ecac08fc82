#include "models/modules/version.h"
#include "models/modules/versionrange.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Version : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItPrints_data();
    void readsWhatItPrints();
    void refusesWhatIsNoVersion_data();
    void refusesWhatIsNoVersion();
    void takesLeadingLetterOnlyWhenAllowed();
    void ordersAsTheStandardSays();
    void ordersNumbersOfAnyLengthExactly();
    void buildDoesNotMatterForOrder();
    void rangeContains_data();
    void rangeContains();
    void refusesWhatIsNoRange_data();
    void refusesWhatIsNoRange();
};

void tst_Version::readsWhatItPrints_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"0.0.0", "1.2.3", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0-x-y-z.--",
          "1.0.0+20130313144700", "1.0.0-beta+exp.sha.5114f85", "1.0.0+21AF26D3----117B344092BD",
          "9007199254740991.0.0", "1.0.0-0A.is.legal", "1.2.3----RC-SNAPSHOT.12.9.1--.12+788"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void tst_Version::readsWhatItPrints()
{
    QFETCH(QString, text);
    const Result<Version> version = Version::parse(text);
    QVERIFY(version);
    QCOMPARE(version->toString(), text);
}

void tst_Version::refusesWhatIsNoVersion_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "1",
                             "1.2",
                             "1.2.3.4",
                             "01.1.1",
                             "1.01.1",
                             "1.1.01",
                             "1.2.3-",
                             "1.2.3-0123",
                             "1.2.3-0123.0123",
                             "1.2.3+",
                             "1.2.3-a..b",
                             "1.2.3-a.",
                             "1.2.3+a..b",
                             "1.2.3-+b",
                             "+justmeta",
                             "-1.0.3",
                             "1.2.3.DEV",
                             "1.2-SNAPSHOT",
                             "alpha",
                             " 1.2.3",
                             "1.2.3 ",
                             "v1.2.3",
                             "=1.2.3",
                             "1.2.3-ä",
                             "1.2.3-a_b",
                             "١.٢.٣",
                             "9007199254740992.0.0",
                             "99999999999999999999999.999999999999999999.99999999999999999"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
    QTest::addRow("longer than 256 characters") << u"1.2.3-"_s + QString(251, u'a');
}

void tst_Version::refusesWhatIsNoVersion()
{
    QFETCH(QString, text);
    const Result<Version> version = Version::parse(text);
    QVERIFY(!version);
    QCOMPARE(version.error().kind, ErrorKind::Invalid);
    QVERIFY(!version.error().message.isEmpty());
}

void tst_Version::takesLeadingLetterOnlyWhenAllowed()
{
    const Result<Version> version = Version::parse(u" v1.2.3 "_s, Version::Prefix::Allowed);
    QVERIFY(version);
    QCOMPARE(version->toString(), u"1.2.3"_s);
    QVERIFY(!Version::parse(u"vv1.2.3"_s, Version::Prefix::Allowed));
    QVERIFY(!Version::parse(u"v 1.2.3"_s, Version::Prefix::Allowed));
}

void tst_Version::ordersAsTheStandardSays()
{
    const QStringList ascending{u"0.9.9"_s,
                                u"1.0.0-0"_s,
                                u"1.0.0-alpha"_s,
                                u"1.0.0-alpha.1"_s,
                                u"1.0.0-alpha.beta"_s,
                                u"1.0.0-beta"_s,
                                u"1.0.0-beta.2"_s,
                                u"1.0.0-beta.11"_s,
                                u"1.0.0-rc.1"_s,
                                u"1.0.0"_s,
                                u"1.0.1"_s,
                                u"1.2.0"_s,
                                u"1.10.0"_s,
                                u"2.0.0"_s};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j) {
            const auto order = *Version::parse(ascending[i]) <=> *Version::parse(ascending[j]);
            QVERIFY2(order == (i <=> j), qPrintable(ascending[i] + u" and "_s + ascending[j]));
        }
    }
}

void tst_Version::ordersNumbersOfAnyLengthExactly()
{
    QVERIFY(*Version::parse(u"1.0.0-90071992547409930"_s)
            > *Version::parse(u"1.0.0-90071992547409929"_s));
    QVERIFY(*Version::parse(u"1.0.0-100000000000000000000000"_s)
            > *Version::parse(u"1.0.0-99999999999999999999999"_s));
}

void tst_Version::buildDoesNotMatterForOrder()
{
    QCOMPARE(*Version::parse(u"1.0.0+a"_s), *Version::parse(u"1.0.0+b"_s));
}

void tst_Version::rangeContains_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("expected");
    QTest::addRow("caret keeps the major number") << u"^1.2.3"_s << u"1.9.0"_s << true;
    QTest::addRow("caret ends at the next") << u"^1.2.3"_s << u"2.0.0"_s << false;
    QTest::addRow("caret on zero keeps the minor") << u"^0.2.3"_s << u"0.3.0"_s << false;
    QTest::addRow("caret on two zeros keeps the patch") << u"^0.0.3"_s << u"0.0.4"_s << false;
    QTest::addRow("tilde keeps the minor") << u"~1.4.2"_s << u"1.5.0"_s << false;
    QTest::addRow("comparators are joined by and") << u">=1.0 <2.0"_s << u"1.9.9"_s << true;
    QTest::addRow("alternatives") << u"1.x || >=3"_s << u"3.1.0"_s << true;
    QTest::addRow("between alternatives") << u"1.x || >=3"_s << u"2.1.0"_s << false;
    QTest::addRow("hyphen covers its end") << u"1.2 - 2"_s << u"2.9.9"_s << true;
    QTest::addRow("prerelease of another version") << u"^1.2.3-rc.1"_s << u"1.2.4-rc.1"_s << false;
    QTest::addRow("prerelease of the same version") << u"^1.2.3-rc.1"_s << u"1.2.3-rc.2"_s << true;
    QTest::addRow("a star is no prerelease") << u"*"_s << u"1.0.0-rc.1"_s << false;
}

void tst_Version::rangeContains()
{
    QFETCH(QString, range);
    QFETCH(QString, version);
    QFETCH(bool, expected);
    const Result<VersionRange> parsed = VersionRange::parse(range);
    QVERIFY(parsed);
    QCOMPARE(parsed->text(), range);
    QCOMPARE(parsed->contains(*Version::parse(version)), expected);
}

void tst_Version::refusesWhatIsNoRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"latest", ">", "^", "1.2.3.4", "^01.2", "1,2", ">=1 <", "=> 1", "~~1",
                             "1.x.3", "1 - 2 - 3", "1.2 -3", "^1 ||| ^2", "^99999999999999999999"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void tst_Version::refusesWhatIsNoRange()
{
    QFETCH(QString, text);
    const Result<VersionRange> range = VersionRange::parse(text);
    QVERIFY(!range);
    QCOMPARE(range.error().kind, ErrorKind::Invalid);
    QVERIFY(range.error().message.contains(text));
}

QTEST_APPLESS_MAIN(tst_Version)
#include "tst_version.moc"
