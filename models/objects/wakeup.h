#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace purser {

/** Wakes a thread that waits for something to do. Thread-safe. */
class Wakeup
{
public:
    void wake();

    /** Ends every wait, now and later. */
    void stop();

    /** Until somebody woke it, or `most` has passed; false when it was stopped. */
    bool wait(std::chrono::milliseconds most);

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_isAwake = false;
    bool m_isStopped = false;
};

} // namespace purser
