#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace purser {

class PasswordHasher;

/** What a password must be (NIST SP 800-63B, 5.1.1.2: length and no known ones, no character
 * classes). */
struct PasswordPolicy
{
    int leastLength = 12;
    int mostLength = 1'024;
    /** The last so many passwords cannot be used again. */
    int history = 5;
    /** UTF-8 text with a known password in each line; empty: none is known. */
    QString breachedFile;

    /**
     * Invalid under `password` when it is too short or long, holds the login, is in the file of
     * known ones, or is one of `formerHashes`. Unavailable when the file cannot be read.
     */
    Result<> check(const QString &password,
                   const QString &login,
                   const QStringList &formerHashes,
                   const PasswordHasher &hasher) const;

private:
    Result<bool> isBreached(const QString &password) const;
};

} // namespace purser
