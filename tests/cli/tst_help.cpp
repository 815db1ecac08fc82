#include <QDirIterator>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

class CliHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandHasAnExample();
    void everyExampleRuns_data();
    void everyExampleRuns();
    void wrongUsage_data();
    void wrongUsage();
    void wrongUsageInJson();
    void speaksTheLanguageOfTheSystem();
    void tellsItsVersion();
    void bashCompletes_data();
    void bashCompletes();

private:
    QStringList section(const QStringList &words, const QString &title) const;
    void layFiles() const;

    CliRun m_run;
    QStringList m_commands;
    QStringList m_examples;
};

/** The first words of the lines below `title` in the help of `words`. */
QStringList CliHelpTest::section(const QStringList &words, const QString &title) const
{
    QStringList found;
    bool isInside = false;
    const QString help = QString::fromUtf8(m_run(words + QStringList{u"--help"_s}).out);
    for (const QString &line : help.split(u'\n')) {
        if (isInside && line.startsWith(u"  "))
            found.append(line.trimmed());
        else
            isInside = line == title;
    }
    return found;
}

/** The files that the examples name: the samples of the core and of the modules. */
void CliHelpTest::layFiles() const
{
    const QDir source(QStringLiteral(PURSER_SOURCE_DIR));
    const auto lay = [this](const QString &from, const QString &to) {
        QFile file(from);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_run.write(to, file.readAll());
    };
    for (const QString &name : QDir(source.filePath(u"resources/sample"_s)).entryList(QDir::Files))
        lay(source.filePath(u"resources/sample/"_s + name), name);
    QDirIterator modules(source.filePath(u"plugins"_s), QDir::Files, QDirIterator::Subdirectories);
    while (modules.hasNext()) {
        const QString path = modules.next();
        if (path.contains(u"/sample/"_s))
            lay(path, path.section(u"/sample/"_s, 1));
    }
}

void CliHelpTest::initTestCase()
{
    layFiles();
    const QStringList groups = section({}, u"Commands:"_s);
    for (const QString &group : groups) {
        const QString word = group.section(u' ', 0, 0);
        const QStringList members = section({word}, u"Commands:"_s);
        if (members.isEmpty())
            m_commands.append(word);
        for (const QString &member : members)
            m_commands.append(member.section(QRegularExpression(u" {2,}"_s), 0, 0));
    }
    QVERIFY(m_commands.size() >= 7);
    for (const QString &command : std::as_const(m_commands))
        m_examples += section(command.split(u' '), u"Examples:"_s);
}

void CliHelpTest::everyCommandHasAnExample()
{
    for (const QString &command : std::as_const(m_commands)) {
        const QStringList examples = section(command.split(u' '), u"Examples:"_s);
        QVERIFY2(!examples.isEmpty(), qPrintable(command));
        for (const QString &example : examples)
            QVERIFY2(example.contains(u"purserctl "_s + command), qPrintable(example));
    }
}

void CliHelpTest::everyExampleRuns_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &example : std::as_const(m_examples))
        QTest::addRow("%s", qPrintable(example)) << example;
}

void CliHelpTest::everyExampleRuns()
{
    QFETCH(QString, line);
    PURSER_COMPARE_EXIT(m_run.shell(line + u" < /dev/null"_s), 0);
}

void CliHelpTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList() << QByteArray("Commands:");
    QTest::newRow("a group alone") << QStringList{u"check"_s} << QByteArray("check iban");
    QTest::newRow("nothing in JSON") << QStringList{u"--json"_s} << QByteArray("Commands:");
    QTest::newRow("a group alone in JSON")
        << QStringList{u"check"_s, u"--json"_s} << QByteArray("check iban");
    QTest::newRow("mistyped command")
        << QStringList{u"chekc"_s} << QByteArray("Did you mean “check”?");
    QTest::newRow("unknown command")
        << QStringList{u"fly"_s} << QByteArray("There is no command “fly”.");
    QTest::newRow("mistyped word")
        << QStringList{u"check"_s, u"ibna"_s} << QByteArray("“check iban”");
    QTest::newRow("missing argument")
        << QStringList{u"version"_s, u"satisfies"_s, u"1.0.0"_s} << QByteArray("RANGE");
    QTest::newRow("one argument too many")
        << QStringList{u"check"_s, u"iban"_s, u"a"_s, u"b"_s} << QByteArray("takes no “b”");
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"iban"_s, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("mistyped option") << QStringList{u"check"_s, u"iban"_s, u"--contry=DE"_s}
                                     << QByteArray("Did you mean --country?");
    QTest::newRow("option without value")
        << QStringList{u"check"_s, u"iban"_s, u"--country"_s} << QByteArray("value");
    QTest::newRow("setting without value")
        << QStringList{u"settings"_s, u"--user"_s} << QByteArray("--user");
    QTest::newRow("option twice") << QStringList{u"check"_s, u"iban"_s, u"--country=A"_s,
                                                 u"--country=B"_s, u"x"_s}
                                  << QByteArray("once");
    QTest::newRow("none of the choices")
        << QStringList{u"completion"_s, u"tcsh"_s} << QByteArray("bash, zsh, fish");
}

void CliHelpTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliOutcome outcome = m_run(arguments);
    PURSER_COMPARE_EXIT(outcome, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

void CliHelpTest::wrongUsageInJson()
{
    const CliOutcome outcome = m_run({u"fly"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 2);
    QCOMPARE(QJsonDocument::fromJson(outcome.err)[u"error"][u"code"].toString(),
             u"RESOURCE_NOT_FOUND"_s);
}

void CliHelpTest::speaksTheLanguageOfTheSystem()
{
    CliRun german;
    german.environment().insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    const CliOutcome outcome = german({u"fly"_s});
    PURSER_COMPARE_EXIT(outcome, 2);
    QVERIFY2(outcome.err.contains("Den Befehl „fly“ gibt es nicht."), outcome.err.constData());
}

void CliHelpTest::tellsItsVersion()
{
    const CliOutcome outcome = m_run({u"--version"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QVERIFY(QRegularExpression(u"^purserctl \\d+\\.\\d+\\.\\d+\\n$"_s)
                .match(QString::fromUtf8(outcome.out))
                .hasMatch());
}

void CliHelpTest::bashCompletes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("command") << u"ver"_s << QStringList{u"version"_s};
    QTest::newRow("second word") << u"check ib"_s << QStringList{u"iban"_s};
    QTest::newRow("choice") << u"completion b"_s << QStringList{u"bash"_s};
    QTest::newRow("option") << u"check iban --cou"_s << QStringList{u"--country"_s};
    QTest::newRow("setting") << u"check iban --log-"_s
                             << QStringList{u"--log-level"_s, u"--log-format"_s};
    QTest::newRow("nothing known") << u"check iban X"_s << QStringList();
}

void CliHelpTest::bashCompletes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    const QString line =
        u"source <(purserctl completion bash); compopt() { :; }; COMP_WORDS=(purserctl %1); "
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _purserctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s
            .arg(typed);
    const CliOutcome outcome = m_run.shell(line);
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.lines(), offered);
}

QTEST_GUILESS_MAIN(CliHelpTest)
#include "tst_help.moc"
