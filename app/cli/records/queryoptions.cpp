#include "app/cli/records/queryoptions.h"

#include "app/cli/invocation.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

QList<Parameter> queryOptions()
{
    Parameter filter = option(u"filter"_s, u"FIELD=VALUE"_s,
                              Tr::mark("Only those for which this holds; also != < <= > >= and ~ "
                                       "(contains)"));
    filter.isRepeatable = true;
    return {option(u"search"_s, u"TEXT"_s, Tr::mark("Only those with all of these words")), filter,
            option(u"sort"_s, u"FIELD,…"_s, Tr::mark("The order; a minus sign for descending")),
            flag(u"deleted"_s, Tr::mark("Those that were deleted"))};
}

Result<ListQuery> queryFrom(Invocation &invocation, RecordService &service, const ObjectType &type)
{
    ListQuery query;
    query.search = invocation.text(u"search"_s);
    if (invocation.has(u"deleted"_s))
        query.activity = Activity::Deleted;
    for (const QString &text : invocation.texts(u"filter"_s)) {
        PURSER_ASSIGN(const Filter filter, filterFromText(service, type, text));
        query.filters.append(filter);
    }
    PURSER_ASSIGN(query.sort, sortFromText(type, invocation.text(u"sort"_s)));
    return query;
}

} // namespace purser
