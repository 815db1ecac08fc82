#include "models/objects/industry.h"

#include "models/objects/tr.h"
#include "models/objects/treerule.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> isInATree(UnitOfWork &work, const Record &record, const Record *before)
{
    return isNotItsOwnAncestor(work, record, before, u"parent_id"_s,
                               Tr::tr("An industry cannot be part of itself."));
}

} // namespace

ObjectType industryType()
{
    ObjectType type(u"industry"_s, u"industries"_s, Tr::mark("Industry"), Tr::mark("Industries"));
    type.icon(u"industry"_s)
        .field(text(u"code"_s)
                   .label(Tr::mark("Code"))
                   .length(20)
                   .required()
                   .unique()
                   .searchable()
                   .sortable())
        .field(text(u"name"_s).label(Tr::mark("Name")).required().searchable())
        .field(reference(u"parent_id"_s, u"industry"_s).label(Tr::mark("Part of")))
        .hooks({.check = isInATree})
        .title({u"code"_s, u"name"_s})
        .list({u"code"_s, u"name"_s, u"parent_id"_s});
    return type;
}

} // namespace purser
