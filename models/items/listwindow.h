#pragma once

#include "models/services/recordservice.h"

#include <QHash>
#include <QMap>

namespace purser {

/** One page of a list, with the titles of the records that it refers to. */
struct ListSlice
{
    int page = 0;
    QList<Record> records;
    QHash<Id, QString> titles;
};

/** Where the pages of a long list begin, as far as it is known, and how to reach one. */
class Anchors
{
public:
    static constexpr int PageSize = 200;

    void clear() { m_before.clear(); }
    /** `position` is that of the last record before `page`. */
    void set(int page, const ListPosition &position) { m_before.insert(page, position); }
    bool has(int page) const { return page == 0 || m_before.contains(page); }
    /** The last page whose beginning is known. */
    int last() const { return m_before.isEmpty() ? 0 : m_before.lastKey(); }

    /**
     * The query that reads `page` with as few records skipped as possible: from the nearest page
     * before it whose beginning is known, or backwards from the end of a list of `total` records.
     */
    ListQuery queryFor(int page, const ListQuery &list, qint64 total) const;

private:
    QMap<int, ListPosition> m_before;
};

/** Where `record` stands in a list with this order. */
ListPosition positionOf(const Record &record, const QList<SortKey> &sort);

/** The order of `query`, or of the type's title when it has none. */
QList<SortKey> sortOf(const ObjectType &type, const ListQuery &query);

/**
 * Reads one page of `type`, and in one query for each referred type the titles of what `columns`
 * refer to. Runs in the thread of the service.
 */
Result<ListSlice> readSlice(RecordService &service,
                            const ObjectType &type,
                            int page,
                            const ListQuery &query,
                            const QStringList &columns);

} // namespace purser
