#include "ui/forms/auditreader.h"

#include "models/base/iso3166.h"
#include "models/meta/recordjson.h"
#include "models/meta/recordtext.h"
#include "models/meta/registry.h"
#include "ui/forms/languagenames.h"
#include "ui/forms/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

/** Titles of what is referred to, by id as text. */
using Titles = QHash<QString, QString>;

QString actionText(const QString &action, const ObjectType *type)
{
    if (action == u"created")
        return Tr::tr("Created");
    if (action == u"updated")
        return Tr::tr("Changed");
    if (action == u"deleted")
        return Tr::tr("Deleted");
    if (action == u"restored")
        return Tr::tr("Restored");
    // Of the two that became one, and of all that referred to them.
    if (action == u"merge")
        return Tr::tr("Merged");
    if (action == u"unmerge")
        return Tr::tr("Merge undone");
    const Action *declared = type ? type->action(action) : nullptr;
    return declared ? declared->label.toString() : action;
}

void collect(const Record &entry, const Registry &registry, QMap<QString, QList<Value>> &wanted)
{
    const ObjectType *type = registry.find(entry.text(u"object_type"));
    const QJsonObject changes = entry.json(u"changes").toObject();
    for (auto change = changes.begin(); type && change != changes.end(); ++change) {
        const Field *field = type->field(change.key());
        if (!field || field->type() != FieldType::Reference || !registry.find(field->target()))
            continue;
        for (const QString &side : {u"old"_s, u"new"_s}) {
            const Id id = Id::fromString(change->toObject().value(side).toString());
            if (!id.isNull())
                wanted[field->target()].append(Value(id));
        }
    }
}

/** What cannot be read is left out: the id says at least something. */
Titles readTitles(RecordService &service, const QList<Record> &entries)
{
    QMap<QString, QList<Value>> wanted;
    for (const Record &entry : entries)
        collect(entry, service.registry(), wanted);
    Titles titles;
    for (auto ids = wanted.begin(); ids != wanted.end(); ++ids) {
        ListQuery query;
        query.filters = {Filter::in(u"id"_s, *ids)};
        query.activity = Activity::Any;
        query.limit = int(ids->size());
        if (const Result<Page> page = service.list(ids.key(), query)) {
            for (const Record &record : page->items)
                titles.insert(toText(record.id()), record.title());
        }
    }
    return titles;
}

QString valueText(const QJsonValue &json,
                  const Field *field,
                  const Titles &titles,
                  const QLocale &locale)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isString() && titles.contains(json.toString()))
        return titles.value(json.toString());
    if (json.isArray()) {
        QStringList words;
        for (const QJsonValue &word : json.toArray())
            words.append(word.toVariant().toString());
        return words.join(u", "_s);
    }
    if (field && field->type() == FieldType::Country)
        return countryName(json.toString(), locale);
    if (field && field->type() == FieldType::Language)
        return languageName(json.toString(), locale);
    const Result<Value> value = field ? valueFromJson(json, *field) : Result<Value>(Value());
    if (field && value)
        return displayText(*value, *field, nullptr, locale);
    return json.isString() ? json.toString() : json.toVariant().toString();
}

QList<AuditLine> customLines(const QJsonObject &change)
{
    const QJsonObject before = change.value(u"old"_s).toObject();
    const QJsonObject after = change.value(u"new"_s).toObject();
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    QList<AuditLine> lines;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            lines.append({key, before.value(key).toVariant().toString(),
                          after.value(key).toVariant().toString()});
    }
    return lines;
}

QList<AuditLine> linesOf(const Record &entry,
                         const ObjectType *type,
                         const Titles &titles,
                         const QLocale &locale)
{
    QList<AuditLine> lines;
    const QJsonObject changes = entry.json(u"changes").toObject();
    const auto add = [&](const QString &key, const Field *field) {
        const QJsonObject change = changes.value(key).toObject();
        if (key == u"custom")
            lines += customLines(change);
        else
            lines.append({field ? field->label().toString() : key,
                          valueText(change.value(u"old"_s), field, titles, locale),
                          valueText(change.value(u"new"_s), field, titles, locale)});
    };
    if (type) {
        for (const Field &field : type->fields()) { // in the order of the form
            if (changes.contains(field.key()) && field.key() != type->parentField()
                && field.key() != u"is_active")
                add(field.key(), &field);
        }
        return lines;
    }
    for (const QString &key : changes.keys())
        add(key, nullptr);
    return lines;
}

} // namespace

Result<AuditPage> readAudit(RecordService &service, const AuditQuestion &question)
{
    ListQuery query;
    QList<Value> ids{question.record};
    for (const Id &child : question.children)
        ids.append(Value(child));
    query.filters = {Filter::in(u"object_id"_s, ids)};
    query.sort = {{u"created_at"_s, true}};
    query.limit = question.limit;
    query.from = question.from;
    PURSER_ASSIGN(const Page page, service.list(u"audit_entry"_s, query));
    const Titles titles = readTitles(service, page.items);
    AuditPage audit;
    for (const Record &entry : page.items) {
        const ObjectType *type = service.registry().find(entry.text(u"object_type"));
        AuditStep step{entry.timestamp(u"created_at"),
                       entry.text(u"user_name"),
                       actionText(entry.text(u"action"), type),
                       {},
                       entry.text(u"origin"),
                       linesOf(entry, type, titles, question.locale)};
        if (entry.reference(u"object_id") != question.record)
            step.subject = u"%1 %2"_s.arg(type ? type->label().toString() : QString(),
                                          entry.text(u"object_title"));
        audit.steps.append(step);
    }
    if (page.hasMore && !page.items.isEmpty()) {
        const Record &last = page.items.last();
        audit.next = ListPosition{{last.value(u"created_at")}, last.id()};
    }
    return audit;
}

} // namespace purser
