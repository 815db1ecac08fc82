#pragma once

#include <QByteArray>

#include <functional>

namespace purser {

/**
 * The character map of a font (`ToUnicode`, Adobe Technical Note 5411) with the letters that were
 * written in place of the forms that the font shows: Arabic letters instead of their joined forms.
 * Without it a reader finds no Arabic word. `written` says which character stands where the map
 * names another of the same form.
 */
QByteArray searchableUnicodeMap(const QByteArray &map,
                                const std::function<char16_t(char16_t)> &written);

} // namespace purser
