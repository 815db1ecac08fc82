#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

class CliCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValue_data();
    void oneValue();
    void manyValuesAnswerALineEach();
    void whatIsNotKnownIsNeither();
    void addressOfUnknownParts();
    void nothingIsNoAnswer();

private:
    CliRun m_run;
};

void CliCheckTest::oneValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *name, const QStringList &arguments, bool isValid,
                        const QString &normal) {
        QTest::newRow(name) << arguments << isValid << normal;
    };
    row("tax id", {u"tax-id"_s, u"DE 136 695 976"_s}, true, u"DE136695976"_s);
    row("tax id of a country", {u"tax-id"_s, u"136695976"_s, u"--country"_s, u"de"_s}, true,
        u"DE136695976"_s);
    row("mistyped tax id", {u"tax-id"_s, u"DE136695975"_s}, false, u"DE136695975"_s);
    row("IBAN", {u"iban"_s, u"DE89 3704 0044 0532 0130 00"_s}, true, u"DE89370400440532013000"_s);
    row("mistyped IBAN", {u"iban"_s, u"DE89 3704 0044 0532 0130 01"_s}, false, QString());
    row("telephone", {u"phone"_s, u"030 901820"_s, u"--country"_s, u"DE"_s}, true,
        u"+4930901820"_s);
    row("no telephone", {u"phone"_s, u"12"_s, u"--country"_s, u"DE"_s}, false, QString());
    row("address",
        {u"address"_s, u"street=Unter den Linden 77; postal_code=10117; city=Berlin; country=DE"_s},
        true, u"Unter den Linden 77, 10117 Berlin, Germany"_s);
    row("address as JSON",
        {u"address"_s, u"{\"street\":\"Unter den Linden 77\",\"postal_code\":\"10117\","
                       "\"city\":\"Berlin\",\"country\":\"de\"}"_s},
        true, u"Unter den Linden 77, 10117 Berlin, Germany"_s);
    row("address without a city",
        {u"address"_s, u"street=Unter den Linden 77; postal_code=10117; country=DE"_s}, false,
        QString());
}

void CliCheckTest::oneValue()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isValid);
    QFETCH(QString, normal);
    const CliOutcome outcome = m_run(QStringList{u"check"_s, u"--json"_s} + arguments);
    PURSER_COMPARE_EXIT(outcome, isValid ? 0 : 5);
    const QJsonObject answer = outcome.json().object();
    QCOMPARE(answer[u"input"].toString(), arguments.at(1));
    QCOMPARE(answer[u"valid"].toBool(), isValid);
    QCOMPARE(answer[u"normal"].toString(), normal);
    QCOMPARE(answer[u"reason"].isNull(), isValid);
}

void CliCheckTest::manyValuesAnswerALineEach()
{
    const CliOutcome outcome = m_run({u"check"_s, u"iban"_s, u"-"_s, u"--json"_s},
                                     "DE89370400440532013000\n\r\nXX00\r\nGB82WEST12345698765432");
    PURSER_COMPARE_EXIT(outcome, 5);
    QStringList verdicts;
    for (const QString &line : outcome.lines())
        verdicts.append(QJsonDocument::fromJson(line.toUtf8())[u"valid"].toBool() ? u"yes"_s
                                                                                  : u"no"_s);
    QCOMPARE(verdicts, (QStringList{u"yes"_s, u"no"_s, u"yes"_s}));
}

void CliCheckTest::whatIsNotKnownIsNeither()
{
    const CliOutcome outcome =
        m_run({u"check"_s, u"tax-id"_s, u"12345"_s, u"--country"_s, u"NR"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.json()[u"valid"].isNull());
    QVERIFY(!outcome.json()[u"reason"].toString().isEmpty());
}

void CliCheckTest::addressOfUnknownParts()
{
    const CliOutcome outcome = m_run({u"check"_s, u"address"_s, u"town=Berlin"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY(outcome.out.contains("town"));
}

void CliCheckTest::nothingIsNoAnswer()
{
    const CliOutcome outcome = m_run({u"check"_s, u"address"_s, u"--json"_s}, "\n");
    PURSER_COMPARE_EXIT(outcome, 5);
    QCOMPARE(QJsonDocument::fromJson(outcome.err)[u"error"][u"details"][0][u"field"].toString(),
             u"VALUE"_s);
    // A list that happens to be empty is no mistake.
    PURSER_COMPARE_EXIT(m_run({u"check"_s, u"address"_s, u"-"_s, u"--json"_s}), 0);
}

QTEST_GUILESS_MAIN(CliCheckTest)
#include "tst_check.moc"
