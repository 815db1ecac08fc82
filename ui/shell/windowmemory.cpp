#include "ui/shell/windowmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString NamesKey = u"window/navigation_names"_s;

} // namespace

WindowMemory::WindowMemory(QSettings &settings, const Id &company)
    : m_settings(settings)
    , m_tabsKey(u"window/tabs/"_s + toText(company))
{}

void WindowMemory::saveTabs(const Tabs &tabs)
{
    QJsonArray entries;
    for (const TabEntry &entry : tabs.entries)
        entries.append(QJsonObject{{u"address"_s, entry.address.toJson()},
                                   {u"title"_s, entry.title},
                                   {u"icon"_s, entry.icon},
                                   {u"state"_s, entry.state}});
    const QJsonObject json{{u"entries"_s, entries}, {u"current"_s, tabs.current}};
    m_settings.setValue(m_tabsKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

WindowMemory::Tabs WindowMemory::tabs() const
{
    const QJsonObject json =
        QJsonDocument::fromJson(m_settings.value(m_tabsKey).toByteArray()).object();
    Tabs tabs;
    for (const QJsonValue value : json.value(u"entries"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        tabs.entries.append({PageAddress::fromJson(entry.value(u"address"_s).toObject()),
                             entry.value(u"title"_s).toString(), entry.value(u"icon"_s).toString(),
                             entry.value(u"state"_s).toObject()});
    }
    const int last = int(tabs.entries.size()) - 1;
    tabs.current = qBound(0, json.value(u"current"_s).toInt(), qMax(0, last));
    return tabs;
}

void WindowMemory::saveGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray WindowMemory::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void WindowMemory::saveNamesShown(bool shown)
{
    m_settings.setValue(NamesKey, shown);
}

bool WindowMemory::areNamesShown() const
{
    return m_settings.value(NamesKey, true).toBool();
}

} // namespace purser
