#include "models/items/windowmodel.h"

#include "models/base/clock.h"

#include <QTimer>

namespace purser {

namespace {

constexpr int KeptPages = 40;
constexpr int MostWanted = 3;

bool isNumber(const Field &field)
{
    return field.holdsDecimal() || field.type() == FieldType::Integer;
}

} // namespace

WindowModel::WindowModel(const ObjectType &type,
                         ServiceWorker &worker,
                         const Clock &clock,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_type(type)
    , m_worker(worker)
    , m_text(QLocale(), clock.today())
    , m_slices(KeptPages)
{
    setColumns(type.list());
}

WindowModel::~WindowModel() = default;

void WindowModel::setColumns(const QStringList &columns)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &column : columns) {
        if (m_type.field(column))
            m_columns.append(column);
    }
    endResetModel();
    if (m_rows > 0)
        refresh();
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = *m_type.field(m_columns.at(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Record *record = recordAt(index.row());
    if (role == LoadedRole)
        return record != nullptr;
    if (!record) {
        want(index.row() / Anchors::PageSize);
        return {};
    }
    const Value &value = record->value(field.key());
    switch (role) {
    case Qt::DisplayRole:
        return display(*record, field);
    case Qt::ToolTipRole:
        return m_text.fullText(value, field);
    case IdRole:
        return QVariant::fromValue(record->id());
    case ValueRole:
        return QVariant::fromValue(value);
    case ToneRole: {
        const Choice *choice = field.choice(value.toText());
        return choice ? QVariant(int(choice->tone)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant WindowModel::display(const Record &record, const Field &field) const
{
    if (field.type() == FieldType::Reference)
        return titleOf(record, field);
    return m_text.shortText(record.value(field.key()), field, record);
}

QString WindowModel::titleOf(const Record &record, const Field &field) const
{
    const Id id = record.reference(field.key());
    if (id.isNull())
        return {};
    for (const int page : m_slices.keys()) {
        const ListSlice *slice = m_slices.object(page);
        if (const auto title = slice->titles.constFind(id); title != slice->titles.cend())
            return *title;
    }
    return {};
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Field &field = *m_type.field(m_columns.at(section));
    switch (role) {
    case Qt::DisplayRole:
        return field.label().toString();
    case Qt::ToolTipRole:
        return field.help().toString();
    case Qt::TextAlignmentRole:
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void WindowModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.sort.clear();
    if (column >= 0 && column < m_columns.size())
        query.sort = {{m_columns.at(column), order == Qt::DescendingOrder}};
    if (query.sort != m_query.sort)
        setQuery(query);
}

const ListSlice *WindowModel::sliceAt(int row) const
{
    return row < 0 || row >= m_rows ? nullptr : m_slices.object(row / Anchors::PageSize);
}

const Record *WindowModel::recordAt(int row) const
{
    const ListSlice *slice = sliceAt(row);
    const int place = row % Anchors::PageSize;
    return slice && place < slice->records.size() ? &slice->records.at(place) : nullptr;
}

Id WindowModel::idAt(int row) const
{
    const Record *record = recordAt(row);
    return record ? record->id() : Id();
}

int WindowModel::rowOf(const Id &id) const
{
    for (const int page : m_slices.keys()) {
        const QList<Record> &records = m_slices.object(page)->records;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records.at(i).id() == id)
                return page * Anchors::PageSize + int(i);
        }
    }
    return -1;
}

void WindowModel::want(int page) const
{
    if (page == m_reading || m_wanted.contains(page))
        return;
    m_wanted.append(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst(); // scrolled past meanwhile
    if (std::exchange(m_wantScheduled, true))
        return;
    auto *self = const_cast<WindowModel *>(this); // a read that is asked for changes nothing yet
    QTimer::singleShot(0, self, &WindowModel::readWanted);
}

void WindowModel::readWanted()
{
    m_wantScheduled = false;
    if (m_reading >= 0 || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeLast();
    m_reading = page;
    const ListQuery query = m_anchors.queryFor(page, ownQuery(), m_countExact ? m_rows : 0);
    m_page = m_worker.run(
        this,
        [type = &m_type, page, query, columns = m_columns](RecordService &service) {
            return readSlice(service, *type, page, query, columns);
        },
        [this](Result<ListSlice> slice) {
            m_reading = -1;
            if (slice)
                take(std::move(*slice));
            else
                fail(slice.error());
            readWanted();
        });
}

void WindowModel::take(ListSlice &&slice)
{
    const int first = slice.page * Anchors::PageSize;
    const int last = qMin(first + int(slice.records.size()), m_rows) - 1;
    rememberAnchor(slice);
    m_slices.insert(slice.page, new ListSlice(std::move(slice)));
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void WindowModel::rememberAnchor(const ListSlice &slice)
{
    if (slice.records.size() == Anchors::PageSize)
        m_anchors.set(slice.page + 1, positionOf(slice.records.last(), m_sort));
}

void WindowModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void WindowModel::fail(const Error &error)
{
    m_failure = error;
    Q_EMIT failed(error);
}

ListQuery WindowModel::ownQuery() const
{
    ListQuery query = m_query;
    query.sort = m_sort;
    return query;
}

} // namespace purser
