#pragma once

#include <QStyledItemDelegate>

namespace purser::purchasing::ui {

/** A row of the inbox: supplier and amount, below them number, title, requester and age; a heading
 * above the first row of each group. */
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace purser::purchasing::ui
