#pragma once

#include "models/base/error.h"
#include "models/meta/objecttype.h"

namespace purser {

/** The caller lacks `permission` for `verb`. */
Error mayNot(const ObjectType &type, QStringView verb, const QString &permission);

/** A state as people call it. */
QString stateLabel(const ObjectType &type, const QString &state);

} // namespace purser
