#pragma once

#include "models/storage/listsql.h"

namespace purser {

/** The condition on rows of `type` that leaves those which `viewer` may see. */
SqlText visibilitySql(const Engine &engine,
                      const ObjectType &type,
                      const Id &company,
                      const Viewer &viewer);

} // namespace purser
