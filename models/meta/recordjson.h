#pragma once

#include "models/meta/record.h"

#include <QJsonObject>

namespace purser {

/** One value in its JSON form (objects.md, “Names on the wire”). `record` gives a money field its
 * currency. */
QJsonValue toJson(const Value &value, const Field &field, const Record *record = nullptr);

/** All fields that are not sensitive (those too when `withSensitive`), computed ones and the
 * children that are there. */
QJsonObject toJson(const Record &record, bool withSensitive = false);

/** Reads one value; null gives a null Value. Error of kind Invalid about the field. */
Result<Value> valueFromJson(const QJsonValue &json, const Field &field);

/**
 * Reads a record as sent by a client. Unknown, read-only and system fields are faults (except `id`
 * of a child); all faults are reported at once, children as `lines[2].quantity`.
 */
Result<Draft> draftFromJson(const QJsonObject &json,
                            const ObjectType &type,
                            const class Registry &registry);

} // namespace purser
