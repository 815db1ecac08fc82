#pragma once

#include "models/meta/record.h"
#include "models/services/recordservice.h"

namespace purser {

/**
 * Finds the record that people call `key`: its id, or what is in its unique fields, its number or
 * its title; a record that is there once for another (a membership for its user) also by the key of
 * that. NotFound when there is none, Conflict when there are several.
 */
Result<Id> findRecord(RecordService &service,
                      const ObjectType &type,
                      const QString &key,
                      Activity activity = Activity::Active);

/**
 * `FIELD=VALUE` with references by their key; an empty value clears. Children that are nothing but
 * a reference (the roles of a member) are given as a list of keys, all of them: `roles=a,b`;
 * `present` is the record that has some already, or null. Invalid with every fault.
 */
Result<Draft> draftFromAssignments(RecordService &service,
                                   const ObjectType &type,
                                   const QStringList &assignments,
                                   const Record *present = nullptr);

/** `FIELD=VALUE`, also with != < <= > >= and ~ (contains). */
Result<Filter> filterFromText(RecordService &service, const ObjectType &type, const QString &text);

/** `name,currency`. */
Result<QStringList> columnsFromText(const ObjectType &type, const QString &text);

/** `name,-created_at`; a minus sign for descending. */
Result<QList<SortKey>> sortFromText(const ObjectType &type, const QString &text);

} // namespace purser
