#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

#include "models/base/result.h"

class QIODevice;

namespace purser::purchasing {

namespace ubllimit {
inline constexpr qint64 Bytes = 32 * 1024 * 1024;
inline constexpr int Depth = 32;
inline constexpr int Lines = 10'000;
inline constexpr int NodesOfPart = 20'000; ///< elements in one part of the order, such as a line
inline constexpr int Findings = 500;
} // namespace ubllimit

struct UblReading
{
    UblOrder order;
    /** What its structure breaks, and what could not be read of its values (Severity::Error). */
    Findings findings;
};

/**
 * Reads an order as UBL 2.1 XML, part by part, so that memory grows with what is kept of it only.
 * Document type declarations (and with them entities) and encodings other than UTF-8 are refused.
 * Errors: TooLarge past ubllimit::Bytes; Invalid, naming file and line, for what is no well-formed
 * XML, no order, or past the other limits.
 */
Result<UblReading> readUblOrder(QIODevice &device, const QString &fileName);

} // namespace purser::purchasing
