#pragma once

#include "models/objects/passwordrules.h"
#include "models/objects/rolegrants.h"

#include <memory>

namespace purser {

class Registry;

/** Name of the module that the base objects belong to; the first part of their permissions. */
inline constexpr char16_t CoreModule[] = u"core";

/** What the declarations depend on besides themselves. */
struct BaseObjectOptions
{
    /** What the roles of a new company get beside what the core gives them. */
    RoleGrants grants = {};
    std::shared_ptr<const PasswordRules> passwords = std::make_shared<PasswordRules>();
};

/** Puts every object type of the core into `registry`, logs and queues included. */
Result<> registerBaseObjects(Registry &registry, const BaseObjectOptions &options = {});

} // namespace purser
