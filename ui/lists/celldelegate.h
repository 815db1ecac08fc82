#pragma once

#include <QStyledItemDelegate>

namespace purser {

/** Draws the cells of a RecordTable: texts, states as dot and word, a quiet bar for rows that are
 * not there yet, a hair line under each row. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** -1 for none. */
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** How wide a cell is that shows a whole badge with this text. */
    static int badgeWidth(const QFontMetrics &font, const QString &text);

private:
    int m_hoveredRow = -1;
};

} // namespace purser
