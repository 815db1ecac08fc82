#include "app/settings/settings.h"
#include "app/settings/settingsources.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySettingHasValueAndOrigin();
    void laterSourceWins_data();
    void laterSourceWins();
    void emptyTextIsNoValue();
    void listsAreReplaced();
    void relativePathsBeginAtTheirFile();
    void badValueNamesSettingAndOrigin_data();
    void badValueNamesSettingAndOrigin();
    void badFileNamesTheLine_data();
    void badFileNamesTheLine();
    void allFaultsAtOnce();
    void missingFileIsFaultOnlyWhenGiven();
    void variablesOfOthersAreLeftAlone();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void certificateNeedsItsKey();
    void takesFlagsOutOfArguments();
    void flagWithoutValue();

private:
    QString write(const QString &name, const QByteArray &content);
    Error fault() const;
    SettingValue shown(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SettingSources m_sources;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sources = {};
    m_sources.programFolder = u"/opt/purser/bin"_s;
    m_sources.dataFolder = u"/home/me/.local/share/purser"_s;
}

QString SettingsTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qPrintable(path));
    return path;
}

Error SettingsTest::fault() const
{
    const Result<Settings> settings = Settings::load(m_sources);
    return settings ? Error{ErrorKind::Internal, u"no error"_s, {}, {}, {}} : settings.error();
}

SettingValue SettingsTest::shown(const QString &key) const
{
    const Result<Settings> settings = Settings::load(m_sources);
    if (!settings)
        return {key, settings.error().text(), u"error"_s};
    for (const SettingValue &value : settings->all()) {
        if (value.key == key)
            return value;
    }
    return {};
}

void SettingsTest::everySettingHasValueAndOrigin()
{
    const Result<Settings> settings = Settings::load(m_sources);
    QVERIFY(settings);
    QCOMPARE(settings->database.name, u"/home/me/.local/share/purser/purser.db"_s);
    QCOMPARE(settings->moduleFolders, QStringList{u"/opt/purser/lib/purser/modules"_s});
    QCOMPARE(settings->storageFolder, u"/home/me/.local/share/purser/files"_s);
    QCOMPARE(settings->listen.host, u"127.0.0.1"_s);
    QCOMPARE(settings->listen.port, 8080);
    QVERIFY(settings->redis.isEmpty());
    for (const SettingValue &value : settings->all())
        QCOMPARE(value.origin, u"built-in"_s);
}

void SettingsTest::laterSourceWins_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("origin");
    QTest::newRow("built-in") << 0 << u"warning"_s << u"built-in"_s;
    QTest::newRow("machine's file") << 1 << u"debug"_s << u"machine.yaml:1"_s;
    QTest::newRow("user's file") << 2 << u"info"_s << u"user.yaml:2"_s;
    QTest::newRow("given file") << 3 << u"error"_s << u"given.yaml:1"_s;
    QTest::newRow("environment") << 4 << u"debug"_s << u"PURSER_LOG_LEVEL"_s;
    QTest::newRow("flag") << 5 << u"info"_s << u"--log-level"_s;
}

void SettingsTest::laterSourceWins()
{
    QFETCH(int, sources);
    QFETCH(QString, level);
    QFETCH(QString, origin);
    if (sources >= 1)
        m_sources.files.append(write(u"machine.yaml"_s, "log_level: debug\n"));
    if (sources >= 2)
        m_sources.files.append(write(u"user.yaml"_s, "# mine\nlog_level: info\n"));
    if (sources >= 3)
        m_sources.givenFile = write(u"given.yaml"_s, "log_level: error\n");
    if (sources >= 4)
        m_sources.environment.insert(u"PURSER_LOG_LEVEL"_s, u"debug"_s);
    if (sources >= 5)
        m_sources.flags.append({u"log-level"_s, u"info"_s});
    QCOMPARE(shown(u"log_level"_s).text, level);
    QCOMPARE(shown(u"log_level"_s).origin.section(u'/', -1), origin);
}

