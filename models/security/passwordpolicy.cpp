#include "models/security/passwordpolicy.h"

#include "models/security/passwordhasher.h"
#include "models/security/tr.h"

#include <QFile>

namespace purser {

using namespace Qt::StringLiterals;
using security::Tr;

Result<bool> PasswordPolicy::isBreached(const QString &password) const
{
    if (breachedFile.isEmpty())
        return false;
    QFile file(breachedFile);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(Tr::tr("The list of known passwords cannot be read. Tell the "
                                  "administrator."),
                           breachedFile + u": "_s + file.errorString());
    const QByteArray wanted = password.toUtf8();
    while (!file.atEnd()) {
        if (file.readLine().trimmed() == wanted)
            return true;
    }
    return false;
}

Result<> PasswordPolicy::check(const QString &password,
                               const QString &login,
                               const QStringList &formerHashes,
                               const PasswordHasher &hasher) const
{
    const auto refused = [](const QString &message) { return invalid(u"password"_s, message); };
    const qsizetype length = password.toUcs4().size();
    if (length < leastLength)
        return refused(Tr::tr("Use at least %n character(s).", nullptr, leastLength));
    if (length > mostLength)
        return refused(Tr::tr("Use at most %n character(s).", nullptr, mostLength));
    if (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive))
        return refused(Tr::tr("The password must not contain the login."));
    if (password.count(password.at(0)) == password.size())
        return refused(Tr::tr("Use more than one character again and again."));
    PURSER_ASSIGN(const bool breached, isBreached(password));
    if (breached)
        return refused(Tr::tr("This password is publicly known. Choose another one."));
    const QStringList recent =
        formerHashes.mid(std::max<qsizetype>(0, formerHashes.size() - history));
    for (const QString &former : recent) {
        if (hasher.matches(password, former))
            return refused(Tr::tr("You have used this password before. Choose another one."));
    }
    return {};
}

} // namespace purser
