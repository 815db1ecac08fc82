#pragma once

#include "models/security/passwordhasher.h"
#include "models/security/passwordpolicy.h"

namespace purser {

class Record;
class UnitOfWork;

/** How passwords are kept and what they must be. */
struct PasswordRules
{
    PasswordPolicy policy;
    PasswordHasher hasher;

    /** Puts `password` into `user`, which the caller saves. Invalid under `password` when the
     * policy refuses it. */
    Result<> setPassword(UnitOfWork &work, Record &user, const QString &password) const;
};

} // namespace purser
