#include "models/meta/recordjson.h"

#include "models/base/iso4217.h"
#include "models/meta/registry.h"
#include "models/meta/tr.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using meta::Tr;

namespace {

int minimumDecimals(const Field &field, const Record *record)
{
    if (field.type() != FieldType::Money || !record
        || record->type().indexOf(field.currencyField()) < 0)
        return 0;
    return currencyMinorUnits(record->text(field.currencyField())).value_or(2);
}

Error expected(const Field &field, const QString &what)
{
    return invalid(field.key(), what);
}

Result<Value> decimalFromJson(const QJsonValue &json, const Field &field)
{
    // A JSON number has already been through a binary floating-point number; 15 digits survive
    // that.
    const QString text =
        json.isString() ? json.toString() : QString::number(json.toDouble(), 'g', 15);
    if (!json.isString() && !json.isDouble())
        return expected(field, Tr::tr("Give a decimal number as text, like \"12.50\"."));
    const Result<Decimal> number = Decimal::parse(text, field.scale());
    if (!number)
        return expected(field, number.error().message);
    return Value(*number);
}

Result<Value> integerFromJson(const QJsonValue &json, const Field &field)
{
    if (json.isString()) {
        bool isNumber = false;
        const qint64 number = json.toString().toLongLong(&isNumber);
        if (isNumber)
            return Value(number);
    }
    const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
    if (number == std::numeric_limits<qint64>::min())
        return expected(field, Tr::tr("Give a whole number."));
    return Value(number);
}

Result<Value> dateFromJson(const QString &text, const Field &field)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return expected(field, Tr::tr("Give a date that exists, as YYYY-MM-DD."));
    return Value(date);
}

Result<Value> timestampFromJson(const QString &text, const Field &field)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return expected(field, Tr::tr("Give a time with its zone, as 2026-11-22T08:30:00Z."));
    return Value(moment.toUTC());
}

Result<Value> idFromJson(const QString &text, const Field &field)
{
    const Id id = Id::fromString(text);
    if (id.isNull() || text.size() != 36)
        return expected(field, Tr::tr("Give the id of a record."));
    return Value(id);
}

struct DraftReader
{
    const Registry &registry;
    QList<FieldIssue> issues;

    void fault(const QString &path, const QString &message) { issues.append({path, message}); }

    Draft read(const QJsonObject &json, const ObjectType &type, const QString &prefix);
    void readField(const QString &key,
                   const QJsonValue &json,
                   const Field &field,
                   const QString &path,
                   Draft &draft);
    void readChildren(const QJsonValue &json,
                      const Children &children,
                      const QString &path,
                      Draft &draft);
};

Draft DraftReader::read(const QJsonObject &json, const ObjectType &type, const QString &prefix)
{
    Draft draft;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QString path = prefix + entry.key();
        if (const Children *children = type.childrenFor(entry.key()))
            readChildren(entry.value(), *children, path, draft);
        else if (const Field *field = type.field(entry.key()))
            readField(entry.key(), entry.value(), *field, path, draft);
        else
            fault(
                path,
                Tr::tr("There is no field “%1” in %2.").arg(entry.key(), type.label().toString()));
    }
    return draft;
}

void DraftReader::readField(const QString &key,
                            const QJsonValue &json,
                            const Field &field,
                            const QString &path,
                            Draft &draft)
{
    const Result<Value> value = valueFromJson(json, field);
    if (!value)
        fault(path, value.error().message);
    else if (key == u"id")
        draft.id = value->toId();
    else if (field.isReadOnly() && key != u"custom")
        fault(
            path,
            Tr::tr("%1 is set by the program and cannot be given.").arg(field.label().toString()));
    else
        draft.values.insert(key, *value);
}

void DraftReader::readChildren(const QJsonValue &json,
                               const Children &children,
                               const QString &path,
                               Draft &draft)
{
    const ObjectType *type = registry.find(children.type);
    if (!json.isArray() || !type) {
        fault(path, Tr::tr("Give a list of records."));
        return;
    }
    QList<Draft> &drafts = draft.children[children.key];
    int position = 0;
    for (const QJsonValue &entry : json.toArray()) {
        const QString at = u"%1[%2]"_s.arg(path).arg(position++);
        if (entry.isObject())
            drafts.append(read(entry.toObject(), *type, at + u'.'));
        else
            fault(at, Tr::tr("Give a record with its fields."));
    }
}

QJsonValue scalarToJson(const Value &value)
{
    if (value.holds<bool>())
        return value.toBool();
    if (value.holds<qint64>())
        return value.toInteger();
    if (value.holds<QString>())
        return value.toText();
    if (value.holds<QDate>())
        return value.toDate().toString(Qt::ISODate);
    if (value.holds<QDateTime>())
        return value.toTimestamp().toUTC().toString(Qt::ISODateWithMs);
    if (value.holds<Id>())
        return toText(value.toId());
    return value.toJson();
}

} // namespace

QJsonValue toJson(const Value &value, const Field &field, const Record *record)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.holds<Decimal>())
        return value.toDecimal().toString(minimumDecimals(field, record));
    return scalarToJson(value);
}

QJsonObject toJson(const Record &record, bool withSensitive)
{
    QJsonObject json;
    const QList<Field> &fields = record.type().fields();
    for (int position = 0; position < fields.size(); ++position) {
        const Field &field = fields.at(position);
        if (field.isSensitive() && !withSensitive)
            continue;
        if (field.key() == u"company_id" && !record.type().isCompanyScoped())
            continue;
        const Value value = field.isComputed() ? field.compute(record) : record.valueAt(position);
        json.insert(field.key(), toJson(value, field, &record));
    }
    for (const Children &children : record.type().children()) {
        if (!record.hasChildren(children.key))
            continue;
        QJsonArray list;
        for (const Record &child : record.children(children.key))
            list.append(toJson(child, withSensitive));
        json.insert(children.key, list);
    }
    return json;
}

Result<Value> valueFromJson(const QJsonValue &json, const Field &field)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    if (field.holdsDecimal())
        return decimalFromJson(json, field);
    switch (field.type()) {
    case FieldType::Integer:
        return integerFromJson(json, field);
    case FieldType::Boolean:
        return json.isBool() ? Result<Value>(Value(json.toBool()))
                             : expected(field, Tr::tr("Give true or false."));
    case FieldType::Json:
        return json.isObject() || json.isArray()
                   ? Result<Value>(Value(json))
                   : expected(field, Tr::tr("Give an object or a list."));
    default:
        break;
    }
    if (!json.isString())
        return expected(field, Tr::tr("Give a text."));
    const QString text = json.toString();
    if (text.contains(QChar::Null))
        return expected(field, Tr::tr("Remove the invisible control characters."));
    switch (field.type()) {
    case FieldType::Date:
        return dateFromJson(text, field);
    case FieldType::Timestamp:
        return timestampFromJson(text, field);
    case FieldType::Reference:
    case FieldType::File:
        return idFromJson(text, field);
    default:
        return Value(text);
    }
}

Result<Draft> draftFromJson(const QJsonObject &json,
                            const ObjectType &type,
                            const Registry &registry)
{
    DraftReader reader{registry, {}};
    Draft draft = reader.read(json, type, {});
    if (!reader.issues.isEmpty())
        return invalid(reader.issues);
    return draft;
}

} // namespace purser
