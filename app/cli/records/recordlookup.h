#pragma once

#include "models/meta/record.h"
#include "models/services/recordservice.h"

namespace purser {

/**
 * Finds the record that people call `key`: its id, or what is in its unique fields, its number or
 * its title. NotFound when there is none, Conflict when there are several.
 */
Result<Id> findRecord(RecordService &service, const ObjectType &type, const QString &key);

/** `FIELD=VALUE` with references by their key; an empty value clears. Invalid with every fault. */
Result<Draft> draftFromAssignments(RecordService &service,
                                   const ObjectType &type,
                                   const QStringList &assignments);

/** `FIELD=VALUE`, also with != < <= > >= and ~ (contains). */
Result<Filter> filterFromText(RecordService &service, const ObjectType &type, const QString &text);

/** `name,-created_at`; a minus sign for descending. */
Result<QList<SortKey>> sortFromText(const ObjectType &type, const QString &text);

} // namespace purser
