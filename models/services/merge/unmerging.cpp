#include "models/services/merge/unmerging.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/merge/ancestry.h"
#include "models/services/merge/fieldfill.h"
#include "models/services/recordchange.h"
#include "models/services/tr.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

QString named(const Record &record)
{
    return Tr::tr("%1 “%2”").arg(record.type().label().toString(), record.title());
}

Error changedSince(const Record &record, const Field &field)
{
    Error error = conflict(
        Tr::tr("The merge cannot be taken back: “%1” of %2 was changed since. Mend that by hand.")
            .arg(field.label().toString(), named(record)));
    error.field = field.key();
    return error;
}

Error neededSince(const Record &child, const Record &other)
{
    return conflict(Tr::tr("The merge cannot be taken back: %1 would go back and %2 needs it.")
                        .arg(named(child), named(other)));
}

QString childrenKey(const ObjectType &parent, const ObjectType &child)
{
    const QList<Children> &all = parent.children();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&child](const Children &children) {
        return children.type == child.name();
    });
    return found != all.cend() ? found->key : QString();
}

bool isMark(const ObjectType &type, const QString &key)
{
    const QList<ChildMark> marks = type.isChild() ? marksOf(type) : QList<ChildMark>();
    return std::any_of(marks.cbegin(), marks.cend(),
                       [&key](const ChildMark &mark) { return mark.field == key; });
}

} // namespace

Result<Record> lastMergeInto(UnitOfWork &work, const Record &kept)
{
    PURSER_ASSIGN(const QList<Record> merges,
                  work.find(u"record_merge"_s, {.filters = {Filter::equal(u"kept_id"_s, kept.id()),
                                                            Filter::equal(u"is_undone"_s, false)},
                                                .sort = {{u"id"_s, true}},
                                                .limit = 1}));
    if (merges.isEmpty())
        return conflict(
            Tr::tr("Nothing was merged into %1 that could be taken back.").arg(kept.title()));
    return merges.first();
}

Unmerging::Unmerging(UnitOfWork &work, const Record &kept)
    : m_work(work)
    , m_kept(kept)
    , m_rewriting(work, u"unmerge"_s)
{}

Result<Record> Unmerging::run(const ChangeName &name)
{
    PURSER_ASSIGN(const Record merge, lastMergeInto(m_work, m_kept));
    m_otherId = merge.reference(u"other_id");
    PURSER_TRY(readReturns(merge.json(u"changes").toArray()));
    PURSER_TRY(nothingNewNeedsChildren());
    PURSER_TRY(putBack(m_moved));
    PURSER_TRY(m_rewriting.flush());
    PURSER_ASSIGN(const Record alone, putBackKept(name)); // first, as it has taken unique values
    PURSER_TRY(putBack(m_reappearing));
    PURSER_TRY(m_rewriting.flush());
    PURSER_ASSIGN(const Record written, referToOther(alone, name));
    PURSER_TRY(closesNoCircle());
    Draft done;
    done.values.insert(u"is_undone"_s, true);
    PURSER_TRY(m_work.update(merge, done));
    return written;
}

Result<> Unmerging::readReturns(const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        PURSER_ASSIGN(const Return back, readReturn(change));
        sortOut(back);
    }
    return {};
}

Result<Unmerging::Return> Unmerging::readReturn(const QJsonValue &change)
{
    PURSER_ASSIGN(const ObjectType *type, m_work.registry().type(change[u"type"_s].toString()));
    PURSER_ASSIGN(const Record now,
                  m_rewriting.read(*type, Id::fromString(change[u"id"_s].toString())));
    Return back{now, now, now.version() == change[u"version"_s].toInteger()};
    const QJsonObject fields = change[u"fields"_s].toObject();
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const Field *field = type->field(entry.key());
        if (!field)
            continue; // its module keeps it no more
        const bool isAsMerged = toJson(now.value(entry.key()), *field) == (*entry)[u"new"_s];
        if (!isAsMerged && !isMark(*type, entry.key()))
            return changedSince(now, *field);
        PURSER_ASSIGN(const Value old, valueFromJson((*entry)[u"old"_s], *field));
        back.after.set(entry.key(), old);
    }
    return back;
}

void Unmerging::sortOut(const Return &back)
{
    const ObjectType &type = back.now.type();
    const bool isChild = type.parent() == m_kept.type().name();
    if (back.now.id() == m_kept.id())
        m_root = back;
    else if (back.now.isActive() != back.after.isActive())
        m_reappearing.append(back);
    else if (isChild
             && back.now.reference(type.parentField()) == back.after.reference(type.parentField()))
        m_joined.append(back);
    else
        m_moved.append(back);
}

