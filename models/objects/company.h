#pragma once

#include "models/meta/objecttype.h"
#include "models/objects/rolegrants.h"

namespace purser {

/** A legal entity that buys; what it owns is invisible to the others. Its `currency` is the one in
 * which its totals, limits and budgets are kept. A new one is filled by
 * seedCompany(). */
ObjectType companyType(const RoleGrants &grants);

} // namespace purser
