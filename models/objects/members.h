#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

#include <QSet>

#include <optional>

namespace purser {

class UnitOfWork;

/** What the roles of a member give. */
struct Granted
{
    QSet<QString> roles; ///< names
    QSet<QString> permissions;
};

/** The membership of the user in the caller's company, as in all functions here. */
Result<std::optional<Record>> membershipOf(UnitOfWork &work, const Id &userId);

/** Nothing for somebody who does not belong to the company. */
Result<std::optional<Granted>> grantedTo(UnitOfWork &work, const Id &userId);

/** The users who have the role of this name, in the order of their names. */
Result<QList<Record>> usersWithRole(UnitOfWork &work, const QString &roleName);

/** Makes the user a member with roles of these names. NotFound for a role that is not there. */
Result<Record> addMember(UnitOfWork &work, const Id &userId, const QStringList &roleNames);

} // namespace purser