bool Unmerging::isMoved(const Record &child) const
{
    return std::any_of(m_moved.cbegin(), m_moved.cend(),
                       [&child](const Return &back) { return back.now.id() == child.id(); });
}

Result<> Unmerging::nothingNewNeedsChildren()
{
    for (const Return &back : std::as_const(m_moved)) {
        const bool isChild = back.now.type().parent() == m_kept.type().name();
        PURSER_TRY(isChild ? nothingNewNeeds(back.now) : fitsAgain(back));
    }
    return {};
}

/** A record that stays with the kept one must not be left with a child of the other. */
Result<> Unmerging::nothingNewNeeds(const Record &child)
{
    constexpr int Enough = 1'000;
    const auto references = m_work.registry().referencesTo(child.type().name());
    for (const auto &[type, field] : references) {
        for (const Field &owner : type->ownFields()) {
            if (owner.target() != m_kept.type().name())
                continue;
            PURSER_ASSIGN(
                const QList<Record> users,
                m_work.find(type->name(), {.filters = {Filter::equal(field->key(), child.id()),
                                                       Filter::equal(owner.key(), m_kept.id())},
                                           .sort = {{u"id"_s, true}},
                                           .limit = Enough}));
            const auto stays = std::find_if(users.cbegin(), users.cend(),
                                            [this](const Record &user) { return !isMoved(user); });
            if (stays != users.cend())
                return neededSince(child, *stays);
        }
    }
    return {};
}

/** One that goes back and was changed since must not take a child of the kept one along. */
Result<> Unmerging::fitsAgain(const Return &back)
{
    if (back.isSame)
        return {};
    for (const Field &field : back.now.type().ownFields()) {
        const ObjectType *target = m_work.registry().find(field.target());
        const Id id = back.after.reference(field.key());
        if (!target || target->parent() != m_kept.type().name() || id.isNull())
            continue;
        PURSER_ASSIGN(const std::optional<Record> child,
                      m_work.store().find(*target, m_work.caller().companyId, id));
        if (child && child->isActive() && child->reference(target->parentField()) == m_kept.id()
            && !isMoved(*child))
            return changedSince(back.now, field);
    }
    return {};
}

Result<> Unmerging::putBack(const QList<Return> &returns)
{
    for (const Return &back : returns) {
        const bool isChild = back.now.type().parent() == m_kept.type().name();
        std::optional<Record> whole;
        if (isChild) {
            PURSER_ASSIGN(const Record other, m_rewriting.read(m_kept.type(), m_otherId));
            whole = nextVersion(other, m_work);
        }
        // Somebody else's child raises its own parent, so it may have risen by now.
        PURSER_TRY(m_rewriting.write(back.now, back.after, whole ? &*whole : nullptr));
    }
    return {};
}

Result<Record> Unmerging::putBackKept(const ChangeName &name)
{
    PURSER_ASSIGN(const Record now, m_work.read(m_kept.type().name(), m_kept.id(), true));
    Record wanted = now;
    if (m_root) {
        for (const Field &field : now.type().fields()) {
            if ((!field.isSystem() || field.key() == u"custom") && !refersToOther(field))
                wanted.set(field.key(), m_root->after.value(field.key()));
        }
    }
    for (const Return &back : std::as_const(m_joined)) {
        const QString key = childrenKey(now.type(), back.now.type());
        for (Record &child : wanted.childrenOf(key))
            child = back.now.id() == child.id() ? back.after : child;
    }
    return m_work.save(now, wanted, name);
}

/** It stood below the other, which is there again only now. */
Result<Record> Unmerging::referToOther(const Record &kept, const ChangeName &name)
{
    Record wanted = kept;
    for (const Field &field : kept.type().ownFields()) {
        if (refersToOther(field))
            wanted.set(field.key(), m_otherId);
    }
    if (changedFields(kept, wanted).isEmpty())
        return kept;
    return m_work.save(kept, wanted, {name.action, {}});
}

bool Unmerging::refersToOther(const Field &field) const
{
    return m_root && field.target() == m_kept.type().name()
           && m_root->after.reference(field.key()) == m_otherId;
}

/** Where records stand below one another, others may have been placed since. */
Result<> Unmerging::closesNoCircle()
{
    PURSER_ASSIGN(const Record other, m_work.read(m_kept.type().name(), m_otherId));
    for (const Field &field : m_kept.type().ownFields()) {
        if (field.target() != m_kept.type().name())
            continue;
        PURSER_ASSIGN(const bool isCircle, isAncestor(m_work, m_otherId, other, field.key()));
        if (isCircle)
            return changedSince(other, field);
    }
    return {};
}

} // namespace purser
