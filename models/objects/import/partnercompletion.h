#pragma once

#include "models/objects/import/partnerrow.h"

namespace purser {

/**
 * What a row adds to a partner who is there: values for fields that are empty, an address and a
 * contact that they do not have. Empty when there is nothing to add.
 */
Draft completionOf(const Record &partner, const PartnerRow &row);

/** Notes about values of the row that the partner has otherwise; theirs are kept. */
QList<ImportIssue> differences(const Record &partner, const PartnerRow &row);

} // namespace purser