void SettingsTest::emptyTextIsNoValue()
{
    m_sources.files.append(write(u"machine.yaml"_s, "redis: redis://localhost/0\n"));
    m_sources.environment.insert(u"PURSER_REDIS"_s, QString());
    const Result<Settings> settings = Settings::load(m_sources);
    QVERIFY(settings);
    QVERIFY(settings->redis.isEmpty());
    QCOMPARE(shown(u"redis"_s).origin, u"PURSER_REDIS"_s);
}

void SettingsTest::listsAreReplaced()
{
    m_sources.files.append(write(u"machine.yaml"_s, "modules: [/a, /b]\n"));
    QCOMPARE(shown(u"modules"_s).text, u"/a, /b"_s);
    m_sources.environment.insert(u"PURSER_MODULES"_s, u"/c:/d"_s);
    QCOMPARE(shown(u"modules"_s).text, u"/c, /d"_s);
    m_sources.flags = {{u"modules"_s, u"/e"_s}, {u"modules"_s, u"/f"_s}};
    QCOMPARE(Settings::load(m_sources)->moduleFolders, (QStringList{u"/e"_s, u"/f"_s}));
}

void SettingsTest::relativePathsBeginAtTheirFile()
{
    m_sources.givenFile = write(u"purser.yaml"_s, "keys: secret/keys\nmodules: ../modules\n");
    const Result<Settings> settings = Settings::load(m_sources);
    QVERIFY(settings);
    QCOMPARE(settings->keyFolder, m_folder->filePath(u"secret/keys"_s));
    QCOMPARE(settings->moduleFolders,
             QStringList{QDir::cleanPath(m_folder->filePath(u"../modules"_s))});
}

void SettingsTest::badValueNamesSettingAndOrigin_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char16_t *flag, const char16_t *value) {
        const QString text = QString::fromUtf16(flag);
        QTest::newRow(name) << text << QString::fromUtf16(value)
                            << QString(text).replace(u'-', u'_');
    };
    row("database without scheme", u"database", u"purser.db");
    row("redis of another scheme", u"redis", u"http://localhost");
    row("redis without host", u"redis", u"redis:///0");
    row("listen without port", u"listen", u"127.0.0.1");
    row("listen with a path", u"listen", u"127.0.0.1:80/x");
    row("listen with a port too high", u"listen", u"127.0.0.1:99999");
    row("certificate that is not there", u"tls-cert", u"/nowhere/cert.pem");
    row("storage in the net", u"storage", u"s3://bucket/files");
    row("storage on another machine", u"storage", u"file://host/files");
    row("mail of another scheme", u"smtp", u"imap://mail.example");
    row("unknown level", u"log-level", u"verbose");
    row("unknown format", u"log-format", u"xml");
    row("unknown flag", u"colour", u"red");
}

void SettingsTest::badValueNamesSettingAndOrigin()
{
    QFETCH(QString, flag);
    QFETCH(QString, value);
    QFETCH(QString, key);
    m_sources.flags.append({flag, value});
    const Error error = fault();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.field, key);
    QVERIFY2(error.message.contains(u"--"_s + flag), qPrintable(error.message));
}

void SettingsTest::badFileNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown key") << QByteArray("log_level: info\ncolour: red\n") << 2
                                 << u"colour"_s;
    QTest::newRow("bad value") << QByteArray("\n\nlisten: here\n") << 3 << u"listen"_s;
    QTest::newRow("key twice") << QByteArray("user: a\nuser: b\n") << 2 << u"user"_s;
    QTest::newRow("list for one value") << QByteArray("user: [a, b]\n") << 1 << u"user"_s;
    QTest::newRow("map for a value") << QByteArray("user: {a: b}\n") << 1 << u"user"_s;
    QTest::newRow("a list alone") << QByteArray("- a\n- b\n") << 1 << QString();
    QTest::newRow("no YAML") << QByteArray("user: a\nkeys: [\n") << 3 << QString();
    QTest::newRow("not UTF-8") << QByteArray("user: a\nkeys: \xff\xfe\n") << 2 << QString();
}

void SettingsTest::badFileNamesTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, key);
    m_sources.givenFile = write(u"purser.yaml"_s, content);
    const Error error = fault();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.field, key);
    const QString place = u"%1:%2: "_s.arg(m_sources.givenFile).arg(line);
    QVERIFY2(error.message.contains(place), qPrintable(error.message));
}

