#pragma once

#include "models/meta/registry.h"

namespace purser::test {

/**
 * What every declaration must keep, whoever made it; each fault as `type.field: what`. A test of a
 * module calls it with a registry of the base objects and its own.
 */
QStringList conformanceFaults(const Registry &registry);

} // namespace purser::test
