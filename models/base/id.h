#pragma once

#include <QUuid>

namespace purser {

class Clock;

/** Identifies a record. Null means none. */
using Id = QUuid;

/**
 * A new UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, a 12-bit counter that keeps ids
 * made within one millisecond of this process in order, 62 random bits. Thread-safe.
 */
Id newId(const Clock &clock);

/** Without braces, lower case. */
QString toText(const Id &id);

} // namespace purser
