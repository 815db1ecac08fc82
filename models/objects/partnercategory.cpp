#include "models/objects/partnercategory.h"

#include "models/meta/record.h"
#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"
#include "models/objects/treerule.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> isInATree(UnitOfWork &work, const Record &record, const Record *before)
{
    return isNotItsOwnAncestor(work, record, before, u"parent_id"_s,
                               Tr::tr("A category cannot be part of itself."));
}

} // namespace

ObjectType partnerCategoryType()
{
    ObjectType type(u"partner_category"_s, u"partner-categories"_s, Tr::mark("Partner category"),
                    Tr::mark("Partner categories"));
    type.icon(u"category"_s)
        .field(
            text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(reference(u"parent_id"_s, u"partner_category"_s).label(Tr::mark("Part of")))
        .field(text(u"colour"_s).label(Tr::mark("Colour")).length(7))
        .rule(u"colour"_s, [](const Record &category) { return isColour(category, u"colour"_s); })
        .hooks({.check = isInATree})
        .title({u"name"_s})
        .list({u"name"_s, u"parent_id"_s, u"colour"_s});
    return type;
}

} // namespace purser
