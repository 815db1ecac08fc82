#pragma once

#include "models/meta/record.h"
#include "models/objects/passwordrules.h"
#include "models/services/caller.h"

#include <QList>

#include <optional>

namespace purser {

class Clock;
class RecordStore;
class Registry;
class SignInAttempts;

/** What somebody shows to get in. */
struct Credentials
{
    QString login;
    QString password;
    QString address = {}; ///< of the other machine; empty on this one
};

/** A company that a user belongs to. */
struct CompanyChoice
{
    Id id;
    QString name;
    QString currency;
};

/** Who signed in, and where they can go; the first company is the one they start with. */
struct SignedIn
{
    Id userId;
    QString login;
    QString displayName;
    QString language;
    QList<CompanyChoice> companies;
};

/** The door: from login and password to a Caller. Belongs to the thread of the store's session. */
class SignIn
{
public:
    SignIn(RecordStore &store,
           const Registry &registry,
           const Clock &clock,
           const PasswordRules &rules);

    /**
     * Unauthenticated for an unknown login and for a wrong password alike, in message and time;
     * RateLimited while login or address are locked after too many failures.
     */
    Result<SignedIn> signIn(const Credentials &credentials);

    /** The same without a password, for somebody who was let in before. NotFound when there is no
     * such user any more. */
    Result<SignedIn> signedIn(const Id &userId);
    Result<SignedIn> signedIn(const QString &login);

    /**
     * The user in one of their companies, with the permissions that they have there now. NotFound
     * when they do not belong to it. `origin` is `desktop`, `cli` or an address.
     */
    Result<Caller> callerFor(const Id &userId, const Id &companyId, const QString &origin);

    /** Invalid under `old_password` when that is wrong. */
    Result<> changePassword(const Id &userId, const QString &oldPassword, const QString &password);

private:
    Result<std::optional<Record>> findUser(const QString &login);
    Result<SignedIn> describe(const Record &user);
    Result<QList<CompanyChoice>> companiesOf(const Id &userId);
    Error failed(const SignInAttempts &attempts, const QString &login);
    Result<> noteFailure(const SignInAttempts &attempts, const QString &login);
    Result<> noteSuccess(const SignInAttempts &attempts,
                         const Record &user,
                         const QString &password);

    RecordStore &m_store;
    const Registry &m_registry;
    const Clock &m_clock;
    const PasswordRules &m_rules;
};

} // namespace purser
