#include "models/items/listwindow.h"

#include "models/meta/registry.h"
#include "models/storage/listsql.h"

namespace purser {

namespace {

Result<> addTitles(RecordService &service,
                   const QString &target,
                   const QList<Value> &ids,
                   QHash<Id, QString> &titles)
{
    ListQuery query;
    query.filters = {Filter::in(QStringLiteral("id"), ids)};
    query.activity = Activity::Any;
    query.limit = int(ids.size());
    const Result<Page> found = service.list(target, query);
    if (!found && found.error().kind == ErrorKind::NotAllowed)
        return {};
    if (!found)
        return found.error();
    for (const Record &record : found->items)
        titles.insert(record.id(), record.title());
    return {};
}

} // namespace

ListQuery Anchors::queryFor(int page, const ListQuery &list, qint64 total) const
{
    ListQuery query = list;
    query.limit = PageSize;
    const qint64 first = qint64(page) * PageSize;
    const auto above = m_before.upperBound(page);
    const bool known = above != m_before.cbegin();
    const auto nearest = known ? std::prev(above) : above;
    const qint64 skipped = known ? first - qint64(nearest.key()) * PageSize : first;
    const qint64 after = total - first - PageSize;
    if (total > 0 && first < total && qMax<qint64>(after, 0) < skipped) {
        query.backwards = true;
        query.limit = int(qMin<qint64>(PageSize, total - first));
        query.offset = qMax<qint64>(after, 0);
        return query;
    }
    if (known)
        query.from = nearest.value();
    query.offset = skipped;
    return query;
}

ListPosition positionOf(const Record &record, const QList<SortKey> &sort)
{
    ListPosition position;
    for (const SortKey &key : sort)
        position.values.append(record.value(key.field));
    position.id = record.id();
    return position;
}

QList<SortKey> sortOf(const ObjectType &type, const ListQuery &query)
{
    return effectiveSort(type, query.sort);
}

Result<ListSlice> readSlice(RecordService &service,
                            const ObjectType &type,
                            int page,
                            const ListQuery &query,
                            const QStringList &columns)
{
    ListSlice slice;
    slice.page = page;
    PURSER_ASSIGN(Page read, service.list(type.name(), query));
    slice.records = std::move(read.items);
    QMap<QString, QSet<Id>> wanted;
    for (const QString &column : columns) {
        const Field *field = type.field(column);
        if (!field || field->type() != FieldType::Reference)
            continue;
        for (const Record &record : std::as_const(slice.records)) {
            if (!record.isNull(column))
                wanted[field->target()].insert(record.reference(column));
        }
    }
    for (auto [target, ids] : wanted.asKeyValueRange()) {
        if (!service.registry().find(target))
            continue;
        PURSER_TRY(
            addTitles(service, target, QList<Value>(ids.cbegin(), ids.cend()), slice.titles));
    }
    return slice;
}

} // namespace purser
