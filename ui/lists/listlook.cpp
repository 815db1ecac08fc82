#include "ui/lists/listlook.h"

#include "models/meta/recordjson.h"
#include "ui/lists/tr.h"

using namespace Qt::StringLiterals;

namespace purser {

using lists::Tr;

namespace {

const QList<std::pair<Operator, QString>> OperatorNames{
    {Operator::Equal, u"equal"_s},
    {Operator::NotEqual, u"not_equal"_s},
    {Operator::Less, u"less"_s},
    {Operator::LessOrEqual, u"less_or_equal"_s},
    {Operator::Greater, u"greater"_s},
    {Operator::GreaterOrEqual, u"greater_or_equal"_s},
    {Operator::In, u"in"_s},
    {Operator::Contains, u"contains"_s},
    {Operator::StartsWith, u"starts_with"_s},
    {Operator::IsNull, u"is_null"_s}};

QString nameOf(Operator op)
{
    for (const auto &[known, name] : OperatorNames) {
        if (known == op)
            return name;
    }
    return {};
}

std::optional<Operator> operatorOf(const QString &name)
{
    for (const auto &[op, known] : OperatorNames) {
        if (known == name)
            return op;
    }
    return std::nullopt;
}

std::optional<ShownFilter> filterFromJson(const QJsonObject &json, const ObjectType &type)
{
    const Field *field = type.field(json.value(u"field"_s).toString());
    const std::optional<Operator> op = operatorOf(json.value(u"op"_s).toString());
    if (!field || !op)
        return std::nullopt;
    ShownFilter shown{{field->key(), *op, {}}, json.value(u"words"_s).toString()};
    for (const QJsonValue value : json.value(u"values"_s).toArray()) {
        if (*op == Operator::IsNull) {
            shown.filter.values.append(value.toBool());
            continue;
        }
        const Result<Value> read = valueFromJson(value, *field);
        if (!read)
            return std::nullopt;
        shown.filter.values.append(*read);
    }
    return shown;
}

} // namespace

ListQuery ListLook::query() const
{
    ListQuery query;
    query.search = search;
    query.sort = sort;
    query.activity = deleted ? Activity::Deleted : Activity::Active;
    for (const ShownFilter &shown : filters)
        query.filters.append(shown.filter);
    return query;
}

QJsonArray ListLook::filtersToJson(const QList<ShownFilter> &filters, const ObjectType &type)
{
    QJsonArray json;
    for (const ShownFilter &shown : filters) {
        const Field &field = *type.field(shown.filter.field);
        QJsonArray values;
        for (const Value &value : shown.filter.values)
            values.append(value.holds<bool>() ? QJsonValue(value.toBool())
                                              : purser::toJson(value, field));
        json.append(QJsonObject{{u"field"_s, field.key()},
                                {u"op"_s, nameOf(shown.filter.op)},
                                {u"values"_s, values},
                                {u"words"_s, shown.words}});
    }
    return json;
}

QList<ShownFilter> ListLook::filtersFromJson(const QJsonArray &json, const ObjectType &type)
{
    QList<ShownFilter> filters;
    for (const QJsonValue value : json) {
        if (const auto filter = filterFromJson(value.toObject(), type))
            filters.append(*filter);
    }
    return filters;
}

QJsonArray ListLook::sortToJson(const QList<SortKey> &sort)
{
    QJsonArray json;
    for (const SortKey &key : sort)
        json.append(QJsonObject{{u"field"_s, key.field}, {u"descending"_s, key.descending}});
    return json;
}

QList<SortKey> ListLook::sortFromJson(const QJsonArray &json, const ObjectType &type)
{
    QList<SortKey> sort;
    for (const QJsonValue value : json) {
        const QString field = value.toObject().value(u"field"_s).toString();
        if (type.field(field))
            sort.append({field, value.toObject().value(u"descending"_s).toBool()});
    }
    return sort;
}

QJsonObject ListLook::toJson(const ObjectType &type) const
{
    return {{u"search"_s, search},
            {u"filters"_s, filtersToJson(filters, type)},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"sort"_s, sortToJson(sort)},
            {u"deleted"_s, deleted}};
}

ListLook ListLook::fromJson(const QJsonObject &json, const ObjectType &type)
{
    ListLook look;
    look.search = json.value(u"search"_s).toString();
    look.filters = filtersFromJson(json.value(u"filters"_s).toArray(), type);
    look.sort = sortFromJson(json.value(u"sort"_s).toArray(), type);
    look.deleted = json.value(u"deleted"_s).toBool();
    for (const QJsonValue column : json.value(u"columns"_s).toArray()) {
        if (type.field(column.toString()))
            look.columns.append(column.toString());
    }
    return look;
}

QList<Operator> operatorsFor(const Field &field)
{
    if (field.isComputed())
        return {};
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return {Operator::Contains, Operator::StartsWith, Operator::Equal, Operator::IsNull};
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Percentage:
        return {Operator::GreaterOrEqual, Operator::LessOrEqual, Operator::Equal};
    case FieldType::Date:
    case FieldType::Timestamp:
        return {Operator::GreaterOrEqual, Operator::LessOrEqual, Operator::IsNull};
    case FieldType::Choice:
        return {Operator::In};
    case FieldType::Boolean:
        return {Operator::Equal};
    case FieldType::Reference:
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language:
        return {Operator::Equal, Operator::NotEqual, Operator::IsNull};
    case FieldType::Json:
    case FieldType::File:
        return {};
    }
    return {};
}

QString operatorText(Operator op, const Field &field)
{
    const bool time = field.type() == FieldType::Date || field.type() == FieldType::Timestamp;
    switch (op) {
    case Operator::Equal:
    case Operator::In:
        return Tr::tr("is");
    case Operator::NotEqual:
        return Tr::tr("is not");
    case Operator::Less:
    case Operator::LessOrEqual:
        return time ? Tr::tr("until") : Tr::tr("at most");
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return time ? Tr::tr("from") : Tr::tr("at least");
    case Operator::Contains:
        return Tr::tr("contains");
    case Operator::StartsWith:
        return Tr::tr("begins with");
    case Operator::IsNull:
        return Tr::tr("is empty");
    }
    return {};
}

QString filterText(const ShownFilter &shown, const Field &field)
{
    const QString label = field.label().toString();
    const Filter &filter = shown.filter;
    if (filter.op == Operator::IsNull) {
        const bool empty = filter.values.value(0).toBool();
        return empty ? Tr::tr("%1 is empty").arg(label) : Tr::tr("%1 is given").arg(label);
    }
    if (filter.op == Operator::Equal || filter.op == Operator::In)
        return Tr::tr("%1: %2").arg(label, shown.words);
    //: A field, a condition and a value: Total at least 100
    return Tr::tr("%1 %2 %3").arg(label, operatorText(filter.op, field), shown.words);
}

} // namespace purser
