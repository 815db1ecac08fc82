#pragma once

namespace purser::metrics {

// The 8 px grid (device-independent pixels).
inline constexpr int Gap = 8;       ///< between things that belong together
inline constexpr int RowGap = 12;   ///< between the rows of a form
inline constexpr int Padding = 16;  ///< around a group
inline constexpr int GroupGap = 24; ///< between groups
inline constexpr int Radius = 6;
inline constexpr int Border = 1;
inline constexpr int IconSize = 20;
inline constexpr int ControlHeight = 32; ///< at least; more when the font is larger
inline constexpr int RowHeight = 30;     ///< of lists, at least

} // namespace purser::metrics
