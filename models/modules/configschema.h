#pragma once

#include "models/modules/manifestnode.h"

namespace purser {

/**
 * Checks the schema of a module's configuration: JSON Schema 2020-12, of which there are
 *
 *     every type       type title description default enum secret unit
 *     object           properties required additionalProperties (false unless told true)
 *     array            items minItems maxItems uniqueItems
 *     string           minLength maxLength pattern format (date, date-time, email, uri, uuid)
 *     integer, number  minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
 *
 * `title`, `description` and `unit` may be maps from language to text, `secret: true` marks what is
 * kept encrypted and never shown. The schema as a whole is of type object. Defaults and enum values
 * must themselves be valid.
 */
void checkConfigSchema(const ManifestNode &schema, QList<ManifestFault> &faults);

} // namespace purser
