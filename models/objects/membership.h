#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** That a user belongs to a company, and as what. */
ObjectType membershipType();

/** One of the roles of a membership. */
ObjectType membershipRoleType();

} // namespace purser
