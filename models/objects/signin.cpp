#include "models/objects/signin.h"

#include "models/objects/members.h"
#include "models/objects/signinattempts.h"
#include "models/objects/tr.h"
#include "models/services/localrecordservice.h"
#include "models/services/treewriter.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Error refused()
{
    return {ErrorKind::Unauthenticated, Tr::tr("The login or the password is wrong."), {}, {}, {}};
}

Error locked(const QDateTime &until)
{
    return {ErrorKind::RateLimited,
            Tr::tr("Signing in failed too often. Try again after %1.")
                .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
            {},
            {},
            {}};
}

/** Others may have failed, and locked it, while the password was looked at. */
Result<> isOpen(const SignInAttempts &attempts, UnitOfWork &work)
{
    PURSER_ASSIGN(const QDateTime until, attempts.holdLockedUntil(work));
    return until.isValid() ? locked(until) : Result<>();
}

QString normalized(const QString &login)
{
    return login.trimmed().toLower();
}

} // namespace

SignIn::SignIn(RecordStore &store,
               const Registry &registry,
               const Clock &clock,
               const PasswordRules &rules)
    : m_store(store)
    , m_registry(registry)
    , m_clock(clock)
    , m_rules(rules)
{}

Result<SignedIn> SignIn::signIn(const Credentials &credentials)
{
    const QString login = normalized(credentials.login);
    const SignInAttempts attempts(login, credentials.address);
    const Caller program = Caller::system({});
    UnitOfWork work(m_store, m_registry, m_clock, program);
    PURSER_ASSIGN(const QDateTime until, attempts.lockedUntil(work));
    if (until.isValid())
        return locked(until);
    PURSER_ASSIGN(const std::optional<Record> user, findUser(login));
    const QString hash = user ? user->text(u"password_hash") : QString();
    const bool isRight = hash.isEmpty() ? m_rules.hasher.matchesNobody(credentials.password)
                                        : m_rules.hasher.matches(credentials.password, hash);
    if (!isRight)
        return failed(attempts, login);
    PURSER_TRY(noteSuccess(attempts, *user, credentials.password));
    return describe(*user);
}

Result<SignedIn> SignIn::signedIn(const Id &userId)
{
    const Caller program = Caller::system({});
    UnitOfWork work(m_store, m_registry, m_clock, program);
    PURSER_ASSIGN(const Record user, work.read(u"user"_s, userId));
    return describe(user);
}

Result<SignedIn> SignIn::signedIn(const QString &login)
{
    PURSER_ASSIGN(const std::optional<Record> user, findUser(normalized(login)));
    if (!user)
        return notFound(Tr::tr("There is no user with the login “%1”.").arg(login));
    return describe(*user);
}

Result<Caller> SignIn::callerFor(const Id &userId, const Id &companyId, const QString &origin)
{
    const Caller program = Caller::system(companyId);
    UnitOfWork work(m_store, m_registry, m_clock, program);
    PURSER_ASSIGN(const Record user, work.read(u"user"_s, userId));
    PURSER_ASSIGN(const std::optional<Granted> granted, grantedTo(work, userId));
    if (!granted)
        return notFound(
            Tr::tr("%1 does not belong to this company.").arg(user.text(u"display_name")));
    Caller caller;
    caller.userId = userId;
    caller.login = user.text(u"login");
    caller.displayName = user.text(u"display_name");
    caller.companyId = companyId;
    caller.roles = granted->roles;
    caller.permissions = granted->permissions;
    caller.origin = origin;
    return caller;
}

Result<> SignIn::changePassword(const Id &userId,
                                const QString &oldPassword,
                                const QString &password)
{
    LocalRecordService program(m_store, m_registry, m_clock, Caller::system({}));
    return program.inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_ASSIGN(const Record before, work.readForUpdate(u"user"_s, userId));
        if (!m_rules.hasher.matches(oldPassword, before.text(u"password_hash")))
            return invalid(u"old_password"_s, Tr::tr("The present password is another one."));
        Record after = before;
        PURSER_TRY(m_rules.setPassword(work, after, password));
        PURSER_TRY(work.save(before, after, {u"password_changed"_s, {}}));
        return {};
    });
}

