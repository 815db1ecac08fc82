#include "models/storage/session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Databases in every state, as people meet them at the command line. */
class CliDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sampleTellsItsPassword();
    void sampleAsksNobodyWhenThePasswordIsGiven();
    void initAgainChangesNothing();
    void nothingIsMadeBySideEffect_data();
    void nothingIsMadeBySideEffect();
    void fileOfSomethingElse_data();
    void fileOfSomethingElse();
    void newerDatabaseIsNotOpened_data();
    void newerDatabaseIsNotOpened();
    void olderDatabaseWaitsForMigration();
    void lockedDatabaseCanBeReadButNotWritten();
    void readOnlyDatabaseSaysSo();
    void fullDatabaseLosesNothing();
    void backupRestoresInANewPlace();
    void restoreDoesNotOverwrite();
    void restoreRefusesWhatIsNewer();
    void verifyNamesWhatIsBroken();
    void addressNeedNotBeTidy();
    void unfitAddressSaysWhy_data();
    void unfitAddressSaysWhy();
    void faultNamesTheFile_data();
    void faultNamesTheFile();
    void withoutHomeTheAddressIsAskedFor();

private:
    QString file(const QString &name) const { return m_run.path(name); }
    QString url(const QString &options = {}) const
    {
        return u"sqlite://"_s + file(u"purser.db"_s) + options;
    }
    CliOutcome on(const QString &url, const QStringList &arguments) const
    {
        return m_run(QStringList{u"--database"_s, url} + arguments);
    }
    CliOutcome run(const QStringList &arguments) const { return on(url(), arguments); }
    CliOutcome addPartner(const QString &url) const
    {
        return on(url, {u"partner"_s, u"add"_s, u"name=Fjord Trading AS"_s, u"is_supplier=yes"_s});
    }
    void change(const QString &statement) const;

    CliRun m_run;
    QString m_sample;
};

void CliDatabaseTest::initTestCase()
{
    m_sample = file(u"sample.db"_s);
    const CliOutcome made =
        on(u"sqlite://"_s + m_sample, {u"db"_s, u"init"_s, u"--sample"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(made, 0);
    QVERIFY(made.json()[u"password"].toString().size() >= 10);
}

void CliDatabaseTest::init()
{
    for (const QString &name : {u"purser.db"_s, u"purser.db-wal"_s, u"purser.db-shm"_s})
        QFile::remove(file(name));
    QVERIFY(QFile::copy(m_sample, file(u"purser.db"_s)));
}

void CliDatabaseTest::change(const QString &statement) const
{
    const Result<std::unique_ptr<Session>> session =
        Session::open(DatabaseUrl::embedded(file(u"purser.db"_s)));
    QVERIFY(session);
    QVERIFY((*session)->define(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY((*session)->define(statement));
}

void CliDatabaseTest::sampleTellsItsPassword()
{
    QFile::remove(file(u"purser.db"_s));
    const CliOutcome made = run({u"db"_s, u"init"_s, u"--sample"_s});
    PURSER_COMPARE_EXIT(made, 0);
    QCOMPARE(made.lines().size(), 2);
    const CliOutcome companies = run({u"company"_s, u"list"_s, u"--json"_s});
    QStringList names;
    for (const QJsonValue &company : companies.json()[u"items"].toArray())
        names.append(company[u"name"].toString());
    QCOMPARE(names, (QStringList{u"Northstar Ltd"_s, u"Southwind Inc"_s}));
}

void CliDatabaseTest::sampleAsksNobodyWhenThePasswordIsGiven()
{
    QFile::remove(file(u"purser.db"_s));
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    const CliOutcome made = run({u"db"_s, u"init"_s, u"--sample"_s});
    m_run.environment().remove(u"PURSER_SAMPLE_PASSWORD"_s);
    PURSER_COMPARE_EXIT(made, 0);
    QCOMPARE(made.lines().size(), 1);
    QVERIFY(!made.out.contains("horse"));
}

void CliDatabaseTest::initAgainChangesNothing()
{
    PURSER_COMPARE_EXIT(run({u"db"_s, u"init"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"init"_s, u"--sample"_s}), 6);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"migrate"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"status"_s}), 0);
}

void CliDatabaseTest::nothingIsMadeBySideEffect_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("status") << QStringList{u"db"_s, u"status"_s};
    QTest::newRow("migrate") << QStringList{u"db"_s, u"migrate"_s};
    QTest::newRow("verify") << QStringList{u"db"_s, u"verify"_s};
    QTest::newRow("backup") << QStringList{u"db"_s, u"backup"_s, u"copy"_s};
    QTest::newRow("list") << QStringList{u"partner"_s, u"list"_s};
}

