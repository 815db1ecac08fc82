#include "ui/forms/recentchoices.h"

#include "models/services/caller.h"
#include "ui/widgets/uicontext.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser {

RecentChoices::RecentChoices(UiContext &context)
    : m_context(context)
{}

QString RecentChoices::keyOf(const QString &type) const
{
    return u"recent/%1/%2"_s.arg(toText(m_context.caller.companyId), type);
}

QList<PickerItem> RecentChoices::of(const QString &type) const
{
    QList<PickerItem> items;
    for (const QVariant &entry : m_context.settings.value(keyOf(type)).toList()) {
        const QStringList parts = entry.toStringList();
        if (parts.size() == 4)
            items.append({parts.at(0), parts.at(1), parts.at(2), parts.at(3)});
    }
    return items;
}

void RecentChoices::remember(const QString &type, const PickerItem &item)
{
    QList<PickerItem> items = of(type);
    items.removeIf([&item](const PickerItem &other) { return other.key == item.key; });
    items.prepend(item);
    QVariantList entries;
    for (const PickerItem &one : items.first(qMin(Most, int(items.size()))))
        entries.append(QStringList{one.key, one.title, one.detail, one.icon});
    m_context.settings.setValue(keyOf(type), entries);
}

} // namespace purser
