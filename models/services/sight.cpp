#include "models/services/sight.h"

#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/services/tr.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

ListQuery Sight::narrowed(const ObjectType &type, const ListQuery &query) const
{
    ListQuery own = query;
    own.viewer = viewerOf(type);
    return own;
}

Result<bool> Sight::includes(RecordStore &store, const ObjectType &type, const Id &id) const
{
    const std::optional<Viewer> viewer = viewerOf(type);
    if (!viewer)
        return true;
    const ListQuery one{
        .filters = {Filter::equal(u"id"_s, id)}, .activity = Activity::Any, .viewer = viewer};
    PURSER_ASSIGN(const qint64 count, store.count(type, m_caller.companyId, one, 1));
    return count == 1;
}

Result<> Sight::mayChange(const Record &record) const
{
    const std::optional<Visibility> &visibility = record.type().visibility();
    const bool isAnothers = visibility && !visibility->shared.isEmpty() && !m_caller.userId.isNull()
                            && record.reference(visibility->user) != m_caller.userId;
    if (!isAnothers || m_caller.may(u"*"_s))
        return {};
    return notAllowed(Tr::tr("“%1” is shared with you; whoever made it can change it. Keep one of "
                             "your own instead.")
                          .arg(record.title()));
}

/** None where there is nothing to hide, so that it costs nothing. */
std::optional<Viewer> Sight::viewerOf(const ObjectType &type) const
{
    const ObjectType *parent = type.isChild() ? m_registry.find(type.parent()) : nullptr;
    const bool isNarrow = type.visibility() || (parent && parent->visibility());
    if (m_caller.userId.isNull() || !isNarrow)
        return {};
    return Viewer{m_caller.userId, parent};
}

} // namespace purser
