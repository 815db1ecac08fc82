#pragma once

#include "ui/shell/tabarea.h"

class QSettings;

namespace purser {

/** What the window looked like when it was left, kept in the settings for each company. */
class WindowMemory
{
public:
    WindowMemory(QSettings &settings, const Id &company);

    struct Tabs
    {
        QList<TabEntry> entries;
        int current = 0;
    };

    void saveTabs(const Tabs &tabs);
    Tabs tabs() const;

    void saveGeometry(const QByteArray &geometry);
    QByteArray geometry() const;
    void saveNamesShown(bool shown);
    bool areNamesShown() const;

private:
    QSettings &m_settings;
    QString m_tabsKey;
};

} // namespace purser
