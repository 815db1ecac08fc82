#pragma once

#include "app/documents/textblock.h"
#include "models/base/decimal.h"

#include <memory>
#include <optional>
#include <vector>

namespace purser {

class TableLayout;

/** Something between the head and the foot of the pages that may be divided between its lines. */
class FlowItem
{
public:
    virtual ~FlowItem() = default;

    virtual int lineCount() const = 0;
    virtual qreal height(LineRange lines) const = 0;
    virtual void draw(QPainter &painter, QPointF position, LineRange lines) const = 0;

    qreal height() const { return height({0, lineCount()}); }
};

/** An item in the order of the document, and what holds it to others. */
struct FlowEntry
{
    std::shared_ptr<const FlowItem> item;
    /** Left out at the top of a page. */
    qreal spaceBefore = 0;
    bool keepsWithNext = false;
    bool keepsWithPrevious = false;
    /** The table that the item is a row of. */
    std::shared_ptr<const TableLayout> table;
    /** What the row adds to the sum that is carried over. */
    std::optional<Decimal> amount;
    /** A title in the reader's outline; empty for none. */
    QString bookmark;
    /** 0 for the parts of the document, 1 for rows. */
    int bookmarkLevel = 0;
};

using Flow = std::vector<FlowEntry>;

} // namespace purser
