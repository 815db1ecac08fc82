#include "models/objects/rolegrants.h"

#include "models/objects/fieldrules.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t GrantedKey[] = u"granted_permissions";

QString grantKey(const QString &role, const QString &permission)
{
    return role + u':' + permission;
}

Result<> addTo(UnitOfWork &work, const QString &roleName, const QStringList &permissions)
{
    PURSER_ASSIGN(const std::optional<Record> role,
                  work.findOne(u"role"_s, {Filter::equal(u"name"_s, roleName)}));
    if (!role)
        return {};
    QStringList all = textsOf(*role, u"permissions"_s) + permissions;
    all.removeDuplicates();
    Draft draft;
    draft.values.insert(u"permissions"_s, QJsonValue(QJsonArray::fromStringList(all)));
    PURSER_TRY(work.update(*role, draft));
    return {};
}

Result<> remember(UnitOfWork &work, const std::optional<Record> &setting, const QStringList &keys)
{
    Draft draft;
    draft.values.insert(u"value"_s, QJsonValue(QJsonArray::fromStringList(keys)));
    if (setting) {
        PURSER_TRY(work.update(*setting, draft));
        return {};
    }
    draft.values.insert(u"key"_s, QString::fromUtf16(GrantedKey));
    PURSER_TRY(work.create(u"setting"_s, draft));
    return {};
}

} // namespace

Result<> grantToRoles(UnitOfWork &work, const RoleGrants &grants)
{
    PURSER_ASSIGN(
        const std::optional<Record> setting,
        work.findOne(u"setting"_s, {Filter::equal(u"key"_s, QString::fromUtf16(GrantedKey))}));
    QStringList given = setting ? textsOf(*setting, u"value"_s) : QStringList();
    bool isChanged = false;
    for (auto role = grants.cbegin(); role != grants.cend(); ++role) {
        QStringList fresh;
        for (const QString &permission : *role) {
            if (!given.contains(grantKey(role.key(), permission)))
                fresh.append(permission);
        }
        if (fresh.isEmpty())
            continue;
        PURSER_TRY(addTo(work, role.key(), fresh));
        for (const QString &permission : std::as_const(fresh))
            given.append(grantKey(role.key(), permission));
        isChanged = true;
    }
    return isChanged ? remember(work, setting, given) : Result<>();
}

} // namespace purser