void SettingsTest::allFaultsAtOnce()
{
    m_sources.givenFile = write(u"purser.yaml"_s, "colour: red\nlisten: here\n");
    m_sources.environment.insert(u"PURSER_LOG_LEVEL"_s, u"loud"_s);
    m_sources.environment.insert(u"PURSER_SPEED"_s, u"fast"_s);
    m_sources.flags.append({u"smtp"_s, u"nowhere"_s});
    QStringList fields;
    for (const FieldIssue &issue : fault().issues)
        fields.append(issue.field);
    fields.sort();
    QCOMPARE(fields,
             (QStringList{u"PURSER_SPEED"_s, u"colour"_s, u"listen"_s, u"log_level"_s, u"smtp"_s}));
}

void SettingsTest::missingFileIsFaultOnlyWhenGiven()
{
    m_sources.files.append(m_folder->filePath(u"none.yaml"_s));
    QVERIFY(Settings::load(m_sources));
    m_sources.givenFile = m_folder->filePath(u"none.yaml"_s);
    QCOMPARE(fault().kind, ErrorKind::Invalid);
    QVERIFY(fault().message.contains(m_sources.givenFile));
}

void SettingsTest::variablesOfOthersAreLeftAlone()
{
    m_sources.environment.insert(u"PURSER_SAMPLE_PASSWORD"_s, u"x"_s);
    m_sources.environment.insert(u"PURSER_TEST_POSTGRESQL"_s, u"x"_s);
    m_sources.environment.insert(u"HOME"_s, u"/root"_s);
    QVERIFY(Settings::load(m_sources));
    m_sources.environment.insert(u"PURSER_log_level"_s, u"info"_s);
    QCOMPARE(fault().field, u"PURSER_log_level"_s);
}

void SettingsTest::secretsAreMasked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("masked");
    QTest::newRow("database") << u"database"_s << u"sqlite://me:pa%20ss@host/db?sslmode=require"_s
                              << u"sqlite://me:***@host/db?sslmode=require"_s;
    QTest::newRow("option") << u"database"_s << u"sqlite://host/db?sslpassword=hush"_s
                            << u"sqlite://host/db?sslpassword=***"_s;
    QTest::newRow("redis") << u"redis"_s << u"rediss://:hush@host/0"_s << u"rediss://:***@host/0"_s;
    QTest::newRow("mail") << u"smtp"_s << u"smtp://me:hush@host"_s << u"smtp://me:***@host"_s;
    QTest::newRow("none") << u"smtp"_s << u"smtp://me@host:25"_s << u"smtp://me@host:25"_s;
}

void SettingsTest::secretsAreMasked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, masked);
    m_sources.flags.append({key, value});
    QCOMPARE(shown(key).text, masked);
}

void SettingsTest::certificateNeedsItsKey()
{
    m_sources.flags.append({u"tls-cert"_s, write(u"cert.pem"_s, "-")});
    QCOMPARE(fault().field, u"tls_cert"_s);
    m_sources.flags.append({u"tls-key"_s, write(u"key.pem"_s, "-")});
    QVERIFY(Settings::load(m_sources));
}

void SettingsTest::takesFlagsOutOfArguments()
{
    QStringList arguments{
        u"purser"_s,           u"--user"_s,        u"buyer"_s, u"--open"_s, u"x"_s,
        u"--log-level=info"_s, u"--config=/a=b"_s, u"--"_s,    u"--user"_s, u"y"_s};
    QVERIFY(m_sources.take(arguments));
    QCOMPARE(arguments,
             (QStringList{u"purser"_s, u"--open"_s, u"x"_s, u"--"_s, u"--user"_s, u"y"_s}));
    QCOMPARE(m_sources.givenFile, u"/a=b"_s);
    m_sources.givenFile.clear();
    QCOMPARE(shown(u"user"_s).text, u"buyer"_s);
    QCOMPARE(shown(u"log_level"_s).text, u"info"_s);
}

void SettingsTest::flagWithoutValue()
{
    QStringList arguments{u"purser"_s, u"--user"_s};
    const Result<> taken = m_sources.take(arguments);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::BadRequest);
    QCOMPARE(taken.error().field, u"user"_s);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
