#include "models/services/merge/fieldfill.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const Value &value)
{
    if (value.holds<QString>())
        return value.toText().isEmpty();
    if (value.holds<QJsonValue>())
        return value.toJson().toArray().isEmpty() && value.toJson().toObject().isEmpty();
    return value.isNull();
}

bool isLacking(const Field &field, const Record &kept, const Record &other)
{
    if (field.type() == FieldType::Boolean)
        return other.boolean(field.key()) && !kept.boolean(field.key());
    return isBlank(kept.value(field.key())) && !isBlank(other.value(field.key()));
}

bool isInSameCurrency(const Field &field, const Record &kept, const Record &other)
{
    const QString &currency = field.currencyField();
    return isBlank(kept.value(currency)) || kept.value(currency) == other.value(currency);
}

/** The fields of the administrator, each by itself. */
Value joinedCustom(const Record &kept, const Record &other)
{
    QJsonObject custom = kept.json(u"custom").toObject();
    const QJsonObject more = other.json(u"custom").toObject();
    for (auto entry = more.begin(); entry != more.end(); ++entry) {
        if (!custom.contains(entry.key()))
            custom.insert(entry.key(), *entry);
    }
    return QJsonValue(custom);
}

bool isAlike(const Value &a, const Value &b)
{
    if (a.holds<QString>() && b.holds<QString>())
        return a.toText().toLower() == b.toText().toLower();
    return a == b || (isBlank(a) && isBlank(b));
}

bool isForbiddenTwice(const Index &index, const Record &a, const Record &b)
{
    const QString &parent = a.type().parentField();
    if (!index.unique || !index.where.isEmpty() || !index.fields.contains(parent))
        return false;
    return std::all_of(index.fields.cbegin(), index.fields.cend(), [&](const QString &key) {
        return key == parent || (!isBlank(a.value(key)) && isAlike(a.value(key), b.value(key)));
    });
}

} // namespace

QMap<QString, Value> missingValues(const Record &kept,
                                   const Record &other,
                                   const QStringList &without,
                                   const QMap<QString, QString> &onlyWith)
{
    QMap<QString, Value> missing;
    for (const Field &field : kept.type().ownFields()) {
        const bool isOurs = field.isReadOnly() || field.isFixed() || without.contains(field.key());
        if (isOurs || !isLacking(field, kept, other))
            continue;
        if (field.type() == FieldType::Money && !isInSameCurrency(field, kept, other))
            continue;
        missing.insert(field.key(), other.value(field.key()));
    }
    for (auto pair = onlyWith.cbegin(); pair != onlyWith.cend(); ++pair) {
        if (!missing.contains(pair.value()))
            missing.remove(pair.key());
    }
    const Value custom = joinedCustom(kept, other);
    if (custom.toJson().toObject() != kept.json(u"custom").toObject())
        missing.insert(u"custom"_s, custom);
    return missing;
}

bool ChildMark::isShared(const Record &a, const Record &b) const
{
    return std::all_of(group.cbegin(), group.cend(),
                       [&](const QString &key) { return isAlike(a.value(key), b.value(key)); });
}

QList<ChildMark> marksOf(const ObjectType &childType)
{
    QList<ChildMark> marks;
    for (const Index &index : childType.indexes()) {
        if (!index.unique || index.where.isEmpty()
            || !index.fields.contains(childType.parentField()))
            continue;
        QStringList group = index.fields;
        group.removeAll(childType.parentField());
        marks.append({index.where, group});
    }
    return marks;
}

bool saysTheSame(const Record &a, const Record &b)
{
    const ObjectType &type = a.type();
    const QList<Index> &indexes = type.indexes();
    const auto forbids = [&](const Index &index) { return isForbiddenTwice(index, a, b); };
    if (std::any_of(indexes.cbegin(), indexes.cend(), forbids))
        return true;
    const QList<ChildMark> marks = marksOf(type);
    const auto fields = type.ownFields();
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        const bool isMark =
            std::any_of(marks.cbegin(), marks.cend(),
                        [&field](const ChildMark &mark) { return mark.field == field.key(); });
        return isMark || field.isReadOnly() || field.key() == type.parentField()
               || isAlike(a.value(field.key()), b.value(field.key()));
    });
}

} // namespace purser
