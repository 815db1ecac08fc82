#include "models/base/error.h"

#include "models/base/tr.h"

namespace purser {

using namespace Qt::StringLiterals;

Error Error::withDetail(const QString &text) const
{
    Error copy = *this;
    copy.detail = text;
    return copy;
}

Error Error::under(const QString &prefix) const
{
    const auto placed = [&prefix](const QString &name) {
        return name.isEmpty() ? prefix : prefix + u'.' + name;
    };
    Error copy = *this;
    copy.field = placed(field);
    for (FieldIssue &issue : copy.issues)
        issue.field = placed(issue.field);
    return copy;
}

QString Error::text() const
{
    if (issues.size() < 2)
        return message;
    QStringList lines;
    for (const FieldIssue &issue : issues)
        lines.append(issue.field.isEmpty() ? issue.message : issue.field + u": "_s + issue.message);
    return lines.join(u'\n');
}

Error invalid(const QString &field, const QString &message)
{
    return {ErrorKind::Invalid, message, field, {}, {{field, message}}};
}

Error invalid(const QList<FieldIssue> &issues)
{
    Q_ASSERT(!issues.isEmpty());
    return {ErrorKind::Invalid, issues.first().message, issues.first().field, {}, issues};
}

Error notFound(const QString &message)
{
    return {ErrorKind::NotFound, message, {}, {}, {}};
}

Error notAllowed(const QString &message)
{
    return {ErrorKind::NotAllowed, message, {}, {}, {}};
}

Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, message, {}, {}, {}};
}

Error unavailable(const QString &message, const QString &detail)
{
    return {ErrorKind::Unavailable, message, {}, detail, {}};
}

Error internalError(const QString &detail)
{
    return {
        ErrorKind::Internal,
        Tr::tr("Something went wrong inside the program. Nothing was changed; please try again."),
        {},
        detail,
        {}};
}

QString errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return u"VALIDATION_ERROR"_s;
    case ErrorKind::BadRequest:
        return u"BAD_REQUEST"_s;
    case ErrorKind::Unauthenticated:
        return u"UNAUTHENTICATED"_s;
    case ErrorKind::NotAllowed:
        return u"ACCESS_DENIED"_s;
    case ErrorKind::NotFound:
        return u"RESOURCE_NOT_FOUND"_s;
    case ErrorKind::Conflict:
        return u"CONFLICT"_s;
    case ErrorKind::Stale:
        return u"STALE"_s;
    case ErrorKind::TooLarge:
        return u"TOO_LARGE"_s;
    case ErrorKind::Unsupported:
        return u"UNSUPPORTED_MEDIA"_s;
    case ErrorKind::RateLimited:
        return u"RATE_LIMITED"_s;
    case ErrorKind::Unavailable:
        return u"UNAVAILABLE"_s;
    case ErrorKind::Cancelled:
        return u"CANCELLED"_s;
    case ErrorKind::Internal:
        break;
    }
    return u"INTERNAL"_s;
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::Unauthenticated:
    case ErrorKind::NotAllowed:
        return 4;
    case ErrorKind::Invalid:
    case ErrorKind::BadRequest:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
        return 5;
    case ErrorKind::Conflict:
    case ErrorKind::Stale:
        return 6;
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
        return 7;
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return 1;
}

} // namespace purser
