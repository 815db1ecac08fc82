#pragma once

#include "app/cli/table.h"
#include "models/services/recordservice.h"

#include <QHash>

namespace purser {

class Console;

/** Shows records to people: values by the language of the user, references by their title. */
class RecordView
{
public:
    explicit RecordView(RecordService &service)
        : m_service(service)
    {}

    /** A row for each record, a column for each field. */
    Table table(const ObjectType &type, const QStringList &fields, const QList<Record> &records);

    /** Every field that has a value, a line each, then the children as tables. */
    void write(Console &console, const Record &record);

    /** One value; empty when there is none. */
    QString value(const Record &record, const Field &field);

private:
    /** Reads the titles of all that the fields refer to, a query for each type. */
    void readTitles(const QList<const Field *> &fields, const QList<Record> &records);
    QString text(const Record &record, const Field &field) const;

    RecordService &m_service;
    QHash<Id, QString> m_titles;
};

} // namespace purser
