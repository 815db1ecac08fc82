#include "models/objects/membership.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

ObjectType membershipType()
{
    ObjectType type(u"membership"_s, u"memberships"_s, Tr::mark("Membership"),
                    Tr::mark("Memberships"));
    type.icon(u"membership"_s)
        .field(reference(u"user_id"_s, u"user"_s)
                   .label(Tr::mark("User"))
                   .required()
                   .fixed()
                   .onDelete(OnDelete::Cascade))
        .field(boolean(u"is_default"_s)
                   .label(Tr::mark("First choice"))
                   .help(Tr::mark("The company that the user starts with.")))
        .field(text(u"job_title"_s).label(Tr::mark("Position")).length(100).searchable().sortable())
        .field(text(u"department"_s).label(Tr::mark("Department")).length(100).searchable())
        .field(reference(u"manager_id"_s, u"user"_s)
                   .label(Tr::mark("Manager"))
                   .onDelete(OnDelete::Clear))
        .children({u"roles"_s, u"membership_role"_s})
        .unique({{u"user_id"_s}, true, {}, Tr::mark("This user belongs to the company already.")})
        .title({u"job_title"_s})
        .list({u"user_id"_s, u"job_title"_s, u"department"_s, u"manager_id"_s});
    return type;
}

ObjectType membershipRoleType()
{
    ObjectType type(u"membership_role"_s, u"membership-roles"_s, Tr::mark("Role of a member"),
                    Tr::mark("Roles of a member"));
    type.childOf(u"membership"_s, u"membership_id"_s)
        .icon(u"role"_s)
        .field(reference(u"membership_id"_s, u"membership"_s)
                   .label(Tr::mark("Membership"))
                   .required()
                   .fixed())
        .field(reference(u"role_id"_s, u"role"_s).label(Tr::mark("Role")).required())
        .unique({{u"membership_id"_s, u"role_id"_s},
                 true,
                 {},
                 Tr::mark("The member has this role already.")})
        .title({u"role_id"_s})
        .list({u"role_id"_s});
    return type;
}

} // namespace purser
