#pragma once

#include <QDateTime>

namespace purser {

/** The only source of the present time. Passed in, so that tests choose it. Thread-safe. */
class Clock
{
public:
    virtual ~Clock() = default;

    /** Now, in UTC, to the millisecond. */
    virtual QDateTime now() const = 0;

    /** The date of now() in the zone of the system. */
    QDate today() const;
};

/** The clock of the machine. */
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace purser
