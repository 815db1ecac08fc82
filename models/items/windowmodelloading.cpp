#include "models/items/windowmodel.h"

namespace purser {

namespace {

constexpr int AnchorsForEachJob = 4;
constexpr int PagesForEachAnchor = 50;

struct FoundAnchors
{
    QList<std::pair<int, ListPosition>> positions;
    bool atEnd = false;
};

/** Walks from `start` in strides of several pages, reading one record at each. */
Result<FoundAnchors> walk(
    RecordService &service, const QString &type, ListQuery query, const Anchors &known, int start)
{
    FoundAnchors found;
    query.limit = 1;
    std::optional<ListPosition> from = known.queryFor(start, query, 0).from;
    for (int i = 1; i <= AnchorsForEachJob; ++i) {
        query.from = from;
        query.offset = qint64(PagesForEachAnchor) * Anchors::PageSize - 1;
        PURSER_ASSIGN(const Page page, service.list(type, query));
        if (page.items.isEmpty()) {
            found.atEnd = true;
            break;
        }
        from = positionOf(page.items.first(), query.sort);
        found.positions.append({start + i * PagesForEachAnchor, *from});
    }
    return found;
}

} // namespace

/** What is read first: enough to show something, and how many there are. */
struct WindowModel::Opening
{
    std::vector<ListSlice> slices;
    qint64 total = 0;
    bool exact = true;
};

void WindowModel::setQuery(const ListQuery &query)
{
    m_query = query;
    load(false);
}

void WindowModel::refresh()
{
    load(true);
}

void WindowModel::load(bool keepRows)
{
    m_opening.cancel();
    m_background.cancel();
    setLoading(true);
    QList<int> pages{0};
    for (const int page : m_slices.keys()) {
        if (keepRows && page > 0 && pages.size() < 4)
            pages.append(page);
    }
    const ListQuery query = [&] {
        ListQuery own = m_query;
        own.sort = sortOf(m_type, m_query);
        return own;
    }();
    m_opening = m_worker.run(
        this,
        [type = &m_type, query, pages,
         columns = m_columns](RecordService &service) -> Result<std::shared_ptr<Opening>> {
            auto opening = std::make_shared<Opening>();
            for (const int page : pages) {
                const ListQuery stretch = Anchors().queryFor(page, query, 0);
                PURSER_ASSIGN(ListSlice slice, readSlice(service, *type, page, stretch, columns));
                opening->slices.push_back(std::move(slice));
            }
            const qint64 first = opening->slices.front().records.size();
            opening->total = first;
            if (first == Anchors::PageSize) {
                PURSER_ASSIGN(opening->total, service.count(type->name(), query, QuickCount + 1));
            }
            opening->exact = opening->total <= QuickCount;
            opening->total = qMin(opening->total, QuickCount);
            return opening;
        },
        [this, keepRows](const Result<std::shared_ptr<Opening>> &opening) {
            setLoading(false);
            if (!opening)
                return fail(opening.error());
            m_failure.reset();
            show(std::move(**opening), keepRows);
            Q_EMIT loaded();
        });
}

void WindowModel::show(Opening &&opening, bool keepRows)
{
    m_page.cancel();
    m_reading = -1;
    m_wanted.clear();
    m_anchors.clear();
    m_sort = sortOf(m_type, m_query);
    m_countExact = opening.exact;
    if (keepRows) {
        const qint64 total = opening.exact ? opening.total : qMax<qint64>(opening.total, m_rows);
        Q_EMIT layoutAboutToBeChanged();
        QHash<int, Id> before;
        for (const QModelIndex &index : persistentIndexList())
            before.insert(index.row(), idAt(index.row()));
        keep(std::move(opening));
        moveIndexes(before);
        Q_EMIT layoutChanged();
        resize(total);
    } else {
        beginResetModel();
        m_rows = int(opening.total);
        keep(std::move(opening));
        endResetModel();
    }
    Q_EMIT countChanged();
    if (!m_countExact)
        findAnchors();
}

void WindowModel::keep(Opening &&opening)
{
    m_slices.clear();
    for (ListSlice &slice : opening.slices) {
        rememberAnchor(slice);
        m_slices.insert(slice.page, new ListSlice(std::move(slice)));
    }
}

void WindowModel::moveIndexes(const QHash<int, Id> &before)
{
    for (const QModelIndex &from : persistentIndexList()) {
        const Id id = before.value(from.row());
        const int now = id.isNull() ? -1 : rowOf(id);
        if (now >= 0)
            changePersistentIndex(from, createIndex(now, from.column()));
        else if (!id.isNull() && sliceAt(from.row()))
            changePersistentIndex(from, {}); // it was here, and is here no more
    }
}

void WindowModel::resize(qint64 total)
{
    const int rows = int(total);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void WindowModel::countAll()
{
    m_background = m_worker.run(
        this,
        [type = m_type.name(), query = ownQuery()](RecordService &service) {
            return service.count(type, query, 0);
        },
        [this](const Result<qint64> &total) {
            if (!total)
                return fail(total.error());
            m_countExact = true;
            resize(qMin<qint64>(*total, std::numeric_limits<int>::max()));
            Q_EMIT countChanged();
        });
}

/** The list grows only as far as every row of it can be reached soon. */
void WindowModel::findAnchors()
{
    const int start = m_anchors.last();
    m_background = m_worker.run(
        this,
        [type = m_type.name(), query = ownQuery(), known = m_anchors,
         start](RecordService &service) { return walk(service, type, query, known, start); },
        [this](const Result<FoundAnchors> &found) {
            if (!found)
                return countAll(); // jumps then skip records, which is slower and right
            for (const auto &[page, position] : found->positions)
                m_anchors.set(page, position);
            resize(qMax(m_rows, m_anchors.last() * Anchors::PageSize));
            Q_EMIT countChanged();
            if (found->atEnd || found->positions.isEmpty())
                countAll();
            else
                findAnchors();
        });
}

} // namespace purser
