#include "models/services/childremoval.h"

#include "models/meta/registry.h"
#include "models/services/deletion.h"
#include "models/services/unitofwork.h"

namespace purser {

namespace {

QList<Record> removedFrom(const Record &before, const Record &after, const QString &key)
{
    if (!before.hasChildren(key) || !after.hasChildren(key))
        return {};
    QSet<Id> kept;
    for (const Record &child : after.childrenRead(key))
        kept.insert(child.id());
    QList<Record> removed;
    for (const Record &child : before.childrenRead(key)) {
        if (!kept.contains(child.id()))
            removed.append(child);
    }
    return removed;
}

} // namespace

ChildRemoval::ChildRemoval(UnitOfWork &work, RecordStore &store)
    : m_work(work)
    , m_store(store)
{}

bool ChildRemoval::isNeeded(const Record &before, const Record &after)
{
    const QList<Children> &all = after.type().children();
    return std::any_of(all.cbegin(), all.cend(), [&](const Children &children) {
        return !removedFrom(before, after, children.key).isEmpty();
    });
}

Result<> ChildRemoval::settle(Record &before, Record &after)
{
    PURSER_TRY(readReferring(before, after));
    for (bool isChanged = true; isChanged;) {
        PURSER_ASSIGN(isChanged, settleAmongSiblings(before, after));
    }
    for (const Children &children : after.type().children())
        PURSER_TRY(
            Deletion(m_work, m_store).letGo(removedFrom(before, after, children.key), after));
    return {};
}

/** Children of the same parent that can refer to removed ones and were not read with it. */
Result<> ChildRemoval::readReferring(Record &before, Record &after)
{
    for (const Children &children : after.type().children()) {
        if (after.hasChildren(children.key))
            continue;
        const ObjectType *type = m_work.registry().find(children.type);
        const auto refers = [&](const Children &others) {
            const auto fields = type->ownFields();
            return std::any_of(fields.begin(), fields.end(),
                               [&](const Field &field) { return field.target() == others.type; });
        };
        const QList<Children> &all = after.type().children();
        if (std::none_of(all.cbegin(), all.cend(), refers))
            continue;
        QList<Record> records{before};
        PURSER_TRY(m_work.readChildren(records, children.key));
        before = records.first();
        after.setChildren(children.key, before.children(children.key));
    }
    return {};
}

/** True when further children were taken out, so that it has to be done again. */
Result<bool> ChildRemoval::settleAmongSiblings(const Record &before, Record &after)
{
    bool isChanged = false;
    for (const Children &children : after.type().children()) {
        Removed removed;
        for (const Record &child : removedFrom(before, after, children.key))
            removed.insert(child.id(), child);
        if (removed.isEmpty())
            continue;
        PURSER_ASSIGN(const bool tookOut, settleReferencesTo(children.type, removed, after));
        isChanged = isChanged || tookOut;
    }
    return isChanged;
}

Result<bool> ChildRemoval::settleReferencesTo(const QString &name,
                                              const Removed &removed,
                                              Record &after)
{
    bool isChanged = false;
    for (const Children &children : after.type().children()) {
        const ObjectType *type = m_work.registry().find(children.type);
        for (const Field &field : type->ownFields()) {
            if (field.target() != name)
                continue;
            PURSER_ASSIGN(const bool tookOut,
                          settleReference(field, removed, after.childrenOf(children.key)));
            isChanged = isChanged || tookOut;
        }
    }
    return isChanged;
}

Result<bool> ChildRemoval::settleReference(const Field &field,
                                           const Removed &removed,
                                           QList<Record> &siblings)
{
    const QString &key = field.key();
    const auto refers = [&](const Record &child) { return removed.contains(child.reference(key)); };
    switch (field.onDelete()) {
    case OnDelete::Restrict: {
        const auto found = std::find_if(siblings.cbegin(), siblings.cend(), refers);
        if (found != siblings.cend())
            return neededBy(*removed.constFind(found->reference(key)), *found);
        return false;
    }
    case OnDelete::Cascade:
        return siblings.removeIf(refers) > 0;
    case OnDelete::Clear:
        for (Record &child : siblings) {
            if (refers(child))
                child.set(key, Value());
        }
        return false;
    }
    return false;
}

} // namespace purser
