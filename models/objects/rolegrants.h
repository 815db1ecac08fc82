#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QStringList>

namespace purser {

class UnitOfWork;

/** Permissions by the name of the role that gets them in a new company: what modules ask for in
 * their manifests. */
using RoleGrants = QMap<QString, QStringList>;

/**
 * Gives the roles of the caller's company what `grants` has and was never given before, so that
 * what an administrator took away stays away. Roles that are not there are passed over.
 */
Result<> grantToRoles(UnitOfWork &work, const RoleGrants &grants);

} // namespace purser
