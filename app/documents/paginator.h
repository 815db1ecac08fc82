#pragma once

#include "app/documents/flowitem.h"
#include "models/base/result.h"

#include <QList>

namespace purser {

/** Where the flow may stand, from the upper edge of the paper. */
struct FlowArea
{
    qreal firstTop = 0;
    qreal nextTop = 0;
    qreal bottom = 0;
};

/** An item, or some of its lines, on a page. */
struct PlacedItem
{
    std::shared_ptr<const FlowItem> item;
    LineRange lines;
    qreal top = 0;
};

/** A place that the reader's outline leads to. */
struct Bookmark
{
    QString title;
    int page = 0;
    qreal top = 0;
    int level = 0;
};

/** A flow divided into pages. */
struct Pagination
{
    std::vector<std::vector<PlacedItem>> pages;
    QList<Bookmark> bookmarks;
};

/**
 * Divides a flow into pages. Tables get their head on each page and, if they want it, the sum so
 * far at the end and start of pages. What keeps together stays together as long as a page can hold
 * it; rows and texts are divided when they are longer than that, or when much of the page would
 * stay empty.
 */
class Paginator
{
public:
    explicit Paginator(const FlowArea &area);

    /** Error of kind Invalid when a sum passes the range of a Decimal. */
    Result<Pagination> paginate(const Flow &flow);

private:
    using Table = std::shared_ptr<const TableLayout>;

    Result<> placeGroup(const Flow &flow, std::size_t begin, std::size_t end);
    Result<> placeWhole(const FlowEntry &entry);
    Result<> placeDivided(const FlowEntry &entry, qreal tail);
    void placeHead(const FlowEntry &entry);
    Result<> placeLines(const FlowEntry &entry, LineRange lines);
    void place(const std::shared_ptr<const FlowItem> &item, LineRange lines);
    void beginPage();
    void turnPage(const Table &next);
    Result<> add(const FlowEntry &entry);

    qreal headHeight(const FlowEntry &entry, bool isOnNewPage) const;
    qreal heightOf(const Flow &flow, std::size_t begin, std::size_t end, bool isOnNewPage) const;
    bool isWorthDividing(const FlowEntry &entry, qreal height) const;
    int linesThatFit(const FlowEntry &entry, int from) const;
    bool isFresh() const { return m_y <= m_top; }
    qreal room() const { return m_area.bottom - m_y; }

    FlowArea m_area;
    Pagination m_result;
    qreal m_top = 0;
    qreal m_y = 0;
    /** The table whose head stands on this page, if the page is still in it. */
    Table m_onPage;
    /** The table of the last row, and the sum of its rows so far. */
    Table m_current;
    std::optional<Decimal> m_sum;
};

} // namespace purser
