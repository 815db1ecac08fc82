#pragma once

#include "models/objects/export/listexport.h"

namespace purser {

/** Reads the rows of an export page by page, with the names of what they refer to. */
class ExportRows
{
public:
    static Result<ExportRows> open(RecordService &service, const ExportRequest &request);

    const QList<const Field *> &columns() const { return m_columns; }

    /** Calls `write` with the values of each row in plain form. Gives the number of rows. */
    Result<qint64> each(const std::function<Result<>(const QList<Value> &)> &write);

private:
    ExportRows(RecordService &service, const ExportRequest &request);

    Result<> findColumns();
    Result<> nameReferences(const QList<Record> &records);
    QList<Value> rowOf(const Record &record) const;

    RecordService *m_service;
    ExportRequest m_request;
    QList<const Field *> m_columns;
    QHash<Id, QString> m_names;
};

} // namespace purser
