#include "models/modules/configvalues.h"

#include <QJsonDocument>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_ConfigValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachFault_data();
    void namesEachFault();
    void tellsAllFaultsWithTheirPaths();
    void fillsDefaultsAtEveryDepth();
};

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void tst_ConfigValues::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    const auto row = [](const char *name, const char *schema, const char *good, const char *bad) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(good) << QByteArray(bad);
    };
    row("integer", R"({"type":"integer"})", "5", "5.5");
    row("large integer", R"({"type":"integer"})", "9007199254740993", R"("9")");
    row("number", R"({"type":"number"})", "5.5", R"("5.5")");
    row("boolean", R"({"type":"boolean"})", "false", "0");
    row("string", R"({"type":"string"})", R"("")", "null");
    row("array", R"({"type":"array","items":{"type":"string"}})", "[]", "{}");
    row("item", R"({"type":"array","items":{"type":"string"}})", R"(["a"])", "[1]");
    row("enum", R"({"type":"string","enum":["a","b"]})", R"("b")", R"("c")");
    row("minimum", R"({"type":"integer","minimum":3})", "3", "2");
    row("maximum", R"({"type":"number","maximum":2.5})", "2.5", "2.6");
    row("exclusiveMinimum", R"({"type":"number","exclusiveMinimum":0})", "0.1", "0");
    row("exclusiveMaximum", R"({"type":"number","exclusiveMaximum":1})", "0.9", "1");
    row("multipleOf", R"({"type":"integer","multipleOf":5})", "15", "12");
    row("minLength", R"({"type":"string","minLength":2})", R"("ab")", R"("a")");
    row("maxLength", R"({"type":"string","maxLength":2})", R"("ab")", R"("abc")");
    row("pattern", R"({"type":"string","pattern":"^[a-z]+$"})", R"("abc")", R"("a1")");
    row("date", R"({"type":"string","format":"date"})", R"("2024-02-29")", R"("2023-02-29")");
    row("date-time", R"({"type":"string","format":"date-time"})", R"("2024-02-29T10:00:00Z")",
        R"("today")");
    row("email", R"({"type":"string","format":"email"})", R"("a@example.com")", R"("a@")");
    row("uri", R"({"type":"string","format":"uri"})", R"("https://example.com/")", R"("example")");
    row("uuid", R"({"type":"string","format":"uuid"})", R"("018f3b5e-7c1a-7000-8000-000000000001")",
        R"("1")");
    row("minItems", R"({"type":"array","items":{"type":"integer"},"minItems":1})", "[1]", "[]");
    row("maxItems", R"({"type":"array","items":{"type":"integer"},"maxItems":1})", "[1]", "[1,2]");
    row("uniqueItems", R"({"type":"array","items":{"type":"integer"},"uniqueItems":true})", "[1,2]",
        "[1,1]");
    row("required", R"({"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]})",
        R"({"a":1})", "{}");
    row("unknown", R"({"type":"object","properties":{"a":{"type":"integer"}}})", R"({"a":1})",
        R"({"b":1})");
}

void tst_ConfigValues::namesEachFault()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    const auto value = [](const QByteArray &json) {
        return QJsonDocument::fromJson("{\"v\":" + json + '}').object().value(u"v");
    };
    QVERIFY(configFaults(object(schema), value(good)).isEmpty());
    const QList<FieldIssue> faults = configFaults(object(schema), value(bad));
    QCOMPARE(faults.size(), 1);
    QVERIFY(!faults[0].message.isEmpty());
}

void tst_ConfigValues::tellsAllFaultsWithTheirPaths()
{
    const QJsonObject schema = object(R"({"type":"object","properties":{
        "mail":{"type":"object","required":["server"],"properties":{
            "server":{"type":"string"},
            "to":{"type":"array","items":{"type":"string","format":"email"}}}},
        "days":{"type":"integer"}}})");
    const QJsonObject values =
        object(R"({"mail":{"to":["a@example.com","b"]},"days":"two","dayz":1})");
    QStringList fields;
    for (const FieldIssue &fault : configFaults(schema, values))
        fields.append(fault.field);
    fields.sort();
    QCOMPARE(fields, (QStringList{u"days"_s, u"dayz"_s, u"mail.server"_s, u"mail.to[1]"_s}));
}

void tst_ConfigValues::fillsDefaultsAtEveryDepth()
{
    const QJsonObject schema = object(R"({"type":"object","properties":{
        "days":{"type":"integer","default":5},
        "note":{"type":"string"},
        "mail":{"type":"object","properties":{"port":{"type":"integer","default":25}}}}})");
    QCOMPARE(withDefaults(schema, {}), object(R"({"days":5,"mail":{"port":25}})"));
    QCOMPARE(withDefaults(schema, object(R"({"days":0,"mail":{"port":587}})")),
             object(R"({"days":0,"mail":{"port":587}})"));
}

QTEST_APPLESS_MAIN(tst_ConfigValues)
#include "tst_configvalues.moc"
