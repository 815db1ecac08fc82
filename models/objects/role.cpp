#include "models/objects/role.h"

#include "models/meta/record.h"
#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> nameIsKey(const Record &role)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]*\\z"_s);
    if (form.match(role.text(u"name")).hasMatch())
        return {};
    return invalid(u"name"_s, Tr::tr("Use small letters, digits and _ only, like part_buyer."));
}

/** `module.type.verb`, where any part but the middle can be `*`, and whatever follows `*` is left
 * out: `*`, `purchasing.*`, `core.partner.*`, `*.read`. */
Result<> permissionsAreKnownForms(const Record &role)
{
    PURSER_TRY(isListOfTexts(role, u"permissions"_s));
    static const QRegularExpression form(
        u"\\A(\\*|\\*\\.[a-z_]+|[a-z_]+\\.\\*|[a-z_]+(\\.[a-z_]+)+(\\.\\*)?)\\z"_s);
    const QStringList permissions = textsOf(role, u"permissions"_s);
    for (const QString &permission : permissions) {
        if (!form.match(permission).hasMatch())
            return invalid(u"permissions"_s,
                           Tr::tr("“%1” is not a permission. Write module.type.verb; * stands for "
                                  "all of a group: core.partner.*, *.read.")
                               .arg(permission));
    }
    return {};
}

} // namespace

ObjectType roleType()
{
    ObjectType type(u"role"_s, u"roles"_s, Tr::mark("Role"), Tr::mark("Roles"));
    type.icon(u"role"_s)
        .field(text(u"name"_s).label(Tr::mark("Key")).length(64).required().unique().fixed())
        .field(
            text(u"label"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(text(u"description"_s).label(Tr::mark("Description")))
        .field(json(u"permissions"_s).label(Tr::mark("Permissions")))
        .rule(u"name-is-key"_s, nameIsKey)
        .rule(u"permissions-are-known-forms"_s, permissionsAreKnownForms)
        .title({u"label"_s})
        .list({u"label"_s, u"name"_s, u"description"_s});
    return type;
}

} // namespace purser
