#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

namespace purser {

class UnitOfWork;

/**
 * The fields that an administrator added to `types` in the caller's company, by type and in their
 * order. Nothing when the registry has no type `custom_field`. One query.
 */
Result<QHash<QString, QList<Field>>> customFields(UnitOfWork &work, const QStringList &types);

/**
 * What is wrong with the values under `custom`, as `custom.<key>`: unknown keys, values of another
 * kind, required ones that are missing. A value in its text form is taken as it is on the wire.
 */
QList<FieldIssue> customFaults(const Record &record, const QList<Field> &fields);

} // namespace purser
