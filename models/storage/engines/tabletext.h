#pragma once

#include "models/base/result.h"
#include "models/storage/schema.h"

#include <QVariant>

namespace purser {

class Session;

/** `CREATE TABLE` in the form both engines understand; `first` are lines before the columns. */
QString createTableText(const TableSpec &table,
                        const QString &name,
                        const QStringList &first,
                        const QString &keyword);

/** `ALTER TABLE … ADD COLUMN`; NOT NULL is left out where existing rows would have no value. */
QString addColumnText(const TableSpec &table, const ColumnSpec &column);

QString foreignKeyText(const ForeignKeySpec &key);

/** Whether the database gave NULL. */
bool isMissing(const QVariant &value);

/** The first column of every row. */
Result<QStringList> readTexts(Session &session, const QString &sql, const QVariantList &values);

/** A value in the form that every engine takes as it is; an invalid QVariant when the engine must
 * decide. */
QVariant commonToDatabase(const Value &value, const Field &field);
Value commonFromDatabase(const QVariant &value, const Field &field);

} // namespace purser