Result<std::optional<Record>> SignIn::findUser(const QString &login)
{
    const Caller program = Caller::system({});
    UnitOfWork work(m_store, m_registry, m_clock, program);
    return work.findOne(u"user"_s, {Filter::equal(u"login"_s, login)});
}

Result<SignedIn> SignIn::describe(const Record &user)
{
    SignedIn result{
        user.id(), user.text(u"login"), user.text(u"display_name"), user.text(u"language"), {}};
    PURSER_ASSIGN(result.companies, companiesOf(user.id()));
    return result;
}

Result<QList<CompanyChoice>> SignIn::companiesOf(const Id &userId)
{
    constexpr int MostCompanies = 1'000;
    const Caller program = Caller::system({});
    UnitOfWork work(m_store, m_registry, m_clock, program);
    PURSER_ASSIGN(const QList<Record> companies,
                  work.find(u"company"_s, {.sort = {{u"name"_s}}, .limit = MostCompanies}));
    QList<CompanyChoice> choices;
    for (const Record &company : companies) {
        const Caller insider = Caller::system(company.id());
        UnitOfWork inside(m_store, m_registry, m_clock, insider);
        PURSER_ASSIGN(const std::optional<Record> membership, membershipOf(inside, userId));
        if (!membership)
            continue;
        const CompanyChoice choice{company.id(), company.text(u"name"), company.text(u"currency")};
        if (membership->boolean(u"is_default"))
            choices.prepend(choice);
        else
            choices.append(choice);
    }
    return choices;
}

/** What is answered to a wrong password, which is counted, whoever else fails at the same time. */
Error SignIn::failed(const SignInAttempts &attempts, const QString &login)
{
    constexpr int Attempts = 5; // the first failure of all makes a record, as others may
    for (int attempt = 1;; ++attempt) {
        const Result<> noted = noteFailure(attempts, login);
        if (noted)
            return refused();
        if (noted.error().kind != ErrorKind::Conflict || attempt == Attempts)
            return noted.error();
    }
}

Result<> SignIn::noteFailure(const SignInAttempts &attempts, const QString &login)
{
    LocalRecordService program(m_store, m_registry, m_clock, Caller::system({}));
    return program.inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_TRY(attempts.prepare(work));
        PURSER_TRY(isOpen(attempts, work));
        PURSER_ASSIGN(const QDateTime until, attempts.fail(work));
        PURSER_ASSIGN(const std::optional<Record> user, findUser(login));
        if (!until.isValid() || !user)
            return {};
        PURSER_ASSIGN(const Record before, work.readForUpdate(u"user"_s, user->id()));
        Record after = before;
        after.set(u"locked_until", until);
        PURSER_TRY(work.save(before, after, {u"locked"_s, {}}));
        return {};
    });
}

Result<> SignIn::noteSuccess(const SignInAttempts &attempts,
                             const Record &user,
                             const QString &password)
{
    Caller self = Caller::system({});
    self.userId = user.id();
    self.login = user.text(u"login");
    self.displayName = user.text(u"display_name");
    LocalRecordService program(m_store, m_registry, m_clock, self);
    return program.inOneTransaction([&](UnitOfWork &work) -> Result<> {
        PURSER_TRY(isOpen(attempts, work));
        PURSER_TRY(attempts.forget(work));
        PURSER_TRY(work.emitEvent(u"user.signed_in"_s, user));
        if (!m_rules.hasher.isOutdated(user.text(u"password_hash")))
            return {};
        PURSER_ASSIGN(const Record before, work.readForUpdate(u"user"_s, user.id()));
        Record after = before;
        PURSER_ASSIGN(const QString hash, m_rules.hasher.hash(password));
        after.set(u"password_hash", hash);
        PURSER_TRY(work.save(before, after, {}));
        return {};
    });
}

} // namespace purser
