#pragma once

#include "models/base/result.h"
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
    /** All are written, or why one could not be. */
    void finished(const purser::Result<> &outcome);

private:
    struct Shot
    {
        QString name;
        PageAddress address;
    };

    void findRecords();
    void next();
    Result<> save(const QString &name);

    Desktop &m_desktop;
    QDir m_folder;
    QList<Shot> m_shots;
    QList<SchemePreference> m_schemes;
    qsizetype m_at = 0;
};

} // namespace purser
