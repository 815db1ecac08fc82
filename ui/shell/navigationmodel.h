#pragma once

#include "ui/shell/uiregistry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace purser {

/** The lines of the navigation, with a heading before each named section. */
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<NavigationEntry> &entries);
    /** Null for a heading. */
    const NavigationEntry *entryAt(int row) const;
    /** -1 when there is none. */
    int rowOf(const PageAddress &address) const;
    /** The row of the n-th entry, headings not counted; -1 when there are fewer. */
    int rowOfEntry(int number) const;
    void setCount(const QString &id, int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading;
        int entry = -1;
    };

    QList<NavigationEntry> m_entries;
    QList<Line> m_lines;
    QHash<QString, int> m_counts;
};

/** Icon, name, and at the end how many wait; without names only the icon. */
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNamesShown(bool shown) { m_namesShown = shown; }
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QString &text) const;
    void paintCount(QPainter *painter, const QStyleOptionViewItem &option, int count) const;

    bool m_namesShown = true;
};

} // namespace purser
