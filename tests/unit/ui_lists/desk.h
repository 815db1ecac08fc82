#pragma once

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QSettings>
#include <QTemporaryDir>

#include "tests/unit/items/shelf.h"

namespace purser::test {

/** What a page asks for, written down. */
class NotedNavigator final : public Navigator
{
public:
    bool open(const PageAddress &address, OpenIn) override;
    void close(TabPage *) override {}
    void offerUndo(const QString &done, const std::function<void()> &undo) override;
    void say(Mood, const QString &text, const QString &) override;
    void show(Job *job) override;

    QList<PageAddress> opened;
    QStringList done;
    QStringList said;
    std::function<void()> undo;
    std::unique_ptr<QObject> jobs = std::make_unique<QObject>();
};

/** The books of a Shelf with all that a page needs. */
class Desk
{
public:
    Desk();

    Shelf shelf;
    QTemporaryDir folder;
    QSettings settings;
    NotedNavigator navigator;
    ChangeFeed changes;
    std::unique_ptr<ServiceWorker> worker;
    std::unique_ptr<UiContext> context;

    Result<> open(int books);
};

} // namespace purser::test
