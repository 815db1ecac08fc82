#include "models/objects/partnermerge.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"
#include "models/services/merge/merging.h"
#include "models/services/merge/unmerging.h"
#include "models/services/staleerror.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Permission = u"core.partner.merge"_s;

/** A block is lifted by people, never by the way. */
Result<> keepsTheBlock(const Record &kept, const Record &other)
{
    const QString blocked = u"blocked"_s;
    if (other.text(u"status") != blocked || kept.text(u"status") == blocked)
        return {};
    return conflict(
        Tr::tr("%1 is blocked: keep that partner, or lift the block first.").arg(other.title()));
}

Result<> merge(UnitOfWork &work, ActionCall &call)
{
    const Id otherId = call.input.value(u"other_id"_s).toId();
    if (otherId == call.before.id())
        return invalid(u"other_id"_s, Tr::tr("A partner cannot be merged with itself."));
    PURSER_ASSIGN(const Record other, work.readForUpdate(u"partner"_s, otherId, true));
    const Value seen = call.input.value(u"other_version"_s);
    if (!seen.isNull() && seen.toInteger() != other.version())
        return staleError(work, other, seen.toInteger());
    PURSER_TRY(keepsTheBlock(call.before, other));
    Merging merging(work, call.before, other,
                    {.action = u"merge"_s,
                     .event = u"partner.merged"_s,
                     .onlyWith = {{u"tax_id_override_reason"_s, u"tax_id"_s}}});
    PURSER_ASSIGN(call.record, merging.run());
    call.result = {{u"other_id"_s, toText(otherId)}, {u"moved"_s, merging.moved()}};
    return {};
}

Result<> unmerge(UnitOfWork &work, ActionCall &call)
{
    Unmerging unmerging(work, call.before);
    PURSER_ASSIGN(call.record, unmerging.run({u"unmerge"_s, u"partner.unmerged"_s}));
    call.result = {{u"other_id"_s, toText(unmerging.otherId())}};
    return {};
}

} // namespace

Action mergePartner()
{
    return {
        .name = u"merge"_s,
        .label = Tr::mark("Merge"),
        .permission = Permission,
        .input = {reference(u"other_id"_s, u"partner"_s)
                      .label(Tr::mark("Partner that becomes part of it"))
                      .required(),
                  integer(u"other_version"_s).label(Tr::mark("Version of it that was looked at"))},
        .run = merge};
}

Action unmergePartner()
{
    return {.name = u"unmerge"_s,
            .label = Tr::mark("Undo merge"),
            .permission = Permission,
            .run = unmerge,
            .precondition = [](UnitOfWork &work, const Record &partner) -> Result<> {
                PURSER_TRY(lastMergeInto(work, partner));
                return {};
            }};
}

} // namespace purser
