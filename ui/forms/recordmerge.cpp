#include "ui/forms/recordmerge.h"

#include "models/services/recordchange.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr char16_t Custom[] = u"custom";

const Record *findById(const QList<Record> &records, const Id &id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
                                    [&id](const Record &record) { return record.id() == id; });
    return id.isNull() || found == records.cend() ? nullptr : &*found;
}

bool isMine(const QString &key, const ObjectType &type)
{
    const Field *field = type.field(key);
    return !field->isReadOnly() || key == Custom;
}

/** The fields that I changed. */
QStringList myFields(const RecordVersions &versions)
{
    QStringList keys = changedFields(versions.original, versions.mine);
    keys.removeIf([&](const QString &key) { return !isMine(key, versions.mine.type()); });
    return keys;
}

Value mergedCustom(const RecordVersions &versions)
{
    const QJsonObject original = versions.original.json(Custom).toObject();
    const QJsonObject mine = versions.mine.json(Custom).toObject();
    QJsonObject both = versions.theirs.json(Custom).toObject();
    for (const QString &key : original.keys() + mine.keys()) {
        if (original.value(key) == mine.value(key))
            continue;
        if (mine.contains(key))
            both.insert(key, mine.value(key));
        else
            both.remove(key);
    }
    return QJsonValue(both);
}

void addConflicts(const RecordVersions &versions,
                  const QString &prefix,
                  QList<FieldConflict> &found)
{
    const QStringList theirs = changedFields(versions.original, versions.theirs);
    for (const QString &key : myFields(versions)) {
        const bool differs = versions.mine.value(key) != versions.theirs.value(key);
        if (!theirs.contains(key) || !differs || key == Custom)
            continue;
        const Field *field = versions.mine.type().field(key);
        found.append({prefix + field->label().toString(), field, versions.mine, versions.theirs});
    }
}

Record mergedFields(const RecordVersions &versions)
{
    Record both = versions.theirs;
    for (const QString &key : myFields(versions))
        both.set(key, key == Custom ? mergedCustom(versions) : versions.mine.value(key));
    return both;
}

QList<Record> mergedChildren(const RecordVersions &versions, const QString &key)
{
    const QList<Record> original = versions.original.children(key);
    const QList<Record> mine = versions.mine.children(key);
    const QList<Record> theirs = versions.theirs.children(key);
    QList<Record> both;
    for (const Record &child : mine) {
        const Record *before = findById(original, child.id());
        const Record *now = findById(theirs, child.id());
        if (before && now)
            both.append(mergedFields({*before, child, *now}));
        else if (!before)
            both.append(child);
        else if (!changedFields(*before, child).isEmpty()) {
            Record again = child; // they deleted what I changed: it is made anew
            again.set(u"id", Value());
            both.append(again);
        }
    }
    for (const Record &child : theirs) {
        if (!findById(original, child.id()) && !findById(mine, child.id()))
            both.append(child);
    }
    return both;
}

bool childrenDiffer(const QList<Record> &before, const QList<Record> &after)
{
    if (before.size() != after.size())
        return true;
    return std::any_of(after.cbegin(), after.cend(), [&before](const Record &child) {
        const Record *old = findById(before, child.id());
        return !old || !changedFields(*old, child).isEmpty();
    });
}

} // namespace

QList<FieldConflict> conflicts(const RecordVersions &versions)
{
    QList<FieldConflict> found;
    addConflicts(versions, {}, found);
    for (const Children &children : versions.mine.type().children()) {
        const QList<Record> original = versions.original.children(children.key);
        const QList<Record> theirs = versions.theirs.children(children.key);
        for (const Record &child : versions.mine.children(children.key)) {
            const Record *before = findById(original, child.id());
            const Record *now = findById(theirs, child.id());
            if (before && now)
                addConflicts({*before, child, *now}, child.title() + u": "_s, found);
        }
    }
    return found;
}

Record merged(const RecordVersions &versions)
{
    Record both = mergedFields(versions);
    for (const Children &children : versions.mine.type().children())
        both.setChildren(children.key, mergedChildren(versions, children.key));
    return both;
}

QStringList changedCaptions(const Record &before, const Record &after)
{
    QStringList captions;
    for (const QString &key : changedFields(before, after))
        captions.append(after.type().field(key)->label().toString());
    for (const Children &children : after.type().children()) {
        const QList<Record> now = after.children(children.key);
        const QList<Record> old = before.children(children.key);
        if (!childrenDiffer(old, now))
            continue;
        const ObjectType &type = now.isEmpty() ? old.first().type() : now.first().type();
        captions.append(type.pluralLabel().toString());
    }
    return captions;
}

} // namespace purser
