#pragma once

#include "ui/widgets/pageaddress.h"

#include <QList>

#include <optional>

namespace purser {

/** The pages in the order in which they were looked at, to go back and forward in. */
class PageHistory
{
public:
    /** Going somewhere new forgets what lay ahead. */
    void visit(const PageAddress &address);
    /** Where back leads; none at the beginning. */
    std::optional<PageAddress> back();
    std::optional<PageAddress> forward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    void clear();

private:
    static constexpr qsizetype Longest = 100;

    QList<PageAddress> m_visited;
    qsizetype m_position = -1;
};

} // namespace purser
