#pragma once

#include <QStringView>

namespace purser {

/**
 * Whether it is a well-formed language tag of BCP 47 (RFC 5646, 2.1): `de`, `pt-BR`,
 * `zh-Hant-HK`, `sr-Latn-x-own`. Whether the language exists is not asked. The irregular tags that
 * RFC 5646 keeps for old data (`i-klingon`) are refused: each has a regular successor.
 */
bool isLanguageTag(QStringView tag);

} // namespace purser
