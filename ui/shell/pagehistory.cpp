#include "ui/shell/pagehistory.h"

namespace purser {

void PageHistory::visit(const PageAddress &address)
{
    if (m_position >= 0 && m_visited.at(m_position).sameAs(address))
        return;
    m_visited.resize(m_position + 1);
    m_visited.append(address);
    if (m_visited.size() > Longest)
        m_visited.removeFirst();
    m_position = m_visited.size() - 1;
}

std::optional<PageAddress> PageHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_visited.at(--m_position);
}

std::optional<PageAddress> PageHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_visited.at(++m_position);
}

void PageHistory::clear()
{
    m_visited.clear();
    m_position = -1;
}

} // namespace purser
