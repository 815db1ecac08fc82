#pragma once

#include "models/base/result.h"

namespace purser {

class Record;

/**
 * Writes the `tax_id` of `record` in its normal form if it is right in `country`, and forgets the
 * reason for overriding the check of another one.
 */
void normalizeTaxId(Record &record, const Record *before, const QString &country);

/**
 * Invalid when the check of `tax_id` fails and `tax_id_override_reason` is empty: a warning that a
 * person can override with a reason.
 */
Result<> taxIdIsRight(const Record &record, const QString &country);

} // namespace purser
