#include "models/base/clock.h"

namespace purser {

QDate Clock::today() const
{
    return now().toLocalTime().date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace purser
