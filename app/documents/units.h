#pragma once

#include <QtGlobal>

namespace purser {

/** Lengths on a page are in twentieths of a point, the resolution that pages are made with. */
inline constexpr int UnitsPerPoint = 20;
inline constexpr int UnitsPerInch = 72 * UnitsPerPoint;

constexpr qreal points(qreal value)
{
    return value * UnitsPerPoint;
}

constexpr qreal millimetres(qreal value)
{
    return value * UnitsPerInch / 25.4;
}

} // namespace purser
