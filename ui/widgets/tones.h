#pragma once

#include "models/meta/field.h"
#include "ui/widgets/colors.h"

namespace purser {

/** How the tone of a declared choice is shown. */
constexpr Mood moodOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Mood::Neutral;
    case Tone::Info:
        return Mood::Info;
    case Tone::Success:
        return Mood::Success;
    case Tone::Warning:
        return Mood::Warning;
    case Tone::Danger:
        return Mood::Danger;
    }
    return Mood::Neutral;
}

} // namespace purser
