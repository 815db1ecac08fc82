#pragma once

#include "models/meta/field.h"

namespace purser {

class RecordService;

/** The fields that an administrator added to a type, made from records of `custom_field`. */
QList<Field> customFieldsFrom(const QList<Record> &declarations);

/** Reads them, in their order; none when the caller may not, or there is no such type. Runs in the
 * thread of the service. */
QList<Field> readCustomFields(RecordService &service, const QString &type);

} // namespace purser
