#include "models/items/listexport.h"

#include "models/items/tr.h"

using namespace Qt::StringLiterals;

namespace purser {

using items::Tr;

namespace {

constexpr int Portion = 1000;

} // namespace

/** Handed to and fro between the threads, never used by both at once. */
struct ListExport::State
{
    const ObjectType &type;
    ExportPlan plan;
    std::unique_ptr<TableWriter> writer = {};
    std::optional<ListPosition> position = {};
    qint64 total = 0;
    qint64 written = 0;
    bool atEnd = false;

    Result<> begin(RecordService &service);
    Result<> advance(RecordService &service);
    QList<TableCell> cellsOf(const Record &record, const ListSlice &slice) const;
};

Result<> ListExport::State::begin(RecordService &service)
{
    plan.query.sort = sortOf(type, plan.query);
    if (!plan.only.isEmpty())
        plan.query.filters.append(
            Filter::in(u"id"_s, QList<Value>(plan.only.cbegin(), plan.only.cend())));
    PURSER_ASSIGN(total, service.count(type.name(), plan.query, 0));
    PURSER_ASSIGN(writer, TableWriter::open(plan.file, plan.format));
    QStringList headings;
    for (const QString &column : plan.columns) {
        const Field &field = *type.field(column);
        headings.append(field.label().toString());
        if (field.type() == FieldType::Money)
            headings.append(Tr::tr("%1: currency").arg(field.label().toString()));
    }
    return writer->begin(headings);
}

QList<TableCell> ListExport::State::cellsOf(const Record &record, const ListSlice &slice) const
{
    QList<TableCell> cells;
    for (const QString &column : plan.columns) {
        const Field *field = type.field(column);
        if (field->type() == FieldType::Reference)
            cells.append({nullptr, {}, slice.titles.value(record.reference(column))});
        else
            cells.append({field, record.value(column), {}});
        if (field->type() == FieldType::Money)
            cells.append({nullptr,
                          {},
                          type.field(field->currencyField()) ? record.text(field->currencyField())
                                                             : QString()});
    }
    return cells;
}

Result<> ListExport::State::advance(RecordService &service)
{
    if (!writer)
        PURSER_TRY(begin(service));
    ListQuery query = plan.query;
    query.limit = Portion;
    query.from = position;
    PURSER_ASSIGN(const ListSlice slice, readSlice(service, type, 0, query, plan.columns));
    for (const Record &record : slice.records)
        PURSER_TRY(writer->row(cellsOf(record, slice)));
    written += slice.records.size();
    atEnd = slice.records.size() < Portion;
    if (atEnd)
        return writer->finish();
    position = positionOf(slice.records.last(), plan.query.sort);
    return {};
}

ListExport::ListExport(const ObjectType &type,
                       ServiceWorker &worker,
                       const ExportPlan &plan,
                       QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(State{type, plan}))
    , m_worker(worker)
{}

ListExport::~ListExport() = default;

void ListExport::start()
{
    next();
}

void ListExport::cancel()
{
    m_cancelled = true;
}

void ListExport::next()
{
    m_worker.run(
        this, [state = m_state](RecordService &service) { return state->advance(service); },
        [this](const Result<> &advanced) {
            if (!advanced) {
                m_state.reset();
                Q_EMIT failed(advanced.error());
            } else if (m_state->atEnd) {
                Q_EMIT finished(m_state->written);
            } else if (m_cancelled) {
                m_state.reset();
                Q_EMIT failed(
                    Error{ErrorKind::Cancelled, Tr::tr("The export was stopped."), {}, {}, {}});
            } else {
                Q_EMIT progressed(int(1000 * m_state->written / qMax<qint64>(1, m_state->total)));
                next();
            }
        });
}

} // namespace purser
