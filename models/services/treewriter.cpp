#include "models/services/treewriter.h"

#include "models/base/clock.h"
#include "models/meta/validation.h"
#include "models/services/childremoval.h"
#include "models/services/constraint.h"
#include "models/services/customfields.h"
#include "models/services/recordchange.h"
#include "models/services/referencecheck.h"
#include "models/services/staleerror.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

const Record *findById(const QList<Record> &records, const Id &id)
{
    for (const Record &record : records) {
        if (record.id() == id)
            return &record;
    }
    return nullptr;
}

QString place(const QString &key, qsizetype position)
{
    return u"%1[%2]"_s.arg(key).arg(position);
}

/** Whether a Boolean goes from true to false: such rows make room in unique indexes for others. */
bool makesRoom(const Record &before, const Record &after)
{
    for (const Field &field : after.type().ownFields()) {
        if (field.type() == FieldType::Boolean && before.boolean(field.key())
            && !after.boolean(field.key()))
            return true;
    }
    return false;
}

} // namespace

TreeWriter::TreeWriter(UnitOfWork &work, RecordStore &store)
    : m_work(work)
    , m_store(store)
    , m_log(work, store)
{}

Result<Record> TreeWriter::write(const Record *before,
                                 Record after,
                                 const ChangeName &name,
                                 const ChildChange &child)
{
    m_child = child;
    if (!before || !ChildRemoval::isNeeded(*before, after))
        return writeTree(before, after, name);
    Record complete = *before;
    PURSER_TRY(ChildRemoval(m_work, m_store).settle(complete, after));
    return writeTree(&complete, after, name);
}

Result<Record> TreeWriter::writeTree(const Record *before, Record after, const ChangeName &name)
{
    PURSER_TRY(prepare(before, after));
    PURSER_TRY(check(before, after));
    PURSER_TRY(writeRoot(before, after, name));
    PURSER_TRY(writeChildren(before, after));
    PURSER_TRY(m_log.flush());
    PURSER_TRY(runWritten(before, after));
    return after;
}

const Record *TreeWriter::childBefore(const Record *before, const QString &key, const Id &id) const
{
    if (m_child.deleted && m_child.id == id)
        return m_child.deleted;
    if (!before || !before->hasChildren(key))
        return nullptr;
    // The list is shared with `before`, so the pointer stays valid as long as that.
    return findById(before->childrenRead(key), id);
}

bool TreeWriter::partsDiffer(const Record &before, const Record &after) const
{
    for (const Children &children : after.type().children()) {
        if (!after.hasChildren(children.key))
            continue;
        const QList<Record> &list = after.childrenRead(children.key);
        if (before.children(children.key).size() != list.size())
            return true;
        for (const Record &child : list) {
            const Record *old = childBefore(&before, children.key, child.id());
            const bool isNamed = child.id() == m_child.id && !m_child.name.action.isEmpty();
            if (!old || isNamed || !changedFields(*old, child).isEmpty())
                return true;
        }
    }
    return false;
}

/** Own fields have to be checked where they change and in what is new. */
QStringList TreeWriter::typesWithNewCustomValues(const Record *before, const Record &after) const
{
    QStringList types;
    const auto note = [&types](const Record *old, const Record &now) {
        const bool isNew =
            !old || old->json(u"custom") != now.json(u"custom") || !now.isNull(u"custom");
        if (isNew && !now.type().isSilent() && !types.contains(now.type().name()))
            types.append(now.type().name());
    };
    note(before, after);
    for (const Children &children : after.type().children()) {
        if (!after.hasChildren(children.key))
            continue;
        for (const Record &child : after.childrenRead(children.key))
            note(childBefore(before, children.key, child.id()), child);
    }
    return types;
}

Result<> TreeWriter::prepare(const Record *before, Record &after)
{
    for (const Children &children : after.type().children()) {
        if (!after.hasChildren(children.key))
            continue;
        QList<Record> &list = after.childrenOf(children.key);
        for (qsizetype i = 0; i < list.size(); ++i) {
            Record &child = list[i];
            child.set(child.type().parentField(), after.id());
            if (const auto &hook = child.type().hooks().prepare) {
                if (Result<> done =
                        hook(m_work, child, childBefore(before, children.key, child.id()));
                    !done)
                    return done.error().under(place(children.key, i));
            }
        }
    }
    const auto &hook = after.type().hooks().prepare;
    return hook ? hook(m_work, after, before) : Result<>();
}

Result<> TreeWriter::check(const Record *before, const Record &after)
{
    PURSER_ASSIGN(const auto custom, customFields(m_work, typesWithNewCustomValues(before, after)));
    const auto faultsOf = [&custom](const Record &record) {
        const auto fields = custom.constFind(record.type().name());
        const bool isChecked = fields != custom.cend() || !record.isNull(u"custom");
        return faults(record)
               + (isChecked
                      ? customFaults(record, fields != custom.cend() ? *fields : QList<Field>())
                      : QList<FieldIssue>());
    };
    QList<FieldIssue> issues = faultsOf(after);
    ReferenceCheck references(m_work);
    references.add(before, after);
    for (const Children &children : after.type().children()) {
        const QList<Record> list = after.children(children.key);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Record &child = list.at(i);
            const QString prefix = place(children.key, i) + u'.';
            const QList<FieldIssue> found = faultsOf(child);
            for (const FieldIssue &issue : found)
                issues.append({prefix + issue.field, issue.message});
            references.add(childBefore(before, children.key, child.id()), child, prefix);
        }
    }
    if (!issues.isEmpty())
        return invalid(issues);
    PURSER_TRY(references.run());
    return runChecks(before, after);
}

