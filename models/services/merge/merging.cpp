#include "models/services/merge/merging.h"

#include "models/meta/registry.h"
#include "models/services/merge/ancestry.h"
#include "models/services/merge/fieldfill.h"
#include "models/services/recordchange.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** References are followed in stretches of so many, so that memory stays bounded. */
constexpr int Stretch = 500;

QStringList fieldsOf(const QList<ChildMark> &marks)
{
    QStringList fields;
    for (const ChildMark &mark : marks)
        fields.append(mark.field);
    return fields;
}

Record inactive(Record record)
{
    record.set(u"is_active", false);
    return record;
}

/** What people can enter: the rest is made from it again. */
Record withoutComputed(const Record &before, Record after)
{
    for (const Field &field : before.type().ownFields()) {
        if (field.isReadOnly() && !field.isComputed())
            after.set(field.key(), before.value(field.key()));
    }
    return after;
}

/** Whether records of the type name others by `object_type` and `object_id`; logs stay as they are.
 */
bool mentionsRecords(const ObjectType &type)
{
    const Field *id = type.field(u"object_id");
    return id && id->target().isEmpty() && type.field(u"object_type") && !type.isSilent();
}

} // namespace

Merging::Merging(UnitOfWork &work, const Record &kept, const Record &other, const MergeRules &rules)
    : m_work(work)
    , m_kept(kept)
    , m_other(other)
    , m_rules(rules)
    , m_rewriting(work, rules.action)
    , m_keptNext(nextVersion(kept, work))
    , m_otherNext(nextVersion(other, work))
{}

Result<Record> Merging::run()
{
    PURSER_TRY(takeMissing());
    PURSER_TRY(m_rewriting.write(m_other, inactive(m_other)));
    for (const Children &children : m_kept.type().children())
        PURSER_TRY(bringOver(children));
    PURSER_TRY(redirect(m_kept.type(), m_other.id(), m_kept.id()));
    PURSER_TRY(redirectMentions(m_other.id(), m_kept.id()));
    for (const Joined &joined : std::as_const(m_joined))
        PURSER_TRY(redirect(joined.kept.type(), joined.other.id(), joined.kept.id()));
    PURSER_TRY(m_rewriting.flush());
    PURSER_ASSIGN(const Record written, complete());
    PURSER_TRY(remember());
    return written;
}

Result<> Merging::takeMissing()
{
    m_taken = missingValues(m_kept, m_other, {}, m_rules.onlyWith);
    return placeInTrees(m_taken);
}

/** Where records stand below one another, the one that is kept takes the place of the other when it
 * stood below that, and never comes to stand below itself. */
Result<> Merging::placeInTrees(QMap<QString, Value> &taken)
{
    for (const Field &field : m_kept.type().ownFields()) {
        const QString &key = field.key();
        if (field.target() != m_kept.type().name())
            continue;
        PURSER_ASSIGN(const bool isBelow, isAncestor(m_work, m_other.id(), m_kept, key));
        PURSER_ASSIGN(const bool isAbove, isAncestor(m_work, m_kept.id(), m_other, key));
        if (isBelow)
            taken.insert(key, m_other.value(key));
        else if (isAbove)
            taken.remove(key);
    }
    return {};
}

Result<> Merging::bringOver(const Children &children)
{
    const QStringList marks = fieldsOf(marksOf(*m_work.registry().find(children.type)));
    for (const Record &child : m_other.childrenRead(children.key)) {
        const QList<Record> &present = m_kept.childrenRead(children.key);
        const auto same = std::find_if(present.cbegin(), present.cend(),
                                       [&](const Record &one) { return saysTheSame(one, child); });
        if (same != present.cend()) {
            m_joined.append({children.key, *same, child});
            PURSER_TRY(m_rewriting.write(child, inactive(child), &m_otherNext));
            continue;
        }
        Record moved = child;
        moved.set(child.type().parentField(), m_kept.id());
        for (const QString &mark : marks)
            moved.set(mark, false);
        PURSER_TRY(m_rewriting.write(child, moved, &m_keptNext));
        m_brought.append(child);
    }
    return {};
}

Result<> Merging::redirect(const ObjectType &type, const Id &from, const Id &to)
{
    const auto references = m_work.registry().referencesTo(type.name());
    for (const auto &[referring, field] : references) {
        const bool isParent =
            referring->parent() == type.name() && referring->parentField() == field->key();
        if (!isParent)
            PURSER_TRY(redirect(*referring, Filter::equal(field->key(), from), to));
    }
    return {};
}

