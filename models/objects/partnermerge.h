#pragma once

#include "models/meta/action.h"

namespace purser {

/** `merge {other_id, other_version}`: makes another partner part of this one; says under `moved`
 * how many records of each type refer to something else now. */
Action mergePartner();

/** `unmerge`: takes the last merge into this partner back. */
Action unmergePartner();

} // namespace purser
