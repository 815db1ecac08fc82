#pragma once

#include "models/meta/record.h"

#include <QJsonObject>

namespace purser {

/** Keys of the fields in which two states of a record differ, without version and time of change.
 */
QStringList changedFields(const Record &before, const Record &after);

/** `{"name": {"old": …, "new": …}}` for the fields that differ; every field that is set for a new
 * record. Sensitive values are masked. */
QJsonObject auditChanges(const Record *before, const Record &after);

/** `{"before": …, "after": …, "changed": […]}` with sensitive fields left out. */
QJsonObject eventData(const Record *before, const Record &after);

/** The record as `draft` wants it; its children are not touched. Read-only and system fields are
 * not written. */
void applyDraft(Record &record, const Draft &draft);

/** A new record of `type` with its defaults. */
Record recordWithDefaults(const ObjectType &type);

} // namespace purser
