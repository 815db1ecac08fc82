#include "ui/widgets/tabpage.h"

namespace purser {

TabPage::TabPage(UiContext &context, const PageAddress &address, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_address(address)
{}

void TabPage::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    setAccessibleName(title);
    Q_EMIT titleChanged();
}

void TabPage::setIcon(const QString &icon)
{
    m_icon = icon;
    Q_EMIT titleChanged();
}

void TabPage::setDirty(bool dirty)
{
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    Q_EMIT dirtyChanged(dirty);
}

void TabPage::setAddress(const PageAddress &address)
{
    m_address = address;
    Q_EMIT addressChanged();
}

} // namespace purser
