#include "ui/widgets/flowlayout.h"

#include "ui/widgets/metrics.h"

#include <QStyle>
#include <QWidget>

namespace purser {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::Gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(0, index, int(m_items.size()) - 1));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {qMax(0, width - spacing()) + margins.left() + margins.right(),
            height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> row;
    int x = inner.left();
    int y = inner.top();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo(QSize(qMax(inner.width(), 1), QWIDGETSIZE_MAX));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            if (move)
                placeRow(row, rowHeight, inner);
            row.clear();
            x = inner.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    if (move)
        placeRow(row, rowHeight, inner);
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}

void FlowLayout::placeRow(const QList<std::pair<QLayoutItem *, QRect>> &row,
                          int height,
                          const QRect &inner) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, place] : row) {
        const QRect centered = place.translated(0, (height - place.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, inner, centered));
    }
}

} // namespace purser