void CliDatabaseTest::nothingIsMadeBySideEffect()
{
    QFETCH(QStringList, arguments);
    const CliOutcome outcome = on(u"sqlite://"_s + file(u"none/purser.db"_s), arguments);
    PURSER_COMPARE_EXIT(outcome, 3);
    QVERIFY2(outcome.err.contains("purserctl db init"), outcome.err.constData());
    QVERIFY(!QFileInfo::exists(file(u"none"_s)));
}

void CliDatabaseTest::fileOfSomethingElse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray text(10'000, 'x');
    QTest::newRow("text, status") << text << QStringList{u"db"_s, u"status"_s};
    QTest::newRow("text, list") << text << QStringList{u"partner"_s, u"list"_s};
    QTest::newRow("text, init") << text << QStringList{u"db"_s, u"init"_s};
    QTest::newRow("other program, status") << QByteArray() << QStringList{u"db"_s, u"status"_s};
    QTest::newRow("other program, init") << QByteArray() << QStringList{u"db"_s, u"init"_s};
}

void CliDatabaseTest::fileOfSomethingElse()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, arguments);
    QVERIFY(QFile::remove(file(u"purser.db"_s)));
    if (content.isEmpty())
        change(u"CREATE TABLE song (title text)"_s);
    else
        m_run.write(u"purser.db"_s, content);
    const CliOutcome outcome = run(arguments);
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY(!outcome.err.isEmpty());
}

void CliDatabaseTest::newerDatabaseIsNotOpened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"partner"_s, u"list"_s};
    QTest::newRow("status") << QStringList{u"db"_s, u"status"_s};
    QTest::newRow("migrate") << QStringList{u"db"_s, u"migrate"_s};
    QTest::newRow("init") << QStringList{u"db"_s, u"init"_s};
}

void CliDatabaseTest::newerDatabaseIsNotOpened()
{
    QFETCH(QStringList, arguments);
    change(u"UPDATE purser_schema SET content = '99' WHERE name = 'format'"_s);
    const CliOutcome outcome = run(arguments);
    PURSER_COMPARE_EXIT(outcome, 6);
    QVERIFY((outcome.out + outcome.err).contains("newer"));
}

void CliDatabaseTest::olderDatabaseWaitsForMigration()
{
    change(u"ALTER TABLE partner DROP COLUMN website"_s);
    const CliOutcome status = run({u"db"_s, u"status"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(status, 6);
    QCOMPARE(status.json()[u"state"].toString(), u"older"_s);
    QVERIFY(status.json()[u"pending"].toArray().first().toString().contains(u"website"));
    PURSER_COMPARE_EXIT(run({u"partner"_s, u"list"_s}), 6);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"migrate"_s}), 0);
    PURSER_COMPARE_EXIT(run({u"partner"_s, u"list"_s}), 0);
}

void CliDatabaseTest::lockedDatabaseCanBeReadButNotWritten()
{
    const Result<std::unique_ptr<Session>> other =
        Session::open(DatabaseUrl::embedded(file(u"purser.db"_s)));
    QVERIFY(other);
    QVERIFY((*other)->begin());
    QVERIFY((*other)->execute(u"UPDATE partner SET notes = 'x'"_s));
    const QString impatient = url(u"?busy_timeout=50"_s);
    PURSER_COMPARE_EXIT(on(impatient, {u"partner"_s, u"list"_s}), 0);
    const CliOutcome refused = addPartner(impatient);
    PURSER_COMPARE_EXIT(refused, 7);
    QVERIFY2(refused.err.contains(file(u"purser.db"_s).toUtf8() + " is in use"),
             refused.err.constData());
    (*other)->rollback();
    PURSER_COMPARE_EXIT(addPartner(impatient), 0);
}

void CliDatabaseTest::readOnlyDatabaseSaysSo()
{
    const CliOutcome refused = addPartner(url(u"?mode=ro"_s));
    PURSER_COMPARE_EXIT(refused, 7);
    QVERIFY2(refused.err.contains("read"), refused.err.constData());
    PURSER_COMPARE_EXIT(on(url(u"?mode=ro"_s), {u"partner"_s, u"list"_s}), 0);
}

void CliDatabaseTest::fullDatabaseLosesNothing()
{
    const QString full = url(u"?max_page_count=1"_s); // no more than there are already
    const auto count = [this] {
        return run({u"partner"_s, u"list"_s, u"--ids"_s, u"--limit"_s, u"0"_s}).lines().size();
    };
    qsizetype added = count();
    CliOutcome outcome = addPartner(full);
    for (int attempt = 0; outcome.exitCode == 0 && attempt < 200; ++attempt, ++added)
        outcome = addPartner(full);
    PURSER_COMPARE_EXIT(outcome, 7);
    QVERIFY2(outcome.err.contains(file(u"purser.db"_s).toUtf8() + " is full"),
             outcome.err.constData());
    QCOMPARE(count(), added);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"verify"_s}), 0);
}

