#pragma once

#include "models/base/result.h"

namespace purser {

class Record;
class RecordStore;
class Registry;
class Session;

/**
 * Invalid, naming each field of `record` that refers to a record which does not exist in its
 * company. Not inside a transaction that the database has given up.
 */
Result<> checkReferences(const Record &record, const Registry &registry, RecordStore &store);

/**
 * What a person should read when the database refused `record` with `error`: which unique field
 * stands against it. A reference that leads nowhere is Invalid without a field: checkReferences()
 * names it. Other errors are given back as they are.
 */
Error explained(const Error &error,
                const Record &record,
                const Registry &registry,
                const Session &session);

} // namespace purser
