#include "models/services/recordchange.h"

#include "models/meta/recordjson.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

bool isBookkeeping(const Field &field)
{
    return field.isSystem() && field.key() != u"is_active" && field.key() != u"custom";
}

bool isUnset(const Value &value)
{
    return value.isNull() || (value.holds<QString>() && value.toText().isEmpty());
}

/** Fields of the administrator are set one by one; null takes one away. */
QJsonObject mergedCustom(QJsonObject present, const QJsonObject &wanted)
{
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (entry->isNull())
            present.remove(entry.key());
        else
            present.insert(entry.key(), *entry);
    }
    return present;
}

QJsonValue shown(const Value &value, const Field &field, const Record &record)
{
    if (field.isSensitive() && !value.isNull())
        return u"•••"_s;
    return toJson(value, field, &record);
}

} // namespace

QStringList changedFields(const Record &before, const Record &after)
{
    QStringList keys;
    const QList<Field> &fields = after.type().fields();
    for (int position = 0; position < fields.size(); ++position) {
        const Field &field = fields.at(position);
        if (field.isComputed() || isBookkeeping(field))
            continue;
        const Value &old = before.valueAt(position);
        const Value &now = after.valueAt(position);
        if (old != now && !(isUnset(old) && isUnset(now)))
            keys.append(field.key());
    }
    return keys;
}

QJsonObject auditChanges(const Record *before, const Record &after)
{
    QJsonObject changes;
    if (before) {
        const QStringList keys = changedFields(*before, after);
        for (const QString &key : keys) {
            const Field &field = *after.type().field(key);
            changes.insert(key, QJsonObject{{u"old"_s, shown(before->value(key), field, *before)},
                                            {u"new"_s, shown(after.value(key), field, after)}});
        }
        return changes;
    }
    const QList<Field> &fields = after.type().fields();
    for (int position = 0; position < fields.size(); ++position) {
        const Field &field = fields.at(position);
        if (field.isComputed() || isBookkeeping(field) || isUnset(after.valueAt(position)))
            continue;
        changes.insert(field.key(),
                       QJsonObject{{u"new"_s, shown(after.valueAt(position), field, after)}});
    }
    return changes;
}

QJsonObject eventData(const Record *before, const Record &after)
{
    QJsonObject data{{u"after"_s, toJson(after)}};
    if (before) {
        data.insert(u"before"_s, toJson(*before));
        data.insert(u"changed"_s, QJsonArray::fromStringList(changedFields(*before, after)));
    }
    return data;
}

void applyDraft(Record &record, const Draft &draft)
{
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        const int position = record.type().indexOf(value.key());
        Q_ASSERT_X(position >= 0, "applyDraft", qPrintable(value.key()));
        const Field &field = record.type().fields().at(position);
        const bool isEmptyReference = value->holds<Id>() && value->toId().isNull();
        const bool isCleared = value->isNull() || isEmptyReference;
        if (isCleared)
            record.setAt(position,
                         field.type() == FieldType::Boolean ? field.defaultValue() : Value());
        else if (field.type() == FieldType::Json && field.key() == u"custom")
            record.setAt(position, QJsonValue(mergedCustom(record.json(u"custom").toObject(),
                                                           value->toJson().toObject())));
        else
            record.setAt(position, *value);
    }
}

Record recordWithDefaults(const ObjectType &type)
{
    Record record(type);
    for (int position = 0; position < type.fields().size(); ++position)
        record.setAt(position, type.fields().at(position).defaultValue());
    return record;
}

} // namespace purser
