#include "models/modules/versionrange.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace purser;
using namespace Qt::StringLiterals;

/** Compares versions and ranges with npm's package `semver`, which defines the grammar. */
class tst_VersionOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void versionsAreReadAlike();
    void versionsAreOrderedAlike();
    void rangesAreReadAlike();
    void rangesContainTheSameVersions();

private:
    void makeVersions();
    void makeRanges();
    QString number();
    QString prerelease();
    QString partial();
    QString comparator();
    QString alternative();
    QString mutilated(QString range);
    QString pick(const QStringList &list) { return list.at(m_random.bounded(list.size())); }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    QRandomGenerator m_random{20240229};
    QStringList m_versions;
    QStringList m_ranges;
    QJsonObject m_answers;
};

namespace {

const QString oracleSources = QStringLiteral(PURSER_SOURCE_DIR "/tests/unit/modules/oracle/");
const QString oracleFolder = QStringLiteral(PURSER_BINARY_DIR "/tests/version-oracle/");

/** Standard output of the program, or nothing with the reason in `error`. */
std::optional<QByteArray> output(const QString &program,
                                 const QStringList &arguments,
                                 const QByteArray &input,
                                 QString &error)
{
    QProcess process;
    process.setWorkingDirectory(oracleFolder);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        error = program + u" cannot be started: "_s + process.errorString();
        return {};
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        error = program + u" failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return {};
    }
    return process.readAllStandardOutput();
}

/** Lays the pinned package into the build folder, unless it is there. */
QString install()
{
    QDir().mkpath(oracleFolder);
    QFile installedLock(oracleFolder + u"package-lock.json"_s);
    QFile wantedLock(oracleSources + u"package-lock.json"_s);
    const bool isReadable = wantedLock.open(QIODevice::ReadOnly);
    const bool isThere = installedLock.open(QIODevice::ReadOnly)
                         && QFile::exists(oracleFolder + u"node_modules/semver/package.json"_s);
    if (isReadable && isThere && installedLock.readAll() == wantedLock.readAll())
        return {};
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"answers.js"_s}) {
        QFile::remove(oracleFolder + name);
        QFile::copy(oracleSources + name, oracleFolder + name);
    }
    QString error;
    output(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, {}, error);
    return error;
}

QList<Result<Version>> parsed(const QStringList &texts)
{
    QList<Result<Version>> versions;
    for (const QString &text : texts)
        versions.append(Version::parse(text, Version::Prefix::Allowed));
    return versions;
}

} // namespace

QString tst_VersionOracle::number()
{
    return pick({u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"10"_s, u"12"_s});
}

QString tst_VersionOracle::prerelease()
{
    return pick({u"0"_s, u"alpha"_s, u"alpha.1"_s, u"beta"_s, u"beta.2"_s, u"beta.11"_s, u"rc.1"_s,
                 u"rc-1"_s, u"1.v"_s, u"-"_s, u"x"_s});
}

QString tst_VersionOracle::partial()
{
    const QStringList any{u"x"_s, u"X"_s, u"*"_s};
    QString text = pick({QString(), QString(), QString(), QString(), u"v"_s, u"="_s, u"=v"_s});
    text += oneIn(15) ? pick(any) : number();
    if (oneIn(6))
        return text;
    text += u'.' + (oneIn(8) ? pick(any) : number());
    if (oneIn(6))
        return text;
    text += u'.' + (oneIn(6) ? pick(any) : number());
    if (oneIn(4))
        text += u'-' + prerelease();
    if (oneIn(12))
        text += u"+build.5"_s;
    return text;
}

QString tst_VersionOracle::comparator()
{
    const QString sign = pick({QString(), QString(), u"^"_s, u"^"_s, u"~"_s, u"~"_s, u"~>"_s,
                               u">"_s, u">="_s, u">="_s, u"<"_s, u"<"_s, u"<="_s, u"="_s});
    return sign + pick({QString(), QString(), QString(), u" "_s}) + partial();
}

QString tst_VersionOracle::alternative()
{
    if (oneIn(6))
        return partial() + u" - "_s + partial();
    QStringList parts;
    for (int i = m_random.bounded(1, 4); i > 0; --i)
        parts.append(comparator());
    return parts.join(pick({u" "_s, u" "_s, u"  "_s}));
}

/** What people mistype: a character more, less or another. */
QString tst_VersionOracle::mutilated(QString range)
{
    static const QString alphabet = u"0123x*.-+v=<>~^| a"_s;
    for (int i = m_random.bounded(1, 3); i > 0 && !range.isEmpty(); --i) {
        const int position = m_random.bounded(range.size());
        const QChar character = alphabet.at(m_random.bounded(alphabet.size()));
        switch (m_random.bounded(3)) {
        case 0:
            range.insert(position, character);
            break;
        case 1:
            range.remove(position, 1);
            break;
        default:
            range[position] = character;
        }
    }
    return range;
}

