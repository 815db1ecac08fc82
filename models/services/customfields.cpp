#include "models/services/customfields.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/services/tr.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

/** More than any form could show. */
constexpr int MostFields = 1'000;

QList<Choice> choicesOf(const Record &definition)
{
    QList<Choice> choices;
    for (const QJsonValue &choice : definition.json(u"choices").toArray())
        choices.append({choice.toString(), Text(choice.toString())});
    return choices;
}

Field fieldOf(const Record &definition)
{
    static const QHash<QString, FieldType> types{
        {u"text"_s, FieldType::Text},       {u"long_text"_s, FieldType::LongText},
        {u"integer"_s, FieldType::Integer}, {u"decimal"_s, FieldType::Decimal},
        {u"boolean"_s, FieldType::Boolean}, {u"date"_s, FieldType::Date},
        {u"country"_s, FieldType::Country}, {u"currency"_s, FieldType::Currency},
        {u"email"_s, FieldType::Email},     {u"phone"_s, FieldType::Phone},
        {u"url"_s, FieldType::Url}};
    const QString key = definition.text(u"key");
    const QString type = definition.text(u"field_type");
    Field field = type == u"choice" ? choice(key, choicesOf(definition))
                                    : Field(key, types.value(type, FieldType::Text));
    field.label(Text(definition.text(u"label")));
    if (definition.boolean(u"required"))
        field.required();
    return field;
}

} // namespace

Result<QHash<QString, QList<Field>>> customFields(UnitOfWork &work, const QStringList &types)
{
    QHash<QString, QList<Field>> fields;
    if (types.isEmpty() || !work.registry().find(u"custom_field"_s))
        return fields;
    QList<Value> names;
    for (const QString &type : types)
        names.append(type);
    PURSER_ASSIGN(const QList<Record> definitions,
                  work.find(u"custom_field"_s, {.filters = {Filter::in(u"object_type"_s, names)},
                                                .sort = {{u"position"_s}},
                                                .limit = MostFields}));
    for (const Record &definition : definitions)
        fields[definition.text(u"object_type")].append(fieldOf(definition));
    return fields;
}

QList<FieldIssue> customFaults(const Record &record, const QList<Field> &fields)
{
    QList<FieldIssue> issues;
    const QJsonObject values = record.json(u"custom").toObject();
    QStringList known;
    for (const Field &field : fields) {
        known.append(field.key());
        const Result<Value> value = valueFromJson(values.value(field.key()), field);
        const QString wrong = value ? fault(*value, field) : value.error().message;
        if (!wrong.isEmpty())
            issues.append({u"custom."_s + field.key(), wrong});
    }
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!known.contains(value.key()))
            issues.append(
                {u"custom."_s + value.key(), Tr::tr("There is no field “%1”.").arg(value.key())});
    }
    return issues;
}

} // namespace purser
