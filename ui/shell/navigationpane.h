#pragma once

#include "ui/shell/navigationmodel.h"

#include <QListView>

namespace purser {

/** The navigation at the left; can show its icons alone. */
class NavigationPane : public QListView
{
    Q_OBJECT

public:
    explicit NavigationPane(QWidget *parent = nullptr);

    void setEntries(const QList<NavigationEntry> &entries);
    void setCount(const QString &id, int count);
    /** Marks the entry of this page, if there is one. */
    void markPage(const PageAddress &address);
    /** Opens the n-th entry. */
    void openEntry(int number);

    bool areNamesShown() const { return m_namesShown; }
    void setNamesShown(bool shown);

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const purser::PageAddress &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openRow(const QModelIndex &index);
    void applyWidth();

    bool m_namesShown = true;
    NavigationModel *m_model;
    NavigationDelegate *m_delegate;
};

} // namespace purser
