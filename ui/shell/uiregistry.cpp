#include "ui/shell/uiregistry.h"

#include "models/services/caller.h"
#include "ui/widgets/uicontext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

template<typename Entry>
void addOrReplace(QList<Entry> &entries, const Entry &entry)
{
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const Entry &other) { return other.id == entry.id; });
    if (same == entries.end())
        entries.append(entry);
    else
        *same = entry;
}

template<typename Entry>
QList<Entry> allowed(const QList<Entry> &entries, const UiContext &context)
{
    QList<Entry> found;
    for (const Entry &entry : entries) {
        if (entry.permission.isEmpty() || context.caller.may(entry.permission))
            found.append(entry);
    }
    return found;
}

} // namespace

void UiRegistry::addPage(const QString &kind, const PageFactory &factory)
{
    m_pages.insert(kind, factory);
}

void UiRegistry::addEditor(const QString &type, const PageFactory &factory)
{
    m_editors.insert(type, factory);
}

void UiRegistry::addList(const QString &type, const PageFactory &factory)
{
    m_lists.insert(type, factory);
}

void UiRegistry::addNavigation(const NavigationEntry &entry)
{
    addOrReplace(m_navigation, entry);
}

void UiRegistry::countAt(const QString &id, const WaitingCount &count)
{
    for (NavigationEntry &entry : m_navigation) {
        if (entry.id == id)
            entry.count = count;
    }
}

void UiRegistry::addCommand(const UiCommand &command)
{
    addOrReplace(m_commands, command);
}

PageFactory UiRegistry::factoryFor(const PageAddress &address) const
{
    if (address.page == u"record")
        return m_editors.value(address.type, m_generalEditor);
    if (address.page == u"list")
        return m_lists.value(address.type, m_generalList);
    return m_pages.value(address.page);
}

TabPage *UiRegistry::makePage(UiContext &context, const PageAddress &address) const
{
    const PageFactory factory = factoryFor(address);
    return factory ? factory(context, address) : nullptr;
}

QList<NavigationEntry> UiRegistry::navigation(const UiContext &context) const
{
    QList<NavigationEntry> entries = allowed(m_navigation, context);
    QStringList sections{QString()};
    for (const NavigationEntry &entry : std::as_const(m_navigation)) {
        if (!sections.contains(entry.section.source()))
            sections.append(entry.section.source());
    }
    std::stable_sort(
        entries.begin(), entries.end(), [&](const NavigationEntry &a, const NavigationEntry &b) {
            const auto place = [&](const NavigationEntry &entry) {
                return std::pair(sections.indexOf(entry.section.source()), entry.order);
            };
            return place(a) < place(b);
        });
    return entries;
}

QList<UiCommand> UiRegistry::commands(const UiContext &context) const
{
    return allowed(m_commands, context);
}

} // namespace purser
