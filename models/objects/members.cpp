#include "models/objects/members.h"

#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"
#include "models/services/unitofwork.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr int MostRoles = 1'000;
constexpr int MostMembers = 10'000;

QList<Value> values(const QList<Record> &records, const QString &field)
{
    QList<Value> found;
    for (const Record &record : records)
        found.append(record.value(field));
    return found;
}

Result<std::optional<Record>> findRole(UnitOfWork &work, const QString &name)
{
    return work.findOne(u"role"_s, {Filter::equal(u"name"_s, name)});
}

} // namespace

Result<std::optional<Record>> membershipOf(UnitOfWork &work, const Id &userId)
{
    return work.findOne(u"membership"_s, {Filter::equal(u"user_id"_s, userId)});
}

Result<std::optional<Granted>> grantedTo(UnitOfWork &work, const Id &userId)
{
    PURSER_ASSIGN(const std::optional<Record> membership, membershipOf(work, userId));
    if (!membership)
        return std::optional<Granted>();
    QList<Record> records{*membership};
    PURSER_TRY(work.readChildren(records, u"roles"_s));
    const QList<Value> ids = values(records.first().children(u"roles"_s), u"role_id"_s);
    PURSER_ASSIGN(
        const QList<Record> roles,
        work.find(u"role"_s, {.filters = {Filter::in(u"id"_s, ids)}, .limit = MostRoles}));
    Granted granted;
    for (const Record &role : roles) {
        granted.roles.insert(role.text(u"name"));
        for (const QString &permission : textsOf(role, u"permissions"_s))
            granted.permissions.insert(permission);
    }
    return std::optional<Granted>(granted);
}

Result<QList<Record>> usersWithRole(UnitOfWork &work, const QString &roleName)
{
    PURSER_ASSIGN(const std::optional<Record> role, findRole(work, roleName));
    if (!role)
        return QList<Record>();
    PURSER_ASSIGN(
        const QList<Record> held,
        work.find(u"membership_role"_s,
                  {.filters = {Filter::equal(u"role_id"_s, role->id())}, .limit = MostMembers}));
    PURSER_ASSIGN(const QList<Record> memberships,
                  work.find(u"membership"_s,
                            {.filters = {Filter::in(u"id"_s, values(held, u"membership_id"_s))},
                             .limit = MostMembers}));
    return work.find(u"user"_s,
                     {.filters = {Filter::in(u"id"_s, values(memberships, u"user_id"_s))},
                      .sort = {{u"display_name"_s}},
                      .limit = MostMembers});
}

Result<Record> addMember(UnitOfWork &work, const Id &userId, const QStringList &roleNames)
{
    Draft draft;
    draft.values.insert(u"user_id"_s, userId);
    QList<Draft> &roles = draft.children[u"roles"_s];
    for (const QString &name : roleNames) {
        PURSER_ASSIGN(const std::optional<Record> role, findRole(work, name));
        if (!role)
            return notFound(Tr::tr("There is no role “%1”.").arg(name));
        Draft held;
        held.values.insert(u"role_id"_s, role->id());
        roles.append(held);
    }
    return work.create(u"membership"_s, draft);
}

} // namespace purser
