#pragma once

#include <QString>

namespace purser {

/**
 * The postal code as the post of `country` writes it: capital letters, blanks and hyphens where
 * they belong, without the country's letters in front of it (`D-10115`, `SE 11455`, `N-0582`). What
 * has no form that the country knows comes back trimmed and in capitals, nothing else changed.
 */
QString normalizedPostalCode(const QString &text, const QString &country);

/**
 * Whether the normalized form of `text` is a postal code of `country`. Every text is one in a
 * country whose postal codes are not known.
 */
bool isPostalCode(const QString &text, const QString &country);

} // namespace purser
