#pragma once

#include "models/objects/rolegrants.h"

namespace purser {

/**
 * Fills the caller's company, which is new, with what every company begins with: roles, industries
 * (ISIC), common units, payment terms, number sequences.
 */
Result<> seedCompany(UnitOfWork &work, const RoleGrants &grants);

/**
 * A number sequence for each type with a `number` that the program sets: key is the name of the
 * type, format its initials, year and six digits. Those that are there stay as they are.
 */
Result<> addMissingSequences(UnitOfWork &work);

/** The currencies of ISO 4217, as far as they are missing. */
Result<> seedCurrencies(UnitOfWork &work);

} // namespace purser
