#pragma once

#include "models/base/result.h"

namespace purser {

/**
 * The IBAN (ISO 13616) without blanks and in capitals, if country, length, structure and check
 * digits are right; an Error of kind Invalid (field empty) says which is not. Source of the
 * structures: SWIFT, IBAN Registry.
 */
Result<QString> parseIban(const QString &text);

/** In groups of four, as it is printed. */
QString groupedIban(const QString &iban);

} // namespace purser
