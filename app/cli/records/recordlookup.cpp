#include "app/cli/records/recordlookup.h"

#include "app/cli/tr.h"
#include "models/meta/recordtext.h"
#include "models/meta/registry.h"
#include "models/modules/nearestword.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** The fields that can name a record, the surest first. */
QStringList keyFields(const ObjectType &type)
{
    QStringList keys;
    for (const Field &field : type.ownFields()) {
        if (field.isUnique() && field.holdsText())
            keys.append(field.key());
    }
    for (const QString &key : QStringList{u"number"_s, u"code"_s, u"name"_s} + type.title()) {
        const Field *field = type.field(key);
        if (field && field->holdsText() && !field->isComputed() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

Result<const Field *> fieldOf(const ObjectType &type, const QString &key)
{
    if (const Field *field = type.field(key))
        return field;
    QStringList keys;
    for (const Field &field : type.fields())
        keys.append(field.key());
    const QString nearest = nearestWord(key, keys);
    return invalid(
        key,
        nearest.isEmpty()
            ? Tr::tr("%1 has no field “%2”.").arg(type.shortName(), key)
            : Tr::tr("%1 has no field “%2”. Did you mean %3?").arg(type.shortName(), key, nearest));
}

Result<Value> valueOf(RecordService &service, const Field &field, const QString &text)
{
    if (field.type() != FieldType::Reference || text.isEmpty())
        return valueFromText(text, field, QLocale::c());
    PURSER_ASSIGN(const ObjectType *target, service.registry().type(field.target()));
    const Result<Id> id = findRecord(service, *target, text);
    if (!id)
        return invalid(field.key(), id.error().message);
    return Value(*id);
}

/** What a record is there once for: the user of a membership. Null when there is no such thing. */
const Field *ownerField(const ObjectType &type)
{
    for (const Index &index : type.indexes()) {
        const Field *field = type.field(index.fields.first());
        if (index.unique && index.fields.size() == 1 && field->type() == FieldType::Reference)
            return field;
    }
    return nullptr;
}

/** The reference that a child consists of: the role that a member has. Null when there is more. */
const Field *onlyReference(const ObjectType &child)
{
    const Field *found = nullptr;
    for (const Field &field : child.ownFields()) {
        if (field.key() == child.parentField())
            continue;
        if (found || field.type() != FieldType::Reference)
            return nullptr;
        found = &field;
    }
    return found;
}

/** What assignments are made to. */
struct Assignee
{
    RecordService &service;
    const ObjectType &type;
    const Record *present;
};

Id childWith(const Assignee &to, const QString &children, const Field &link, const Value &target)
{
    const QList<Record> all = to.present ? to.present->children(children) : QList<Record>();
    for (const Record &child : all) {
        if (child.value(link.key()) == target)
            return child.id();
    }
    return {};
}

Result<QList<Draft>> childrenFrom(const Assignee &to,
                                  const Children &children,
                                  const Field &link,
                                  const QString &text)
{
    QList<Draft> drafts;
    for (const QString &key : text.split(u',', Qt::SkipEmptyParts)) {
        PURSER_ASSIGN(const Value target, valueOf(to.service, link, key.trimmed()));
        drafts.append({childWith(to, children.key, link, target), {{link.key(), target}}, {}});
    }
    return drafts;
}

Result<> assign(const Assignee &to, const QString &assignment, Draft &draft)
{
    const QString key = assignment.section(u'=', 0, 0);
    const QString text = assignment.section(u'=', 1);
    const Children *children = to.type.childrenFor(key);
    const ObjectType *child = children ? to.service.registry().find(children->type) : nullptr;
    if (const Field *link = child ? onlyReference(*child) : nullptr) {
        PURSER_ASSIGN(draft.children[key], childrenFrom(to, *children, *link, text));
        return {};
    }
    PURSER_ASSIGN(const Field *field, fieldOf(to.type, key));
    PURSER_ASSIGN(const Value value, valueOf(to.service, *field, text));
    draft.values.insert(key, value);
    return {};
}

} // namespace

Result<Id> findRecord(RecordService &service,
                      const ObjectType &type,
                      const QString &key,
                      Activity activity)
{
    const Id id = Id::fromString(key);
    if (!id.isNull())
        return id;
    QList<Filter> ways;
    for (const QString &field : keyFields(type))
        ways.append(Filter::equal(field, key));
    if (const Field *owner = ownerField(type)) {
        PURSER_ASSIGN(const ObjectType *target, service.registry().type(owner->target()));
        if (const Result<Id> found = findRecord(service, *target, key); found)
            ways.append(Filter::equal(owner->key(), *found));
    }
    for (const Filter &way : std::as_const(ways)) {
        PURSER_ASSIGN(
            const Page page,
            service.list(type.name(), {.filters = {way}, .activity = activity, .limit = 2}));
        if (page.items.size() > 1)
            return conflict(Tr::tr("Several records of %1 are called “%2”. Give the id of one.")
                                .arg(type.shortName(), key));
        if (!page.items.isEmpty())
            return page.items.first().id();
    }
    return notFound(Tr::tr("There is no %1 “%2”.").arg(type.shortName(), key));
}

Result<Draft> draftFromAssignments(RecordService &service,
                                   const ObjectType &type,
                                   const QStringList &assignments,
                                   const Record *present)
{
    Draft draft;
    QList<FieldIssue> issues;
    for (const QString &assignment : assignments) {
        const QString key = assignment.section(u'=', 0, 0);
        const Result<> assigned = assignment.contains(u'=')
                                      ? assign({service, type, present}, assignment, draft)
                                      : Result<>(invalid(key, Tr::tr("Write FIELD=VALUE.")));
        if (!assigned)
            issues.append({key, assigned.error().message});
    }
    if (!issues.isEmpty())
        return invalid(issues);
    return draft;
}

Result<Filter> filterFromText(RecordService &service, const ObjectType &type, const QString &text)
{
    static const QRegularExpression form(u"^([a-z][a-z0-9_]*)(!=|<=|>=|=|<|>|~)(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QMap<QString, Operator> operators{
        {u"="_s, Operator::Equal},   {u"!="_s, Operator::NotEqual},
        {u"<"_s, Operator::Less},    {u"<="_s, Operator::LessOrEqual},
        {u">"_s, Operator::Greater}, {u">="_s, Operator::GreaterOrEqual},
        {u"~"_s, Operator::Contains}};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return invalid(u"filter"_s,
                       Tr::tr("“%1” is no filter. Write it like %2.").arg(text, u"status=draft"_s));
    PURSER_ASSIGN(const Field *field, fieldOf(type, match.captured(1)));
    const Operator op = operators.value(match.captured(2));
    if (match.captured(3).isEmpty())
        return Filter{field->key(), Operator::IsNull, {Value(op == Operator::Equal)}};
    PURSER_ASSIGN(const Value value, valueOf(service, *field, match.captured(3)));
    return Filter{field->key(), op, {value}};
}

Result<QStringList> columnsFromText(const ObjectType &type, const QString &text)
{
    QStringList keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        PURSER_ASSIGN(const Field *field, fieldOf(type, part));
        keys.append(field->key());
    }
    return keys;
}

Result<QList<SortKey>> sortFromText(const ObjectType &type, const QString &text)
{
    QList<SortKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const bool isDescending = part.startsWith(u'-');
        PURSER_ASSIGN(const Field *field, fieldOf(type, part.sliced(isDescending ? 1 : 0)));
        keys.append({field->key(), isDescending});
    }
    return keys;
}

} // namespace purser
