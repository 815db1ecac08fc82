#pragma once

#include "models/base/result.h"

namespace purser {

/** What one try of a password costs: passes over the memory, and its size in bytes. */
struct PasswordCost
{
    quint64 operations = 2;
    size_t memory = 64 * 1024 * 1024;

    /** As little as the library allows: for tests. */
    static PasswordCost least();
};

/**
 * Hashes passwords with Argon2id (RFC 9106; libsodium). A hash holds its salt and cost. Passwords
 * are compared in Unicode normal form C, so that it does not matter on which keyboard they were
 * typed. Thread-safe.
 */
class PasswordHasher
{
public:
    explicit PasswordHasher(const PasswordCost &cost = {});

    /** Unavailable when there is not enough memory. */
    Result<QString> hash(const QString &password) const;

    bool matches(const QString &password, const QString &hash) const;

    /** Takes as long as matches() and is always false: for logins that do not exist. */
    bool matchesNobody(const QString &password) const;

    /** Whether `hash` was made with another cost and should be made anew. */
    bool isOutdated(const QString &hash) const;

private:
    PasswordCost m_cost;
};

/** A password of `length` letters and digits that nobody can guess or misread. */
QString randomPassword(int length = 20);

} // namespace purser
