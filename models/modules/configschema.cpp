#include "models/modules/configschema.h"

#include "models/modules/configvalues.h"
#include "models/modules/mapreader.h"
#include "models/modules/tr.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;
using Kind = ManifestNode::Kind;
using Need = MapReader::Need;

namespace {

constexpr auto newestDialect = "https://json-schema.org/draft/2020-12/schema";

void checkNode(const ManifestNode &node, QList<ManifestFault> &faults);

/** Two limits of which the first must not be above the second. */
void checkPair(MapReader &schema, const QString &least, const QString &most)
{
    const ManifestNode *low = schema.value(least);
    const ManifestNode *high = schema.value(most);
    const bool areNumbers = low && high && low->kind == Kind::Number && high->kind == Kind::Number;
    if (areNumbers && low->toJson().toDouble() > high->toJson().toDouble())
        schema.fault(least, Tr::tr("“%1” is above “%2”.").arg(least, most));
}

void checkSizes(MapReader &schema, const QString &least, const QString &most)
{
    for (const QString &key : {least, most}) {
        const ManifestNode *size = schema.value(key, Kind::Number);
        bool isSize = true;
        if (size)
            size->text.toUInt(&isSize);
        if (!isSize)
            schema.fault(key, Tr::tr("“%1” must be a whole number from 0 on.").arg(key));
    }
    checkPair(schema, least, most);
}

void checkObject(MapReader &schema)
{
    const ManifestNode *properties = schema.value(u"properties"_s, Kind::Map);
    for (const ManifestNode &property :
         properties ? properties->items : std::vector<ManifestNode>())
        checkNode(property, schema.faults());
    const QStringList required = schema.texts(u"required"_s);
    for (const QString &name : required) {
        if (!properties || !properties->find(name))
            schema.fault(u"required"_s,
                         Tr::tr("“%1” is required, but not among the properties.").arg(name));
    }
    schema.flag(u"additionalProperties"_s);
}

void checkArray(MapReader &schema)
{
    if (const ManifestNode *items = schema.value(u"items"_s, Kind::Map, Need::Required))
        checkNode(*items, schema.faults());
    checkSizes(schema, u"minItems"_s, u"maxItems"_s);
    schema.flag(u"uniqueItems"_s);
}

void checkString(MapReader &schema)
{
    checkSizes(schema, u"minLength"_s, u"maxLength"_s);
    const QString pattern = schema.text(u"pattern"_s);
    if (const QRegularExpression expression(pattern); !expression.isValid())
        schema.fault(
            u"pattern"_s,
            Tr::tr("“%1” is no regular expression: %2.").arg(pattern, expression.errorString()));
    const QString format = schema.text(u"format"_s);
    if (!format.isEmpty() && !configFormats().contains(format))
        schema.fault(
            u"format"_s,
            Tr::tr("“%1” must be one of: %2.").arg(u"format"_s, configFormats().join(u", "_s)));
}

void checkNumber(MapReader &schema)
{
    for (const QString &limit :
         {u"minimum"_s, u"maximum"_s, u"exclusiveMinimum"_s, u"exclusiveMaximum"_s})
        schema.value(limit, Kind::Number);
    checkPair(schema, u"minimum"_s, u"maximum"_s);
    checkPair(schema, u"exclusiveMinimum"_s, u"exclusiveMaximum"_s);
    const ManifestNode *step = schema.value(u"multipleOf"_s, Kind::Number);
    if (step && step->toJson().toInteger() < 1)
        schema.fault(u"multipleOf"_s,
                     Tr::tr("“%1” must be a whole number from 1 on.").arg(u"multipleOf"_s));
}

/** What the schema itself gives as a value must be valid under it. */
void checkGivenValue(const QString &key,
                     const QJsonObject &schema,
                     const ManifestNode &value,
                     MapReader &reader)
{
    for (const FieldIssue &issue : configFaults(schema, value.toJson())) {
        const QString path = issue.field.isEmpty() ? key : key + u'.' + issue.field;
        reader.fault(
            value.place,
            Tr::tr("“%1” %2.", "a path and what is wrong with its value").arg(path, issue.message));
    }
}

void checkGivenValues(const ManifestNode &node, MapReader &schema)
{
    QJsonObject plain = node.toJson().toObject();
    const ManifestNode *choices = schema.value(u"enum"_s, Kind::List);
    const ManifestNode *standard = schema.value(u"default"_s);
    if (standard)
        checkGivenValue(u"default"_s, plain, *standard, schema);
    plain.remove(u"enum"_s);
    for (const ManifestNode &choice : choices ? choices->items : std::vector<ManifestNode>())
        checkGivenValue(u"enum"_s, plain, choice, schema);
    if (choices && choices->items.empty())
        schema.fault(u"enum"_s, Tr::tr("“%1” is empty.").arg(u"enum"_s));
}

void checkNode(const ManifestNode &node, QList<ManifestFault> &faults)
{
    static const QMap<QString, void (*)(MapReader &)> checks{
        {u"object"_s, checkObject}, {u"array"_s, checkArray},
        {u"string"_s, checkString}, {u"integer"_s, checkNumber},
        {u"number"_s, checkNumber}, {u"boolean"_s, [](MapReader &) {}}};
    const qsizetype before = faults.size();
    MapReader schema(node, faults);
    const QString type = schema.text(u"type"_s, Need::Required);
    schema.caption(u"title"_s);
    schema.caption(u"description"_s);
    schema.caption(u"unit"_s);
    schema.flag(u"secret"_s);
    if (const auto check = checks.value(type))
        check(schema);
    else if (!type.isEmpty())
        schema.fault(u"type"_s, Tr::tr("“%1” must be one of: %2.")
                                    .arg(u"type"_s, QStringList(checks.keys()).join(u", "_s)));
    if (faults.size() == before) {
        checkGivenValues(node, schema);
    } else {
        schema.value(u"enum"_s);
        schema.value(u"default"_s);
    }
    if (checks.contains(type))
        schema.finish();
}

} // namespace

void checkConfigSchema(const ManifestNode &schema, QList<ManifestFault> &faults)
{
    ManifestNode root = schema;
    const auto dialect =
        std::find_if(root.keys.begin(), root.keys.end(),
                     [](const ManifestNode::Key &k) { return k.text == u"$schema"; });
    if (dialect != root.keys.end()) {
        const auto value = root.items.begin() + (dialect - root.keys.begin());
        if (value->text != QLatin1StringView(newestDialect))
            addFault(
                faults, value->place,
                Tr::tr("“%1” must be %2.").arg(u"$schema"_s, QLatin1StringView(newestDialect)));
        root.items.erase(value);
        root.keys.erase(dialect);
    }
    checkNode(root, faults);
    const ManifestNode *type = root.find(u"type"_s);
    if (type && type->text != u"object")
        addFault(faults, type->place,
                 Tr::tr("The configuration as a whole must be an object with properties."));
}

} // namespace purser
