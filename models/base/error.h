#pragma once

#include <QList>
#include <QString>

namespace purser {

/** What went wrong, as far as the caller has to act on it. Each has one HTTP code and one exit
 * code. */
enum class ErrorKind {
    Invalid,         ///< the input breaks a rule; `issues` names every field
    BadRequest,      ///< the request itself cannot be read
    Unauthenticated, ///< nobody, or nobody any more, is signed in
    NotAllowed,      ///< the person may not do this
    NotFound,        ///< there is no such object in this company
    Conflict,        ///< the state of the object, or another object, forbids it
    Stale,           ///< somebody else changed the object meanwhile
    TooLarge,        ///< more than the documented limit
    Unsupported,     ///< a format, engine or operation that this build does not know
    RateLimited,     ///< too many requests
    Unavailable,     ///< database, network or module cannot be reached now; trying again may help
    Cancelled,       ///< the user asked to stop
    Internal         ///< our own mistake
};

/** One field and what is wrong with it. An empty field means the record as a whole. */
struct FieldIssue
{
    QString field;
    QString message;

    bool operator==(const FieldIssue &) const = default;
};

/**
 * Why something could not be done.
 *
 * `message` is a translated sentence that tells a person what to do; `field` is the key of the
 * field that it is about, empty for none; `detail` is for the log alone (it may hold statements or
 * addresses). `issues` holds every fault of an `Invalid` error; the first is repeated in `field`
 * and `message`.
 */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString field;
    QString detail;
    QList<FieldIssue> issues;

    /** The same error with `detail` for the log. */
    Error withDetail(const QString &text) const;

    /** The same error, its fields placed under `prefix` (`lines[3]` makes `quantity` into
     * `lines[3].quantity`). */
    Error under(const QString &prefix) const;

    /** All that a person has to read: the message, or one line for each issue when there are
     * several. */
    QString text() const;
};

/** An error about one field. */
Error invalid(const QString &field, const QString &message);

/** An error about several fields; `issues` must not be empty. */
Error invalid(const QList<FieldIssue> &issues);

Error notFound(const QString &message);
Error notAllowed(const QString &message);
Error conflict(const QString &message);
Error unavailable(const QString &message, const QString &detail = {});
Error internalError(const QString &detail);

/** The name of the kind on the wire, for instance `VALIDATION_ERROR`. */
QString errorCode(ErrorKind kind);

/** The exit code of a program that ends with this error (0 is never returned). */
int exitCode(ErrorKind kind);

} // namespace purser
