#include "ui/forms/recorddraft.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/recordchange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr char16_t Custom[] = u"custom";

bool isEmpty(const Value &value)
{
    return value.isNull() || (value.holds<QString>() && value.toText().isEmpty())
           || (value.holds<Id>() && value.toId().isNull());
}

bool isSame(const Value &a, const Value &b)
{
    return a == b || (isEmpty(a) && isEmpty(b));
}

/** The fields of the administrator that differ; those taken away are null. */
QJsonObject customBetween(const QJsonObject &base, const QJsonObject &edited)
{
    QJsonObject difference;
    for (auto entry = edited.begin(); entry != edited.end(); ++entry) {
        if (base.value(entry.key()) != *entry)
            difference.insert(entry.key(), *entry);
    }
    for (auto entry = base.begin(); entry != base.end(); ++entry) {
        if (!edited.contains(entry.key()))
            difference.insert(entry.key(), QJsonValue::Null);
    }
    return difference;
}

QMap<QString, Value> valuesBetween(const Record &base, const Record &edited)
{
    QMap<QString, Value> values;
    const ObjectType &type = edited.type();
    for (int position = 0; position < type.fields().size(); ++position) {
        const Field &field = type.fields().at(position);
        const Value &before = base.valueAt(position);
        const Value &now = edited.valueAt(position);
        if (field.key() == Custom) {
            const QJsonObject custom =
                customBetween(before.toJson().toObject(), now.toJson().toObject());
            if (!custom.isEmpty())
                values.insert(field.key(), QJsonValue(custom));
        } else if (!field.isReadOnly() && field.key() != type.parentField()
                   && !isSame(before, now)) {
            values.insert(field.key(), isEmpty(now) ? Value() : now);
        }
    }
    return values;
}

const Record *findById(const QList<Record> &records, const Id &id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
                                    [&id](const Record &record) { return record.id() == id; });
    return id.isNull() || found == records.cend() ? nullptr : &*found;
}

/** Empty when nothing differs. */
std::optional<QList<Draft>> childrenBetween(const QList<Record> &base, const QList<Record> &edited)
{
    QList<Draft> drafts;
    bool differs = base.size() != edited.size();
    for (qsizetype row = 0; row < edited.size(); ++row) {
        const Record &child = edited.at(row);
        const Record *before = findById(base, child.id());
        Draft draft = draftBetween(before ? *before : recordWithDefaults(child.type()), child);
        draft.id = before ? child.id() : Id();
        const bool isInPlace = row < base.size() && base.at(row).id() == child.id();
        differs = differs || !before || !isInPlace || !draft.isEmpty();
        drafts.append(draft);
    }
    return differs ? std::optional(drafts) : std::nullopt;
}

} // namespace

Record newRecord(const ObjectType &type, const Draft &draft, const Registry &registry)
{
    Record record = recordWithDefaults(type);
    applyDraft(record, {{}, draft.values, {}});
    for (const Children &children : type.children()) {
        QList<Record> records;
        if (const ObjectType *childType = registry.find(children.type)) {
            for (const Draft &child : draft.children.value(children.key)) {
                records.append(newRecord(*childType, child, registry));
                records.last().set(childType->parentField(), Id());
            }
        }
        record.setChildren(children.key, records);
    }
    return record;
}

Draft draftBetween(const Record &base, const Record &edited)
{
    Draft draft;
    draft.id = base.id();
    draft.values = valuesBetween(base, edited);
    for (const Children &children : edited.type().children()) {
        if (!edited.hasChildren(children.key))
            continue;
        const auto drafts =
            childrenBetween(base.children(children.key), edited.childrenRead(children.key));
        if (drafts)
            draft.children.insert(children.key, *drafts);
    }
    return draft;
}

QJsonObject draftToJson(const Draft &draft, const ObjectType &type, const Registry &registry)
{
    QJsonObject json;
    if (!draft.id.isNull() && type.isChild())
        json.insert(u"id"_s, toText(draft.id));
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        json.insert(value.key(), toJson(*value, *type.field(value.key())));
    for (auto children = draft.children.begin(); children != draft.children.end(); ++children) {
        const ObjectType *childType = registry.find(type.childrenFor(children.key())->type);
        QJsonArray list;
        for (const Draft &child : *children)
            list.append(draftToJson(child, *childType, registry));
        json.insert(children.key(), list);
    }
    return json;
}

} // namespace purser
