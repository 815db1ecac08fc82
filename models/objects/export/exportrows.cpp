#include "models/objects/export/exportrows.h"

#include "models/meta/registry.h"
#include "models/objects/tr.h"
#include "models/services/recordservice.h"
#include "models/storage/listsql.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr int PageSize = 500;

} // namespace

ExportRows::ExportRows(RecordService &service, const ExportRequest &request)
    : m_service(&service)
    , m_request(request)
{}

Result<ExportRows> ExportRows::open(RecordService &service, const ExportRequest &request)
{
    ExportRows rows(service, request);
    PURSER_TRY(rows.findColumns());
    return rows;
}

Result<> ExportRows::findColumns()
{
    PURSER_ASSIGN(const ObjectType *type, m_service->registry().type(m_request.type));
    if (m_request.columns.isEmpty()) {
        for (const Field &field : type->ownFields()) {
            if (!field.isSensitive())
                m_columns.append(&field);
        }
        return {};
    }
    for (const QString &key : m_request.columns) {
        const Field *field = type->field(key);
        if (!field)
            return invalid(
                key, Tr::tr("There is no field “%1” in %2.").arg(key, type->label().toString()));
        m_columns.append(field);
    }
    return {};
}

Result<qint64> ExportRows::each(const std::function<Result<>(const QList<Value> &)> &write)
{
    PURSER_ASSIGN(const ObjectType *type, m_service->registry().type(m_request.type));
    ListQuery query = m_request.query;
    query.sort = effectiveSort(*type, query.sort);
    query.limit = PageSize;
    query.from.reset();
    query.offset = 0;
    for (qint64 rows = 0;;) {
        PURSER_ASSIGN(const Page page, m_service->list(m_request.type, query));
        PURSER_TRY(nameReferences(page.items));
        for (const Record &record : page.items)
            PURSER_TRY(write(rowOf(record)));
        rows += page.items.size();
        if (m_request.progress && !m_request.progress(rows))
            return Error{ErrorKind::Cancelled, Tr::tr("The export was cancelled."), {}, {}, {}};
        if (!page.hasMore)
            return rows;
        query.from = positionOf(page.items.last(), query);
    }
}

Result<> ExportRows::nameReferences(const QList<Record> &records)
{
    for (const Field *column : std::as_const(m_columns)) {
        if (column->target().isEmpty() || column->isComputed())
            continue;
        QList<Value> unknown;
        for (const Record &record : records) {
            const Id id = record.reference(column->key());
            if (!id.isNull() && !m_names.contains(id) && !unknown.contains(Value(id)))
                unknown.append(id);
        }
        if (unknown.isEmpty())
            continue;
        PURSER_ASSIGN(const Page page,
                      m_service->list(column->target(), {.filters = {Filter::in(u"id"_s, unknown)},
                                                         .activity = Activity::Any,
                                                         .limit = PageSize}));
        for (const Record &target : page.items)
            m_names.insert(target.id(), target.title());
    }
    return {};
}

QList<Value> ExportRows::rowOf(const Record &record) const
{
    QList<Value> row;
    for (const Field *column : m_columns) {
        const Value value =
            column->isComputed() ? column->compute(record) : record.value(column->key());
        if (value.holds<Id>())
            row.append(m_names.value(value.toId(), toText(value.toId())));
        else
            row.append(value);
    }
    return row;
}

} // namespace purser
