#include "models/objects/signinattempts.h"

#include "models/objects/tr.h"
#include "models/security/lockout.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Type = u"sign_in_attempt"_s;

/** Many people can sit behind one address. */
constexpr int FreeFailuresOfAddress = 20;
constexpr int FreeFailuresOfLogin = 4;

/** After so long without another failure they are forgotten. */
constexpr qint64 MemorySeconds = 24 * 60 * 60;

Result<std::optional<Record>> find(UnitOfWork &work, const QString &subject, Lock lock = Lock::None)
{
    PURSER_ASSIGN(const std::optional<Record> found,
                  work.findOne(Type, {Filter::equal(u"subject"_s, subject)}));
    if (!found || lock == Lock::None)
        return found;
    return work.store().find(found->type(), {}, found->id(), lock); // as it is by now
}

/** Keeps the table small, whatever logins are tried. */
Result<> forgetOld(UnitOfWork &work)
{
    constexpr int AtOnce = 20;
    const QDateTime limit = work.now().addSecs(-MemorySeconds);
    PURSER_ASSIGN(
        const QList<Record> old,
        work.find(Type, {.filters = {{u"failed_at"_s, Operator::Less, {limit}}}, .limit = AtOnce}));
    for (const Record &attempt : old)
        PURSER_TRY(work.store().erase(attempt));
    return {};
}

} // namespace

ObjectType signInAttemptType()
{
    constexpr int SubjectLength = 300;
    ObjectType type(Type, u"sign-in-attempts"_s, Tr::mark("Failed sign-in"),
                    Tr::mark("Failed sign-ins"));
    type.global()
        .icon(u"user"_s)
        .field(text(u"subject"_s)
                   .label(Tr::mark("Login or address"))
                   .length(SubjectLength)
                   .required()
                   .unique())
        .field(integer(u"failures"_s).label(Tr::mark("Failures")).required().defaultsTo(0))
        .field(timestamp(u"failed_at"_s).label(Tr::mark("Last failure at")).required().sortable())
        .field(timestamp(u"locked_until"_s).label(Tr::mark("Locked until")))
        .title({u"subject"_s})
        .list({u"subject"_s, u"failures"_s, u"failed_at"_s, u"locked_until"_s})
        .managed()
        .silent();
    return type;
}

SignInAttempts::SignInAttempts(const QString &login, const QString &address)
    : m_login(u"login:"_s + login.left(100))
    , m_address(address.isEmpty() ? QString() : u"address:"_s + address.left(100))
{}

Result<QDateTime> SignInAttempts::lockedUntil(UnitOfWork &work) const
{
    return lockedUntil(work, Lock::None);
}

Result<QDateTime> SignInAttempts::holdLockedUntil(UnitOfWork &work) const
{
    return lockedUntil(work, Lock::Write);
}

Result<QDateTime> SignInAttempts::lockedUntil(UnitOfWork &work, Lock lock) const
{
    QDateTime latest;
    for (const QString &subject : {m_address, m_login}) { // always in this order
        if (subject.isEmpty())
            continue;
        PURSER_ASSIGN(const std::optional<Record> attempt, find(work, subject, lock));
        const QDateTime until = attempt ? attempt->timestamp(u"locked_until") : QDateTime();
        if (until.isValid() && until > work.now() && (!latest.isValid() || until > latest))
            latest = until;
    }
    return latest;
}

Result<> SignInAttempts::prepare(UnitOfWork &work) const
{
    for (const QString &subject : {m_address, m_login}) {
        if (subject.isEmpty())
            continue;
        PURSER_ASSIGN(const std::optional<Record> attempt, find(work, subject));
        Draft draft;
        draft.values = {{u"subject"_s, subject}, {u"failed_at"_s, work.now()}};
        if (!attempt)
            PURSER_TRY(work.create(Type, draft));
    }
    return {};
}

Result<QDateTime> SignInAttempts::fail(UnitOfWork &work) const
{
    PURSER_TRY(forgetOld(work));
    if (!m_address.isEmpty())
        PURSER_TRY(count(work, m_address, FreeFailuresOfAddress));
    return count(work, m_login, FreeFailuresOfLogin);
}

Result<QDateTime> SignInAttempts::count(UnitOfWork &work,
                                        const QString &subject,
                                        int freeFailures) const
{
    PURSER_ASSIGN(const std::optional<Record> attempt, find(work, subject));
    const bool isRecent =
        attempt && attempt->timestamp(u"failed_at").secsTo(work.now()) < MemorySeconds;
    const int failures = (isRecent ? static_cast<int>(attempt->integer(u"failures")) : 0) + 1;
    LockOut lockOut;
    lockOut.freeFailures = freeFailures;
    const std::chrono::seconds wait = lockOut.after(failures);
    const QDateTime until = wait.count() > 0 ? work.now().addDuration(wait) : QDateTime();
    Draft draft;
    draft.values = {{u"subject"_s, subject},
                    {u"failures"_s, failures},
                    {u"failed_at"_s, work.now()},
                    {u"locked_until"_s, until.isValid() ? Value(until) : Value()}};
    if (attempt)
        PURSER_TRY(work.update(*attempt, draft));
    else
        PURSER_TRY(work.create(Type, draft));
    return until;
}

Result<> SignInAttempts::forget(UnitOfWork &work) const
{
    PURSER_ASSIGN(const std::optional<Record> attempt, find(work, m_login));
    return attempt ? work.store().erase(*attempt) : Result<>();
}

} // namespace purser
