#pragma once

#include "models/meta/objecttype.h"

#include <QDateTime>

namespace purser {

class UnitOfWork;
enum class Lock;

/** How often signing in failed lately, by login or address; whether the login exists or not. */
ObjectType signInAttemptType();

/**
 * Counts failures to sign in, and locks logins and addresses for a while that grows with each. A
 * login that does not exist is treated like any other, so that nobody can tell the difference.
 */
class SignInAttempts
{
public:
    /** `address` is that of the other machine; empty on this one. */
    SignInAttempts(const QString &login, const QString &address);

    /** Until when signing in is refused; invalid when it is not. */
    Result<QDateTime> lockedUntil(UnitOfWork &work) const;

    /** The same, and nobody else counts, or forgets what was counted, until the transaction ends.
     */
    Result<QDateTime> holdLockedUntil(UnitOfWork &work) const;

    /** Makes what failures are counted in, where it is not there yet, so that holdLockedUntil() has
     * something to hold. Conflict when somebody else makes it at the same time. */
    Result<> prepare(UnitOfWork &work) const;

    /** Notes a failure; gives until when the login is locked now, if it is. */
    Result<QDateTime> fail(UnitOfWork &work) const;

    /** Forgets the failures of the login. */
    Result<> forget(UnitOfWork &work) const;

private:
    Result<QDateTime> lockedUntil(UnitOfWork &work, Lock lock) const;
    Result<QDateTime> count(UnitOfWork &work, const QString &subject, int freeFailures) const;

    QString m_login;
    QString m_address;
};

} // namespace purser
