#include "ui/shell/tabarea.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tabpage.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

/** Closes a tab by the middle button as well. */
class PageTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int index = tabAt(event->pos());
        if (event->button() == Qt::MiddleButton && index >= 0)
            Q_EMIT tabCloseRequested(index);
        else
            QTabBar::mouseReleaseEvent(event);
    }
};

} // namespace

TabArea::TabArea(QWidget *parent)
    : QWidget(parent)
    , m_bar(new PageTabBar)
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setAccessibleName(tr("Open pages"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &TabArea::closeRequested);
    connect(m_bar, &QTabBar::customContextMenuRequested, this, &TabArea::showMenu);
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) { m_tabs.move(from, to); });
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_tabs.size())
            choose(index);
    });
}

TabArea::~TabArea()
{
    m_bar->disconnect(this);
}

int TabArea::currentIndex() const
{
    return m_bar->currentIndex();
}

TabPage *TabArea::currentPage() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_tabs.size() ? m_tabs.at(index).page : nullptr;
}

int TabArea::find(const PageAddress &address) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).address.sameAs(address))
            return i;
    }
    return -1;
}

int TabArea::indexOf(const TabPage *page) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).page == page)
            return i;
    }
    return -1;
}

int TabArea::add(const TabEntry &entry)
{
    const QSignalBlocker quiet(m_bar);
    m_tabs.append(entry);
    const int index = m_bar->addTab(entry.title);
    if (index == 0)
        m_bar->setCurrentIndex(-1);
    describe(index);
    m_bar->show();
    return index;
}

bool TabArea::choose(int index)
{
    if (!m_tabs.at(index).page && !makePage(index)) {
        remove(index);
        return false;
    }
    TabPage *page = m_tabs.at(index).page;
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(index);
    }
    QWidget *last = page->focusWidget(); // before the stack chooses one by itself
    m_stack->setCurrentWidget(page);
    page->activated();
    (last ? last : page)->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
    return true;
}

bool TabArea::makePage(int index)
{
    TabPage *page = m_maker ? m_maker(m_tabs.at(index).address) : nullptr;
    if (!page)
        return false;
    m_tabs[index].page = page;
    m_stack->addWidget(page);
    page->restoreState(m_tabs.at(index).state);
    const auto changed = [this, page] {
        const int at = indexOf(page);
        if (at < 0)
            return;
        m_tabs[at].address = page->address();
        describe(at);
        Q_EMIT tabChanged();
    };
    connect(page, &TabPage::titleChanged, this, changed);
    connect(page, &TabPage::dirtyChanged, this, changed);
    connect(page, &TabPage::addressChanged, this, changed);
    describe(index);
    return true;
}

void TabArea::describe(int index)
{
    TabEntry &entry = m_tabs[index];
    const bool dirty = entry.page && entry.page->isDirty();
    if (entry.page && !entry.page->title().isEmpty()) {
        entry.title = entry.page->title();
        entry.icon = entry.page->icon();
    }
    QString text = entry.title;
    text.replace(u'&', u"&&"_s);
    m_bar->setTabText(index, dirty ? u"● "_s + text : text);
    m_bar->setTabIcon(index, themeIcon(entry.icon));
    m_bar->setTabToolTip(index, entry.title);
    m_bar->setAccessibleTabName(index, dirty ? tr("%1, not saved").arg(entry.title) : entry.title);
}

void TabArea::remove(int index)
{
    TabPage *page = m_tabs.takeAt(index).page;
    const bool wasCurrent = m_bar->currentIndex() == index;
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
    }
    if (page) {
        page->disconnect(this);
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_bar->setVisible(!m_tabs.isEmpty());
    if (m_tabs.isEmpty())
        Q_EMIT currentChanged();
    else if (wasCurrent)
        choose(m_bar->currentIndex());
}

void TabArea::removeAll()
{
    m_tabs.clear();
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > 0)
        m_bar->removeTab(m_bar->count() - 1);
    m_bar->hide();
    qDeleteAll(m_stack->findChildren<TabPage *>(Qt::FindDirectChildrenOnly)); // closed ones too
}

QList<TabPage *> TabArea::dirtyPages() const
{
    QList<TabPage *> found;
    for (const TabEntry &entry : m_tabs) {
        if (entry.page && entry.page->isDirty())
            found.append(entry.page);
    }
    return found;
}

QList<TabEntry> TabArea::memory() const
{
    QList<TabEntry> found;
    for (TabEntry entry : m_tabs) {
        if (entry.address.isNew())
            continue;
        if (entry.page)
            entry.state = entry.page->saveState();
        found.append(entry);
    }
    return found;
}

void TabArea::showMenu(const QPoint &position)
{
    const int index = m_bar->tabAt(position);
    if (index < 0)
        return;
    QMenu menu;
    connect(menu.addAction(themeIcon(u"cross"_s), tr("Close")), &QAction::triggered, this,
            [=, this] { Q_EMIT closeRequested(index); });
    QAction *others = menu.addAction(tr("Close the others"));
    others->setEnabled(count() > 1);
    connect(others, &QAction::triggered, this, [=, this] { requestCloseOthers(index); });
    menu.exec(m_bar->mapToGlobal(position));
}

void TabArea::requestCloseOthers(int kept)
{
    for (int index = count() - 1; index >= 0; --index) {
        if (index != kept)
            Q_EMIT closeRequested(index);
    }
}

} // namespace purser
