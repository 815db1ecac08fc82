#include "models/objects/wakeup.h"

namespace purser {

void Wakeup::wake()
{
    const std::lock_guard lock(m_mutex);
    m_isAwake = true;
    m_condition.notify_all();
}

void Wakeup::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    m_condition.notify_all();
}

bool Wakeup::wait(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    m_condition.wait_for(lock, most, [this] { return m_isAwake || m_isStopped; });
    m_isAwake = false;
    return !m_isStopped;
}

} // namespace purser