void CliDatabaseTest::backupRestoresInANewPlace()
{
    const QString copy = file(u"copy.db"_s);
    const QString restored = u"sqlite://"_s + file(u"restored/purser.db"_s);
    const CliOutcome made = run({u"db"_s, u"backup"_s, copy, u"--json"_s});
    PURSER_COMPARE_EXIT(made, 0);
    QCOMPARE(made.json()[u"file"].toString(), copy);
    PURSER_COMPARE_EXIT(on(restored, {u"db"_s, u"restore"_s, copy}), 0);
    PURSER_COMPARE_EXIT(on(restored, {u"db"_s, u"verify"_s}), 0);
    const QStringList all{u"partner"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"0"_s};
    QCOMPARE(on(restored, all).out, run(all).out);
}

void CliDatabaseTest::restoreDoesNotOverwrite()
{
    const QString copy = file(u"second.db"_s);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"backup"_s, copy}), 0);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"backup"_s, copy}), 6);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"restore"_s, copy}), 6);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"restore"_s, file(u"none"_s)}), 3);
}

void CliDatabaseTest::restoreRefusesWhatIsNewer()
{
    change(u"UPDATE purser_schema SET content = '99' WHERE name = 'format'"_s);
    const QString copy = file(u"newer.db"_s);
    PURSER_COMPARE_EXIT(run({u"db"_s, u"backup"_s, copy}), 0);
    const CliOutcome refused =
        on(u"sqlite://"_s + file(u"older/purser.db"_s), {u"db"_s, u"restore"_s, copy});
    PURSER_COMPARE_EXIT(refused, 6);
    QVERIFY2(refused.err.contains("newer version"), refused.err.constData());
    QVERIFY(!QFile::exists(file(u"older/purser.db"_s)));
}

void CliDatabaseTest::addressNeedNotBeTidy()
{
    const QString place = file(u"tidy//sub/./purser.db"_s);
    const CliOutcome none = on(u"sqlite:///"_s + place, {u"db"_s, u"status"_s});
    PURSER_COMPARE_EXIT(none, 3);
    QVERIFY2(none.err.contains(file(u"tidy/sub/purser.db"_s).toUtf8()), none.err.constData());
    const CliOutcome made = on(u"sqlite:///"_s + place, {u"db"_s, u"init"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(made, 0);
    QCOMPARE(made.json()[u"database"].toString(), u"sqlite://"_s + file(u"tidy/sub/purser.db"_s));
}

void CliDatabaseTest::unfitAddressSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("blank") << u"/tmp/two words.db"_s << QByteArray("%20");
    QTest::newRow("fragment") << u"/tmp/no#1.db"_s << QByteArray("%23");
}

void CliDatabaseTest::unfitAddressSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, said);
    const CliOutcome refused = on(u"sqlite://"_s + name, {u"db"_s, u"init"_s});
    PURSER_COMPARE_EXIT(refused, 5);
    QVERIFY2(refused.err.contains(said), refused.err.constData());
}

void CliDatabaseTest::faultNamesTheFile_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("options");
    QTest::newRow("something else") << QByteArray(10'000, 'x') << QString();
    QFile sample(m_sample);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray whole = sample.readAll();
    QTest::newRow("damaged") << whole.first(100) + QByteArray(whole.size() - 100, 'x') << QString();
    QTest::newRow("read only") << QByteArray() << u"?mode=ro"_s;
}

void CliDatabaseTest::faultNamesTheFile()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, options);
    if (!damage.isEmpty())
        m_run.write(u"purser.db"_s, damage);
    const CliOutcome refused = addPartner(url(options));
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.err.contains(file(u"purser.db"_s).toUtf8()), refused.err.constData());
    QVERIFY2(!refused.err.contains('%'), refused.err.constData());
}

void CliDatabaseTest::withoutHomeTheAddressIsAskedFor()
{
    const CliOutcome homeless =
        m_run.shell(u"env -u HOME purserctl db status; env -u HOME purserctl --database "_s + url()
                    + u" db status"_s);
    PURSER_COMPARE_EXIT(homeless, 0);
    QVERIFY2(homeless.err.contains("HOME is not set"), homeless.err.constData());
}

void CliDatabaseTest::verifyNamesWhatIsBroken()
{
    const CliOutcome sound = run({u"db"_s, u"verify"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(sound, 0);
    QCOMPARE(sound.json()[u"sound"].toBool(), true);
    change(u"DELETE FROM company"_s);
    const CliOutcome broken = run({u"db"_s, u"verify"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(broken, 1);
    QCOMPARE(broken.json()[u"sound"].toBool(), false);
    QVERIFY(!broken.json()[u"faults"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(CliDatabaseTest)
#include "tst_database.moc"
