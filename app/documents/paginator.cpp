#include "app/documents/paginator.h"

#include "app/documents/tablelayout.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** As many lines as a divided text keeps together at least. */
constexpr int LeastLines = 2;

/** An item is divided rather than moved when moving it would leave this part of a page empty. */
constexpr qreal MostEmpty = 0.3;

std::size_t groupEnd(const Flow &flow, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < flow.size() && (flow[end - 1].keepsWithNext || flow[end].keepsWithPrevious))
        ++end;
    return end;
}

/** What has to stay free under `entry` for the sum that is carried over. */
qreal reserveUnder(const Flow &flow, std::size_t end)
{
    const bool goesOn =
        end < flow.size() && flow[end].table && flow[end].table == flow[end - 1].table;
    return goesOn ? flow[end].table->carryHeight() : 0;
}

} // namespace

Paginator::Paginator(const FlowArea &area)
    : m_area(area)
{}

Result<Pagination> Paginator::paginate(const Flow &flow)
{
    m_result = {};
    m_onPage = m_current = nullptr;
    m_sum = {};
    beginPage();
    for (std::size_t begin = 0; begin < flow.size();) {
        const std::size_t end = groupEnd(flow, begin);
        PURSER_TRY(placeGroup(flow, begin, end));
        begin = end;
    }
    return std::move(m_result);
}

Result<> Paginator::placeGroup(const Flow &flow, std::size_t begin, std::size_t end)
{
    const qreal reserve = reserveUnder(flow, end);
    const bool fits = heightOf(flow, begin, end, false) + reserve <= room();
    const qreal onNewPage = heightOf(flow, begin, end, true) + reserve;
    const bool fitsOnNewPage = onNewPage <= m_area.bottom - m_area.nextTop;
    const bool isDivided =
        !fits && (!fitsOnNewPage || (end - begin == 1 && isWorthDividing(flow[begin], onNewPage)));
    if (!fits && !isDivided)
        turnPage(flow[begin].table);
    for (std::size_t i = begin; i < end; ++i) {
        if (!isDivided) {
            PURSER_TRY(placeWhole(flow[i]));
            continue;
        }
        const qreal tail = heightOf(flow, i + 1, end, false) + reserve;
        PURSER_TRY(placeDivided(flow[i], tail <= (m_area.bottom - m_area.nextTop) / 2 ? tail : 0));
    }
    return {};
}

Result<> Paginator::placeWhole(const FlowEntry &entry)
{
    placeHead(entry);
    return placeLines(entry, {0, entry.item->lineCount()});
}

/** Places the lines of `entry` so that at least the last of them stands beside the `tail`. */
Result<> Paginator::placeDivided(const FlowEntry &entry, qreal tail)
{
    const int count = entry.item->lineCount();
    int from = 0;
    while (from < count) {
        const qreal head = headHeight(entry, false);
        const qreal rest = entry.item->height({from, count});
        if (head + rest + tail <= room()) {
            placeHead(entry);
            return placeLines(entry, {from, count});
        }
        int lines = linesThatFit(entry, from);
        if (count - from - lines < LeastLines)
            lines = count - from - std::min(LeastLines, count - 1);
        const bool isTooFew = lines < std::min(LeastLines, count);
        if (isTooFew && !isFresh()) {
            turnPage(entry.table);
            continue;
        }
        lines = std::clamp(lines, 1, count - from);
        placeHead(entry);
        PURSER_TRY(placeLines(entry, {from, from + lines}));
        from += lines;
        if (from < count)
            turnPage(entry.table);
    }
    return {};
}

void Paginator::placeHead(const FlowEntry &entry)
{
    if (!isFresh())
        m_y += entry.spaceBefore;
    if (entry.table == m_onPage)
        return;
    m_onPage = entry.table;
    if (!entry.table)
        return;
    place(entry.table->head(), {0, entry.table->head()->lineCount()});
    if (entry.table == m_current && entry.table->isCarriedOver() && m_sum) {
        const auto carried = entry.table->broughtForward(*m_sum);
        place(carried, {0, carried->lineCount()});
    }
}

Result<> Paginator::placeLines(const FlowEntry &entry, LineRange lines)
{
    if (lines.from == 0) {
        if (!entry.bookmark.isEmpty())
            m_result.bookmarks.append({entry.bookmark, static_cast<int>(m_result.pages.size()) - 1,
                                       m_y, entry.bookmarkLevel});
        PURSER_TRY(add(entry));
    }
    place(entry.item, lines);
    return {};
}

void Paginator::place(const std::shared_ptr<const FlowItem> &item, LineRange lines)
{
    m_result.pages.back().push_back({item, lines, m_y});
    m_y += item->height(lines);
}

void Paginator::beginPage()
{
    m_top = m_result.pages.empty() ? m_area.firstTop : m_area.nextTop;
    m_y = m_top;
    m_onPage = nullptr;
    m_result.pages.emplace_back();
}

void Paginator::turnPage(const Table &next)
{
    if (next && next == m_current && next == m_onPage && next->isCarriedOver() && m_sum) {
        const auto carried = next->carriedOver(*m_sum);
        place(carried, {0, carried->lineCount()});
    }
    beginPage();
}

Result<> Paginator::add(const FlowEntry &entry)
{
    if (entry.table != m_current) {
        m_current = entry.table;
        m_sum.reset();
    }
    if (!entry.amount)
        return {};
    const Result<Decimal> sum = m_sum.value_or(Decimal()).plus(*entry.amount);
    if (!sum)
        return sum.error().under(u"tables"_s);
    m_sum = *sum;
    return {};
}

/** What stands above `entry` when it is the next: space, the head of its table, the sum so far. */
qreal Paginator::headHeight(const FlowEntry &entry, bool isOnNewPage) const
{
    const qreal space = isOnNewPage || isFresh() ? 0 : entry.spaceBefore;
    if (!entry.table || (entry.table == m_onPage && !isOnNewPage))
        return space;
    const bool isContinued = entry.table == m_current && m_sum;
    return space + entry.table->head()->height() + (isContinued ? entry.table->carryHeight() : 0);
}

qreal Paginator::heightOf(const Flow &flow,
                          std::size_t begin,
                          std::size_t end,
                          bool isOnNewPage) const
{
    qreal height = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const bool isFirst = i == begin;
        const bool isSameTable = !isFirst && flow[i].table == flow[i - 1].table;
        height += isFirst ? headHeight(flow[i], isOnNewPage) : flow[i].spaceBefore;
        if (!isFirst && !isSameTable && flow[i].table)
            height += flow[i].table->head()->height();
        height += flow[i].item->height();
    }
    return height;
}

bool Paginator::isWorthDividing(const FlowEntry &entry, qreal height) const
{
    const qreal page = m_area.bottom - m_area.nextTop;
    return entry.item->lineCount() >= 2 * LeastLines && height > page * MostEmpty
           && room() > page * MostEmpty;
}

int Paginator::linesThatFit(const FlowEntry &entry, int from) const
{
    const qreal carry = entry.table ? entry.table->carryHeight() : 0;
    const qreal height = room() - headHeight(entry, false) - carry;
    int lines = 0;
    while (from + lines < entry.item->lineCount()
           && entry.item->height({from, from + lines + 1}) <= height)
        ++lines;
    return lines;
}

} // namespace purser
