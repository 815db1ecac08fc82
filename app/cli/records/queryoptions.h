#pragma once

#include "app/cli/command.h"
#include "models/storage/listquery.h"

namespace purser {

class Invocation;
class ObjectType;
class RecordService;

/** The options that choose records: `--search`, `--filter`, `--sort`, `--deleted`. */
QList<Parameter> queryOptions();

/** What they say; Invalid for a field that is not there or a value that does not fit. */
Result<ListQuery> queryFrom(Invocation &invocation, RecordService &service, const ObjectType &type);

} // namespace purser
