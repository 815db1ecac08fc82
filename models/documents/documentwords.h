#pragma once

#include "models/documents/documentmodel.h"

#include <array>
#include <utility>

namespace purser {

/** The words of the JSON form, for writing and reading. */
template<typename E, std::size_t N>
using DocumentWords = std::array<std::pair<const char *, E>, N>;

inline constexpr DocumentWords<ColumnRole, 3> RoleWords{
    {{"text", ColumnRole::Text}, {"number", ColumnRole::Number}, {"amount", ColumnRole::Amount}}};
inline constexpr DocumentWords<ColumnSizing, 3> SizingWords{{{"content", ColumnSizing::Content},
                                                             {"fixed", ColumnSizing::Fixed},
                                                             {"relative", ColumnSizing::Relative}}};
inline constexpr DocumentWords<ColumnAlignment, 4> AlignmentWords{
    {{"by-role", ColumnAlignment::ByRole},
     {"start", ColumnAlignment::Start},
     {"center", ColumnAlignment::Center},
     {"end", ColumnAlignment::End}}};
inline constexpr DocumentWords<RowKind, 4> RowWords{{{"item", RowKind::Item},
                                                     {"comment", RowKind::Comment},
                                                     {"heading", RowKind::Heading},
                                                     {"subtotal", RowKind::Subtotal}}};
inline constexpr DocumentWords<PaperSize, 2> PaperWords{
    {{"A4", PaperSize::A4}, {"Letter", PaperSize::Letter}}};
inline constexpr DocumentWords<TextDirection, 2> DirectionWords{
    {{"ltr", TextDirection::LeftToRight}, {"rtl", TextDirection::RightToLeft}}};
inline constexpr DocumentWords<TextEmphasis, 2> EmphasisWords{
    {{"plain", TextEmphasis::Plain}, {"strong", TextEmphasis::Strong}}};

template<typename E, std::size_t N>
QString wordOf(E value, const DocumentWords<E, N> &words)
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return QLatin1String(word);
    }
    return {};
}

} // namespace purser
