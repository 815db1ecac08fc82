#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublparts.h"

namespace purser::purchasing {

/** The text, or its first `length` characters with a warning that the rest is not kept. */
QString shortened(Findings &findings, const QString &place, const UblText &text, int length);

} // namespace purser::purchasing
