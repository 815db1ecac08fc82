#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/**
 * What a merge of two records did, so that it can be taken back: in `changes` a list of
 * {type, id, version, fields: {key: {old, new}}}, the version being that after the merge.
 */
ObjectType recordMergeType();

} // namespace purser
