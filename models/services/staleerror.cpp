#include "models/services/staleerror.h"

#include "models/meta/registry.h"
#include "models/services/tr.h"
#include "models/services/unitofwork.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

constexpr int MostEntries = 200;
constexpr qsizetype MostNames = 5;

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/** The fields of the record itself, or the child as a whole. */
QStringList namesIn(const Record &entry, const Record &record, const Registry &registry)
{
    const ObjectType *type = registry.find(entry.text(u"object_type"));
    if (!type)
        return {};
    if (entry.reference(u"object_id") != record.id())
        return {Tr::tr("%1 “%2”").arg(type->label().toString(), entry.text(u"object_title"))};
    QStringList names;
    for (const QString &key : entry.json(u"changes").toObject().keys()) {
        if (const Field *field = type->field(key))
            names.append(field->label().toString());
    }
    return names;
}

QString joined(QStringList names)
{
    if (names.size() > MostNames)
        names = names.first(MostNames) + QStringList{u"…"_s};
    return names.join(u", "_s);
}

/** The changes of the whole, or of a child by itself: one entry for each of its versions. */
ListQuery entriesSince(const Record &record, qint64 seen)
{
    if (record.type().isChild())
        return {.filters = {Filter::equal(u"object_id"_s, record.id())},
                .sort = {{u"created_at"_s, true}},
                .limit = int(std::clamp<qint64>(record.version() - seen, 1, MostEntries))};
    return {.filters = {Filter::equal(u"whole_id"_s, record.id()),
                        {u"whole_version"_s, Operator::Greater, {seen}}},
            .sort = {{u"id"_s}},
            .limit = MostEntries};
}

Error withMessage(const QString &message, const Record &record, qint64 seen)
{
    const QString detail = u"version %1, seen %2"_s.arg(record.version()).arg(seen);
    return {ErrorKind::Stale, message, {}, detail, {}};
}

} // namespace

Error staleError(UnitOfWork &work, const Record &record, qint64 seen)
{
    const Result<QList<Record>> entries = work.find(u"audit_entry"_s, entriesSince(record, seen));
    if (!entries)
        return entries.error();
    QStringList people;
    QStringList names;
    for (const Record &entry : *entries) {
        addOnce(people, entry.text(u"user_name"));
        for (const QString &name : namesIn(entry, record, work.registry()))
            addOnce(names, name);
    }
    if (names.isEmpty())
        return withMessage(
            Tr::tr("%1 was changed by somebody else meanwhile. Load it again to see the change.")
                .arg(record.title()),
            record, seen);
    return withMessage(
        Tr::tr("%1 was changed meanwhile by %2: %3. Load it again to see the change.")
            .arg(record.title(), joined(people), joined(names)),
        record, seen);
}

} // namespace purser