Result<> Merging::redirect(const ObjectType &type, const Filter &filter, const Id &to)
{
    ListQuery query{.filters = {filter, {u"id"_s, Operator::NotEqual, {Value(m_kept.id())}}},
                    .sort = {{u"id"_s}},
                    .activity = Activity::Any,
                    .limit = Stretch};
    for (;;) {
        PURSER_ASSIGN(const QList<Record> found, m_work.find(type.name(), query));
        for (const Record &one : found) {
            PURSER_ASSIGN(const Record present, m_rewriting.read(type, one.id()));
            Record after = present;
            after.set(filter.field, to);
            PURSER_TRY(m_rewriting.write(present, after));
        }
        if (found.size() < Stretch)
            return m_rewriting.flush();
        query.from = positionOf(found.last(), query);
    }
}

/** Attachments, mails: whatever names any kind of record. */
Result<> Merging::redirectMentions(const Id &from, const Id &to)
{
    const QList<const ObjectType *> types = m_work.registry().all();
    for (const ObjectType *type : types) {
        if (mentionsRecords(*type))
            PURSER_TRY(redirect(*type, Filter::equal(u"object_id"_s, from), to));
    }
    return {};
}

/** Written with hooks and rules, which see all children by now. */
Result<Record> Merging::complete()
{
    PURSER_ASSIGN(const Record now, m_work.read(m_kept.type().name(), m_kept.id(), true));
    Record wanted = now;
    for (auto value = m_taken.cbegin(); value != m_taken.cend(); ++value)
        wanted.set(value.key(), *value);
    fillJoined(wanted);
    passMarks(wanted);
    PURSER_ASSIGN(const Record written, m_work.save(now, wanted, {m_rules.action, m_rules.event}));
    m_rewriting.note(now, withoutComputed(now, written));
    for (const Children &children : now.type().children()) {
        const QList<Record> &before = now.childrenRead(children.key);
        const QList<Record> &after = written.childrenRead(children.key);
        for (qsizetype i = 0; i < before.size(); ++i)
            m_rewriting.note(before.at(i), withoutComputed(before.at(i), after.at(i)));
    }
    return written;
}

void Merging::fillJoined(Record &kept) const
{
    for (const Joined &joined : m_joined) {
        const QStringList marks = fieldsOf(marksOf(joined.other.type()));
        for (Record &child : kept.childrenOf(joined.key)) {
            if (child.id() != joined.kept.id())
                continue;
            const QMap<QString, Value> missing = missingValues(child, joined.other, marks);
            for (auto value = missing.cbegin(); value != missing.cend(); ++value)
                child.set(value.key(), *value);
        }
    }
}

/** A mark that nobody holds goes to who held it with the other. */
void Merging::passMarks(Record &kept) const
{
    for (const Children &children : kept.type().children()) {
        const QList<ChildMark> marks = marksOf(*m_work.registry().find(children.type));
        for (const ChildMark &mark : marks)
            passMark(mark, kept.childrenOf(children.key));
    }
}

void Merging::passMark(const ChildMark &mark, QList<Record> &children) const
{
    const auto hadIt = [&](const Record &child) {
        return std::any_of(m_brought.cbegin(), m_brought.cend(), [&](const Record &was) {
            return was.id() == child.id() && was.boolean(mark.field);
        });
    };
    for (Record &child : children) {
        const bool isHeld = std::any_of(children.cbegin(), children.cend(), [&](const Record &one) {
            return one.boolean(mark.field) && mark.isShared(one, child);
        });
        if (!isHeld && hadIt(child))
            child.set(mark.field, true);
    }
}

Result<> Merging::remember()
{
    Draft draft;
    draft.values = {{u"object_type"_s, m_kept.type().name()},
                    {u"kept_id"_s, m_kept.id()},
                    {u"other_id"_s, m_other.id()},
                    {u"other_title"_s, m_other.title().left(255)},
                    {u"changes"_s, QJsonValue(m_rewriting.changes())}};
    PURSER_TRY(m_work.create(u"record_merge"_s, draft));
    return {};
}

QJsonObject Merging::moved() const
{
    QJsonObject counts;
    const QJsonArray changes = m_rewriting.changes();
    for (const QJsonValue &change : changes) {
        const Id id = Id::fromString(change[u"id"_s].toString());
        const QString type = change[u"type"_s].toString();
        const bool isJoined =
            std::any_of(m_joined.cbegin(), m_joined.cend(), [&id](const Joined &joined) {
                return joined.kept.id() == id || joined.other.id() == id;
            });
        if (id != m_kept.id() && id != m_other.id() && !isJoined)
            counts.insert(type, counts.value(type).toInt() + 1);
    }
    return counts;
}

} // namespace purser
