#pragma once

#include "models/base/clock.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "models/services/recordservice.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QSettings>
#include <QTemporaryDir>

#include "tests/support/testdatabase.h"

namespace purser::test {

class DeskClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC); }
};

/** Remembers what pages asked the window for. */
class DeskNavigator final : public Navigator
{
public:
    bool open(const PageAddress &address, OpenIn) override
    {
        opened.append(address);
        return true;
    }
    void close(TabPage *page) override { closed.append(page); }
    void offerUndo(const QString &done, const std::function<void()> &undo) override
    {
        offers.append(done);
        lastUndo = undo;
    }
    void say(Mood, const QString &text, const QString &) override { said.append(text); }
    void show(Job *) override {}

    QList<PageAddress> opened;
    QList<TabPage *> closed;
    QStringList offers;
    QStringList said;
    std::function<void()> lastUndo;
};

/** Somebody at work in a company with an embedded database of the base objects; written directly by
 * a colleague, and through a ServiceWorker by pages. */
class Desk
{
public:
    Desk();

    /** `more` adds types of one's own. */
    Result<> open(const QList<ObjectType> &more = {});
    Result<Record> create(const QString &type, const Draft &draft);
    /** Somebody else changes a record. */
    Result<Record> update(const Id &id, const QString &type, const Draft &draft);
    Result<Record> read(const QString &type, const Id &id);
    /** A supplier with two contacts and an address. */
    Result<Record> createPartner(const QString &name);
    UiContext &context() { return *m_context; }

    Registry registry;
    DeskClock clock;
    TestDatabase database;
    Caller caller;
    DeskNavigator navigator;

private:
    Result<std::shared_ptr<RecordService>> connect() const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    ChangeFeed m_changes;
    std::shared_ptr<RecordService> m_colleague;
    std::unique_ptr<ServiceWorker> m_worker;
    std::unique_ptr<UiContext> m_context;
};

} // namespace purser::test
