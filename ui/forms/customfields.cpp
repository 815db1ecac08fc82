#include "ui/forms/customfields.h"

#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/services/recordservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int MostFields = 200;
constexpr int CustomScale = 4;

FieldType typeNamed(const QString &name)
{
    static const QHash<QString, FieldType> types{
        {u"long_text"_s, FieldType::LongText}, {u"integer"_s, FieldType::Integer},
        {u"decimal"_s, FieldType::Decimal},    {u"boolean"_s, FieldType::Boolean},
        {u"date"_s, FieldType::Date},          {u"country"_s, FieldType::Country},
        {u"currency"_s, FieldType::Currency},  {u"email"_s, FieldType::Email},
        {u"phone"_s, FieldType::Phone},        {u"url"_s, FieldType::Url},
    };
    return types.value(name, FieldType::Text);
}

Field fieldFrom(const Record &declaration)
{
    const QString key = declaration.text(u"key");
    const QString kind = declaration.text(u"field_type");
    QList<Choice> choices;
    for (const QJsonValue &value : declaration.json(u"choices").toArray())
        choices.append({value.toString(), Text(value.toString())});
    Field field = kind == u"choice" ? choice(key, choices) : Field(key, typeNamed(kind));
    field.label(Text(declaration.text(u"label")));
    if (field.type() == FieldType::Decimal)
        field.scale(CustomScale);
    if (declaration.boolean(u"required"))
        field.required();
    return field;
}

} // namespace

QList<Field> customFieldsFrom(const QList<Record> &declarations)
{
    QList<Field> fields;
    for (const Record &declaration : declarations)
        fields.append(fieldFrom(declaration));
    return fields;
}

QList<Field> readCustomFields(RecordService &service, const QString &type)
{
    if (!service.registry().find(u"custom_field"_s))
        return {};
    ListQuery query;
    query.filters = {Filter::equal(u"object_type"_s, type)};
    query.sort = {{u"position"_s}};
    query.limit = MostFields;
    const Result<Page> page = service.list(u"custom_field"_s, query);
    return page ? customFieldsFrom(page->items) : QList<Field>();
}

} // namespace purser
