#include "models/services/refusals.h"

#include "models/services/tr.h"

namespace purser {

using services::Tr;

Error mayNot(const ObjectType &type, QStringView verb, const QString &permission)
{
    Error error = notAllowed(
        Tr::tr("You may not do this with %1 (%2). Ask an administrator for the right “%3”.")
            .arg(type.pluralLabel().toString(), verb.toString(), permission));
    error.detail = permission;
    return error;
}

QString stateLabel(const ObjectType &type, const QString &state)
{
    const Field *status = type.field(u"status");
    const Choice *choice = status ? status->choice(state) : nullptr;
    return choice ? choice->label.toString() : state;
}

} // namespace purser