Result<> TreeWriter::runChecks(const Record *before, const Record &after)
{
    for (const Children &children : after.type().children()) {
        const QList<Record> list = after.children(children.key);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto &hook = list.at(i).type().hooks().check;
            if (!hook)
                break;
            if (Result<> done =
                    hook(m_work, list.at(i), childBefore(before, children.key, list.at(i).id()));
                !done)
                return done.error().under(place(children.key, i));
        }
    }
    const auto &hook = after.type().hooks().check;
    return hook ? hook(m_work, after, before) : Result<>();
}

Result<> TreeWriter::writeChildren(const Record *before, Record &after)
{
    for (const Children &children : after.type().children()) {
        if (!after.hasChildren(children.key))
            continue;
        QList<Record> &list = after.childrenOf(children.key);
        if (before && before->hasChildren(children.key)) {
            for (const Record &old : before->childrenRead(children.key)) {
                if (!findById(list, old.id()))
                    PURSER_TRY(removeChild(old, after));
            }
        }
        for (const bool roomFirst : {true, false}) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                const Record *old = childBefore(before, children.key, list.at(i).id());
                if ((old && makesRoom(*old, list.at(i))) != roomFirst)
                    continue;
                if (Result<> done = writeOne(old, list[i], after); !done)
                    return done.error().under(place(children.key, i));
            }
        }
    }
    return {};
}

Result<> TreeWriter::writeRoot(const Record *before, Record &after, const ChangeName &name)
{
    if (!before)
        return insert(after, name, after);
    if (!name.action.isEmpty() || !changedFields(*before, after).isEmpty())
        return update(*before, after, name, after);
    // Its children's changes are told by themselves, under the new version of the whole.
    return partsDiffer(*before, after) ? raiseVersion(*before, after) : Result<>();
}

Result<> TreeWriter::writeOne(const Record *before, Record &after, const Record &whole)
{
    const ChangeName name = after.id() == m_child.id ? m_child.name : ChangeName();
    if (!before)
        return insert(after, name, whole);
    const bool isUnchanged = changedFields(*before, after).isEmpty();
    if (isUnchanged && name.action.isEmpty())
        return {};
    return update(*before, after, name, whole);
}

Result<> TreeWriter::insert(Record &record, const ChangeName &name, const Record &whole)
{
    if (record.id().isNull())
        record.set(u"id", newId(m_work.clock()));
    if (record.type().isCompanyScoped())
        record.set(u"company_id", m_work.caller().companyId);
    record.set(u"created_at", m_work.now());
    record.set(u"created_by", m_work.caller().userId);
    record.set(u"updated_at", m_work.now());
    record.set(u"updated_by", m_work.caller().userId);
    record.set(u"version", 1);
    record.set(u"is_active", true);
    if (const Result<> inserted = m_store.insert(record); !inserted)
        return m_work.refused(inserted.error(), record);
    m_log.changed(name, nullptr, record, whole);
    return {};
}

Result<> TreeWriter::update(const Record &before,
                            Record &after,
                            const ChangeName &name,
                            const Record &whole)
{
    PURSER_TRY(raiseVersion(before, after));
    m_log.changed(name, &before, after, whole);
    return {};
}

Result<> TreeWriter::raiseVersion(const Record &before, Record &after)
{
    after.set(u"version", before.version() + 1);
    after.set(u"updated_at", m_work.now());
    after.set(u"updated_by", m_work.caller().userId);
    const Result<bool> updated = m_store.update(after, before.version());
    if (!updated)
        return m_work.refused(updated.error(), after);
    return *updated ? Result<>() : staleError(m_work, after, before.version());
}

Result<> TreeWriter::removeChild(const Record &child, const Record &whole)
{
    if (const auto &hook = child.type().hooks().removed)
        PURSER_TRY(hook(m_work, child));
    Record after = child;
    after.set(u"is_active", false);
    return update(child, after, {u"deleted"_s, {}}, whole);
}

Result<> TreeWriter::runWritten(const Record *before, const Record &after)
{
    for (const Children &children : after.type().children()) {
        if (!after.hasChildren(children.key))
            continue;
        for (const Record &child : after.childrenRead(children.key)) {
            const auto &hook = child.type().hooks().written;
            if (!hook)
                break;
            PURSER_TRY(hook(m_work, child, childBefore(before, children.key, child.id())));
        }
    }
    const auto &hook = after.type().hooks().written;
    return hook ? hook(m_work, after, before) : Result<>();
}

} // namespace purser
