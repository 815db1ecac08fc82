#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

class CliSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run = std::make_unique<CliRun>(); }
    void showsValueAndOrigin();
    void stronger_data();
    void stronger();
    void badSettingEndsEveryCommand_data();
    void badSettingEndsEveryCommand();
    void passwordsAreNotShown();

private:
    QJsonObject shown(const QStringList &arguments) const;

    std::unique_ptr<CliRun> m_run;
};

/** The setting log_level. */
QJsonObject CliSettingsTest::shown(const QStringList &arguments) const
{
    const CliOutcome outcome = (*m_run)(QStringList{u"settings"_s, u"--json"_s} + arguments);
    for (const QJsonValue &item : outcome.json().array()) {
        if (item[u"key"].toString() == u"log_level")
            return item.toObject();
    }
    return {};
}

void CliSettingsTest::showsValueAndOrigin()
{
    const CliOutcome outcome = (*m_run)({u"settings"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.lines().first().startsWith(u"Setting"));
    QVERIFY(outcome.out.contains("log_level   warning "));
    QVERIFY(outcome.out.contains(".local/share/purser/purser.db"));
}

void CliSettingsTest::stronger_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("origin");
    QTest::newRow("built-in") << 0 << u"warning"_s << u"built-in"_s;
    QTest::newRow("user's file") << 1 << u"debug"_s << u".config/purser/purser.yaml:1"_s;
    QTest::newRow("given file") << 2 << u"error"_s << u"given.yaml:1"_s;
    QTest::newRow("environment") << 3 << u"info"_s << u"PURSER_LOG_LEVEL"_s;
    QTest::newRow("flag") << 4 << u"error"_s << u"--log-level"_s;
}

void CliSettingsTest::stronger()
{
    QFETCH(int, sources);
    QFETCH(QString, level);
    QFETCH(QString, origin);
    QStringList arguments;
    if (sources >= 1)
        m_run->write(u".config/purser/purser.yaml"_s, "log_level: debug\n");
    if (sources >= 2)
        arguments += {u"--config"_s, m_run->write(u"given.yaml"_s, "log_level: error\n")};
    if (sources >= 3)
        m_run->environment().insert(u"PURSER_LOG_LEVEL"_s, u"info"_s);
    if (sources >= 4)
        arguments.append(u"--log-level=error"_s);
    QCOMPARE(shown(arguments)[u"value"].toString(), level);
    QVERIFY(shown(arguments)[u"origin"].toString().endsWith(origin));
}

void CliSettingsTest::badSettingEndsEveryCommand_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown variable")
        << u"PURSER_SPEED"_s << QStringList() << QByteArray("PURSER_SPEED");
    QTest::newRow("bad variable") << u"PURSER_LISTEN"_s << QStringList()
                                  << QByteArray("PURSER_LISTEN");
    QTest::newRow("bad flag") << QString() << QStringList{u"--smtp"_s, u"no"_s}
                              << QByteArray("--smtp");
    QTest::newRow("missing file") << QString() << QStringList{u"--config"_s, u"none.yaml"_s}
                                  << QByteArray("none.yaml");
}

void CliSettingsTest::badSettingEndsEveryCommand()
{
    QFETCH(QString, variable);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    if (!variable.isEmpty())
        m_run->environment().insert(variable, u"no"_s);
    const CliOutcome outcome =
        (*m_run)(QStringList{u"check"_s, u"tax-id"_s, u"DE136695976"_s} + arguments);
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void CliSettingsTest::passwordsAreNotShown()
{
    m_run->environment().insert(u"PURSER_REDIS"_s, u"redis://:hush@localhost/0"_s);
    const CliOutcome outcome = (*m_run)({u"settings"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.out.contains("redis://:***@localhost/0"));
    QVERIFY(!outcome.out.contains("hush"));
}

QTEST_GUILESS_MAIN(CliSettingsTest)
#include "tst_settings.moc"
