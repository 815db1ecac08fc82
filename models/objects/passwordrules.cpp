#include "models/objects/passwordrules.h"

#include "models/objects/fieldrules.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

Result<> PasswordRules::setPassword(UnitOfWork &work, Record &user, const QString &password) const
{
    QStringList former = textsOf(user, u"password_history"_s);
    const QString present = user.text(u"password_hash");
    if (!present.isEmpty())
        former.append(present);
    PURSER_TRY(policy.check(password, user.text(u"login"), former, hasher));
    PURSER_ASSIGN(const QString hash, hasher.hash(password));
    former = former.mid(std::max<qsizetype>(0, former.size() - policy.history));
    user.set(u"password_hash", hash);
    user.set(u"password_history", QJsonValue(QJsonArray::fromStringList(former)));
    user.set(u"password_changed_at", work.now());
    return {};
}

} // namespace purser
