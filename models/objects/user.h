#pragma once

#include "models/meta/objecttype.h"

#include <memory>

namespace purser {

struct PasswordRules;

/** A person who can sign in; what they may do is said by their memberships. */
ObjectType userType(const std::shared_ptr<const PasswordRules> &passwords);

} // namespace purser
