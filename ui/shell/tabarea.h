#pragma once

#include "ui/widgets/pageaddress.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace purser {

class TabPage;

/** A tab, with its page or what is needed to make it when it is first looked at. */
struct TabEntry
{
    PageAddress address;
    QString title;
    QString icon;
    QJsonObject state; ///< given to the page when it is made
    TabPage *page = nullptr;
};

/** The tabs of the main window. A page that was open yesterday is made when its tab is chosen. */
class TabArea : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<TabPage *(const PageAddress &address)>;

    explicit TabArea(QWidget *parent = nullptr);
    ~TabArea() override;

    /** How pages are made. */
    void setMaker(const Maker &maker) { m_maker = maker; }

    int count() const { return int(m_tabs.size()); }
    int currentIndex() const;
    TabPage *currentPage() const;
    const TabEntry &tab(int index) const { return m_tabs.at(index); }
    /** -1 when it is not open. */
    int find(const PageAddress &address) const;
    int indexOf(const TabPage *page) const;

    /** Adds at the end; gives the index. */
    int add(const TabEntry &entry);
    /** Makes the page if need be; false when nothing can make it (the tab is then taken away). */
    bool choose(int index);
    /** Closes without asking. */
    void remove(int index);
    void removeAll();
    QList<TabPage *> dirtyPages() const;
    /** What can be opened again tomorrow; new records cannot. */
    QList<TabEntry> memory() const;

Q_SIGNALS:
    void closeRequested(int index);
    void currentChanged();
    /** Title, icon or dirtiness of some tab. */
    void tabChanged();

private:
    void describe(int index);
    void showMenu(const QPoint &position);
    bool makePage(int index);
    void requestCloseOthers(int kept);

    Maker m_maker;
    QList<TabEntry> m_tabs;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace purser
