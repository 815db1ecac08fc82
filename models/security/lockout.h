#pragma once

#include <chrono>

namespace purser {

/** How long signing in is refused after so many failures in a row: not at all at first, then
 * doubling. */
struct LockOut
{
    int freeFailures = 4;
    std::chrono::seconds first{30};
    std::chrono::seconds longest{3'600};

    std::chrono::seconds after(int failures) const;
};

} // namespace purser
