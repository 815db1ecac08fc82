#include "models/objects/savedview.h"

#include "models/meta/record.h"
#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> partsAreLists(const Record &view)
{
    PURSER_TRY(isListOfTexts(view, u"columns"_s));
    for (const QString &key : {u"filters"_s, u"sort"_s}) {
        if (!view.isNull(key) && !view.json(key).isArray())
            return invalid(key, Tr::tr("Give a list."));
    }
    return {};
}

} // namespace

ObjectType savedViewType()
{
    ObjectType type(u"saved_view"_s, u"saved-views"_s, Tr::mark("Saved view"),
                    Tr::mark("Saved views"));
    type.icon(u"saved-view"_s)
        .field(
            text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(
            text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48).required().fixed())
        .field(
            reference(u"user_id"_s, u"user"_s).label(Tr::mark("Owner")).onDelete(OnDelete::Cascade))
        .field(boolean(u"is_shared"_s).label(Tr::mark("For everybody in the company")))
        .field(text(u"search"_s).label(Tr::mark("Search")))
        .field(json(u"filters"_s).label(Tr::mark("Filters")))
        .field(json(u"columns"_s).label(Tr::mark("Columns")))
        .field(json(u"sort"_s).label(Tr::mark("Order")))
        .rule(u"parts-are-lists"_s, partsAreLists)
        .visibleTo({.user = u"user_id"_s, .shared = u"is_shared"_s})
        .index({u"object_type"_s, u"user_id"_s})
        .title({u"name"_s})
        .list({u"name"_s, u"object_type"_s, u"is_shared"_s});
    return type;
}

} // namespace purser
