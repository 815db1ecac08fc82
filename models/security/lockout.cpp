#include "models/security/lockout.h"

#include <algorithm>

namespace purser {

std::chrono::seconds LockOut::after(int failures) const
{
    if (failures <= freeFailures)
        return std::chrono::seconds(0);
    std::chrono::seconds wait = first;
    for (int doubled = freeFailures + 1; doubled < failures && wait < longest; ++doubled)
        wait *= 2;
    return std::min(wait, longest);
}

} // namespace purser
