#include "plugins/purchasing/domain/approval/directory.h"

#include "models/base/clock.h"
#include "models/meta/record.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>
#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int Everybody = 100'000;

QList<Value> valuesOf(const QList<Id> &ids)
{
    QList<Value> values;
    for (const Id &id : QSet<Id>(ids.cbegin(), ids.cend()))
        values.append(id);
    return values;
}

QList<Id> idsOf(const QList<Record> &records)
{
    QList<Id> ids;
    for (const Record &record : records)
        ids.append(record.id());
    return ids;
}

Result<QList<Record>> findIn(UnitOfWork &work,
                             const QString &type,
                             const QString &field,
                             const QList<Value> &values,
                             Activity activity = Activity::Active)
{
    if (values.isEmpty())
        return QList<Record>();
    return work.find(
        type, {.filters = {Filter::in(field, values)}, .activity = activity, .limit = Everybody});
}

/** Away today, or later. */
bool willBeAway(const Record &user, const QDate &today)
{
    const QDate until = user.date(u"substitute_until");
    return !user.isNull(u"substitute_id") && (!until.isValid() || today <= until);
}

bool isAway(const Record &user, const QDate &today)
{
    return willBeAway(user, today) && user.date(u"substitute_from") <= today;
}

/** Fills names and substitutes; gives those who are active. */
Result<QSet<Id>> readPeople(UnitOfWork &work, const QList<Id> &ids, Directory &directory)
{
    PURSER_ASSIGN(const QList<Record> users, findIn(work, u"user"_s, u"id"_s, valuesOf(ids)));
    QList<Id> substitutes;
    QSet<Id> active;
    const QDate today = work.clock().today();
    for (const Record &user : users) {
        active.insert(user.id());
        directory.names.insert(user.id(), user.text(u"display_name"));
        if (!willBeAway(user, today))
            continue;
        const Id substitute = user.reference(u"substitute_id");
        directory.absences.insert(user.id(), {substitute, user.date(u"substitute_from")});
        substitutes.append(substitute);
        if (isAway(user, today))
            directory.substitutes.insert(user.id(), substitute);
    }
    PURSER_ASSIGN(const auto names, userNames(work, substitutes));
    directory.names.insert(names);
    return active;
}

/** Who of `people` belongs to the company with a role that may approve. */
Result<QSet<Id>> approversAmong(UnitOfWork &work, const QList<Id> &people)
{
    PURSER_ASSIGN(const QList<Record> memberships,
                  findIn(work, u"membership"_s, u"user_id"_s, valuesOf(people)));
    QHash<Id, Id> userOf;
    for (const Record &membership : memberships)
        userOf.insert(membership.id(), membership.reference(u"user_id"));
    PURSER_ASSIGN(const QList<Record> grants,
                  findIn(work, u"membership_role"_s, u"membership_id"_s, valuesOf(userOf.keys())));
    QList<Id> roleIds;
    for (const Record &grant : grants)
        roleIds.append(grant.reference(u"role_id"));
    PURSER_ASSIGN(const QList<Record> roles, findIn(work, u"role"_s, u"id"_s, valuesOf(roleIds)));
    QSet<Id> approving;
    for (const Record &role : roles) {
        Caller holder;
        for (const QJsonValue &permission : role.json(u"permissions").toArray())
            holder.permissions.insert(permission.toString());
        if (holder.may(u"purchasing.purchase_order.approve"_s))
            approving.insert(role.id());
    }
    QSet<Id> approvers;
    for (const Record &grant : grants) {
        if (approving.contains(grant.reference(u"role_id")))
            approvers.insert(userOf.value(grant.reference(u"membership_id")));
    }
    return approvers;
}

/** A chain asks nobody whom the program would refuse. */
Result<> keepApprovers(UnitOfWork &work, Directory &directory)
{
    QList<Id> people;
    for (const Absence &absence : std::as_const(directory.absences))
        people.append(absence.substitute);
    for (const QList<Id> &holders : std::as_const(directory.holders))
        people += holders;
    PURSER_ASSIGN(const QSet<Id> approvers, approversAmong(work, people));
    directory.substitutes.removeIf(
        [&approvers](const auto &entry) { return !approvers.contains(entry.value()); });
    directory.absences.removeIf(
        [&approvers](const auto &entry) { return !approvers.contains(entry.value().substitute); });
    for (QList<Id> &holders : directory.holders)
        holders.removeIf([&approvers](const Id &holder) { return !approvers.contains(holder); });
    return {};
}

} // namespace

Result<Directory> directoryOf(UnitOfWork &work, const QStringList &roleNames)
{
    QList<Value> wanted;
    for (const QString &name : QSet<QString>(roleNames.cbegin(), roleNames.cend()))
        wanted.append(name);
    PURSER_ASSIGN(const QList<Record> roles, findIn(work, u"role"_s, u"name"_s, wanted));
    PURSER_ASSIGN(const QList<Record> grants,
                  findIn(work, u"membership_role"_s, u"role_id"_s, valuesOf(idsOf(roles))));
    QList<Id> membershipIds;
    for (const Record &grant : grants)
        membershipIds.append(grant.reference(u"membership_id"));
    PURSER_ASSIGN(const QList<Record> memberships,
                  findIn(work, u"membership"_s, u"id"_s, valuesOf(membershipIds)));
    QHash<Id, Id> userOf;
    for (const Record &membership : memberships)
        userOf.insert(membership.id(), membership.reference(u"user_id"));

    Directory directory;
    PURSER_ASSIGN(const QSet<Id> active, readPeople(work, userOf.values(), directory));
    QHash<Id, QString> nameOf;
    for (const Record &role : roles)
        nameOf.insert(role.id(), role.text(u"name"));
    for (const Record &grant : grants) {
        const Id user = userOf.value(grant.reference(u"membership_id"));
        if (active.contains(user))
            directory.holders[nameOf.value(grant.reference(u"role_id"))].append(user);
    }
    PURSER_TRY(keepApprovers(work, directory));
    return directory;
}

Result<QList<Id>> principalsOf(UnitOfWork &work, const Id &person)
{
    PURSER_ASSIGN(const QList<Record> users,
                  work.find(u"user"_s, {.filters = {Filter::equal(u"substitute_id"_s, person)},
                                        .limit = Everybody}));
    QList<Id> principals;
    for (const Record &user : users) {
        if (isAway(user, work.clock().today()))
            principals.append(user.id());
    }
    return principals;
}

Result<QHash<Id, QString>> userNames(UnitOfWork &work, const QList<Id> &users)
{
    PURSER_ASSIGN(const QList<Record> found,
                  findIn(work, u"user"_s, u"id"_s, valuesOf(users), Activity::Any));
    QHash<Id, QString> names;
    for (const Record &user : found)
        names.insert(user.id(), user.text(u"display_name"));
    return names;
}

} // namespace purser::purchasing
