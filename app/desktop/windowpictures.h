#pragma once

#include "ui/widgets/pageaddress.h"
#include "ui/widgets/theme.h"

#include <QDir>

namespace purser {

class Desktop;

/**
 * Makes a picture of every main window, light and dark: the pages of the navigation, the first
 * record of every list among them, the palette. Waits for what a page reads, not for the clock.
 */
class WindowPictures : public QObject
{
    Q_OBJECT

public:
    WindowPictures(Desktop &desktop, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /** How many were written; -1 when one could not be. */
    void finished(int pictures);

private:
    struct Shot
    {
        QString name;
        PageAddress address;
    };

    void findRecords();
    void next();
    bool save(const QString &name);

    Desktop &m_desktop;
    QDir m_folder;
    QList<Shot> m_shots;
    QList<SchemePreference> m_schemes;
    qsizetype m_at = 0;
    int m_written = 0;
};

} // namespace purser
