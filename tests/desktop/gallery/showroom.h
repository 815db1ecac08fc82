#pragma once

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uiregistry.h"

#include <QSettings>
#include <QTemporaryDir>

#include "tests/unit/items/shelf.h"

namespace purser::gallery {

/** A window over a shelf of books, for pictures. */
class Showroom
{
public:
    explicit Showroom(Theme &theme);

    /** In its company, with the list of books open. */
    std::unique_ptr<MainWindow> openWindow();
    /** Until all that was asked for has been answered. */
    void settle();

private:
    test::Shelf m_shelf;
    QTemporaryDir m_folder;
    Theme &m_theme;
    QSettings m_settings;
    ChangeFeed m_changes;
    UiRegistry m_ui;
    std::unique_ptr<ServiceWorker> m_worker;
};

} // namespace purser::gallery
