#pragma once

#include "ui/widgets/pickeritem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace purser {

/** The rows under a Picker: what was found, then what can be made, or a sentence when there is
 * nothing. */
class PickerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Item, Create, Message };
    enum Role { KindRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    /** `createText` empty: nothing can be made. */
    void show(const QList<PickerItem> &items, const QString &createText);
    void showMessage(const QString &message);

    Kind kind(int row) const;
    const PickerItem &item(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PickerItem> m_items;
    QString m_createText;
    QString m_message;
};

/** Icon, title, and the detail in quiet type at the end of the row. */
class PickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace purser