void tst_VersionOracle::makeVersions()
{
    m_versions = {u"0.0.0"_s,
                  u"0.0.0-0"_s,
                  u"0.0.0-alpha"_s,
                  u"v1.2.3"_s,
                  u" 1.2.3 "_s,
                  u"=1.2.3"_s,
                  u"1.2"_s,
                  u"1.2.3-01"_s,
                  u"1.2.3+a.b"_s,
                  u"1.2.3-rc+b"_s,
                  u"1.2.3."_s,
                  u"01.2.3"_s,
                  u"1.2.3-alpha_"_s,
                  u""_s,
                  u"9007199254740991.1.1"_s,
                  u"9007199254740992.1.1"_s};
    while (m_versions.size() < 120) {
        QString version = number() + u'.' + number() + u'.' + number();
        if (oneIn(2))
            version += u'-' + prerelease();
        m_versions.append(version);
    }
}

void tst_VersionOracle::makeRanges()
{
    m_ranges = {u""_s,
                u"*"_s,
                u"||"_s,
                u"1 ||"_s,
                u"<0.0.0-0"_s,
                u"<0.0.0-0||1"_s,
                u"* || 1.0.0-rc.1"_s,
                u">=0.0.0"_s,
                u">=v0.0.0"_s,
                u"^x"_s,
                u"> 1.2 <= 3"_s,
                u"~ > 1.2"_s,
                u"~> 1.2"_s,
                u"1.2.3*"_s,
                u">*"_s,
                u"<x"_s,
                u"<=*"_s,
                u"^9007199254740991"_s,
                u"^x.99999999999999999999"_s,
                u"<=9007199254740991"_s,
                u"x.1 - 2"_s,
                u"1 - =2.0.0"_s,
                u"= 1.2 - 2"_s,
                u">=0.0.0-0 <0.0.0-beta"_s,
                u">=0.0.0 <0.0.0-beta"_s,
                u"0.x"_s,
                u"\t1.2\n"_s,
                u"~> >=12"_s,
                u"1.2.3-beta+*b.5"_s};
    while (m_ranges.size() < 1500) {
        QStringList alternatives;
        for (int i = oneIn(4) ? m_random.bounded(2, 4) : 1; i > 0; --i)
            alternatives.append(alternative());
        const QString range = alternatives.join(pick({u"||"_s, u" || "_s, u" ||"_s}));
        m_ranges.append(oneIn(3) ? mutilated(range) : range);
    }
}

void tst_VersionOracle::initTestCase()
{
    QString error = install();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    makeVersions();
    makeRanges();
    const QJsonObject question{{u"versions"_s, QJsonArray::fromStringList(m_versions)},
                               {u"ranges"_s, QJsonArray::fromStringList(m_ranges)}};
    const std::optional<QByteArray> answers =
        output(u"node"_s, {u"answers.js"_s}, QJsonDocument(question).toJson(), error);
    QVERIFY2(answers, qPrintable(error));
    m_answers = QJsonDocument::fromJson(*answers).object();
    QCOMPARE(m_answers[u"satisfied"].toArray().size(), m_ranges.size());
}

void tst_VersionOracle::versionsAreReadAlike()
{
    const QJsonArray expected = m_answers[u"versions"].toArray();
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const Result<Version> version = Version::parse(m_versions[i], Version::Prefix::Allowed);
        QVERIFY2(bool(version) == expected[i].isString(), qPrintable(m_versions[i]));
        if (version)
            QCOMPARE(version->toString().section(u'+', 0, 0), expected[i].toString());
    }
}

void tst_VersionOracle::versionsAreOrderedAlike()
{
    const QJsonArray expected = m_answers[u"order"].toArray();
    const QList<Result<Version>> versions = parsed(m_versions);
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QString answers = expected[i].toString();
        for (qsizetype j = 0; j < versions.size(); ++j) {
            if (!versions[i] || !versions[j])
                continue;
            const auto order = *versions[i] <=> *versions[j];
            QVERIFY2(order == (answers.at(j).digitValue() <=> 1),
                     qPrintable(m_versions[i] + u" and "_s + m_versions[j]));
        }
    }
}

void tst_VersionOracle::rangesAreReadAlike()
{
    const QJsonArray expected = m_answers[u"ranges"].toArray();
    int valid = 0;
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        const Result<VersionRange> range = VersionRange::parse(m_ranges[i]);
        const QString ours = range ? range->normalForm() : u"(invalid)"_s;
        QVERIFY2(ours == expected[i].toString(u"(invalid)"_s),
                 qPrintable(u"“%1”: %2, npm says %3"_s.arg(m_ranges[i], ours,
                                                           expected[i].toString(u"(invalid)"_s))));
        valid += range ? 1 : 0;
    }
    QVERIFY(valid > 800 && valid < m_ranges.size() - 200); // the test tries both kinds
}

void tst_VersionOracle::rangesContainTheSameVersions()
{
    const QJsonArray expected = m_answers[u"satisfied"].toArray();
    const QList<Result<Version>> versions = parsed(m_versions);
    int compared = 0;
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        const Result<VersionRange> range = VersionRange::parse(m_ranges[i]);
        const QString answers = expected[i].toString();
        for (qsizetype j = 0; j < versions.size(); ++j) {
            const bool contains = range && versions[j] && range->contains(*versions[j]);
            QVERIFY2(contains == (answers.at(j) == u'1'),
                     qPrintable(m_versions[j] + u" in "_s + m_ranges[i]));
            ++compared;
        }
    }
    QVERIFY(compared >= 5000);
}

QTEST_GUILESS_MAIN(tst_VersionOracle)
#include "tst_versionoracle.moc"
