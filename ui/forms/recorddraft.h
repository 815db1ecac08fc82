#pragma once

#include "models/meta/record.h"

#include <QJsonObject>

namespace purser {

class Registry;

/** A new record of `type` with its defaults, then what `draft` gives, children included. */
Record newRecord(const ObjectType &type, const Draft &draft, const Registry &registry);

/**
 * What makes `edited` out of `base`: only the fields that differ and may be given, and of the
 * children the lists in which something differs. `base` of a new record is newRecord() without a
 * draft.
 */
Draft draftBetween(const Record &base, const Record &edited);

/** What draftFromJson() reads. */
QJsonObject draftToJson(const Draft &draft, const ObjectType &type, const Registry &registry);

} // namespace purser
