#include "models/services/caller.h"

namespace purser {

using namespace Qt::StringLiterals;

bool Caller::may(const QString &permission) const
{
    if (permissions.contains(permission) || permissions.contains(u"*"_s))
        return true;
    // `purchasing.*`, `purchasing.purchase_order.*`, `*.read`
    for (qsizetype dot = permission.indexOf(u'.'); dot >= 0;
         dot = permission.indexOf(u'.', dot + 1)) {
        if (permissions.contains(permission.left(dot + 1) + u'*'))
            return true;
    }
    return permissions.contains(u"*."_s + permission.mid(permission.lastIndexOf(u'.') + 1));
}

Caller Caller::system(const Id &company)
{
    Caller caller;
    caller.login = u"system"_s;
    caller.displayName = u"Purser"_s;
    caller.companyId = company;
    caller.permissions = {u"*"_s};
    caller.origin = u"program"_s;
    return caller;
}

} // namespace purser
