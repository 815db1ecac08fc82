#pragma once

#include "plugins/purchasing/domain/purchasingmodule.h"

#include "models/base/clock.h"
#include "models/documents/documentrenderer.h"
#include "models/events/eventbus.h"
#include "models/meta/registry.h"
#include "models/modules/modulehost.h"
#include "models/objects/filestore.h"
#include "models/services/localrecordservice.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

#include "tests/support/testdatabase.h"

namespace purser::purchasing::test {

/** A clock that stands still until told. */
class StoppedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 30), Qt::UTC};
};

/** Writes a document down instead of drawing it. */
class PlainRenderer final : public DocumentRenderer
{
public:
    Result<QByteArray> renderPdf(const DocumentModel &model) override;

    QString fault; ///< what it fails with; empty: it works
};

struct LineSpec
{
    QString description;
    QString quantity = QStringLiteral("1");
    QString price = QStringLiteral("0");
    QString tax = {};
    QString discount = {};
    QString kind = QStringLiteral("item");
    QString code = {};
};

/**
 * A company (EUR) with a supplier and people: `buyer`, `manager`, `manager2`, `director`,
 * `finance`, `board`, `auditor`, each with the role of that name (manager2 is a manager too); every
 * role may do everything in purchasing.
 */
class World
{
public:
    explicit World(const QString &engine);
    ~World();

    Result<> open();

    /** A service on the connection of the world. */
    LocalRecordService &as(const QString &login);
    /** The caller, for a service on another connection. */
    Caller caller(const QString &login) const { return m_callers.value(login); }
    Id user(const QString &login) const { return m_callers.value(login).userId; }

    Result<Id> newUser(const QString &login, const QStringList &roles);
    Result<Id> newSupplier(const QString &name, const QMap<QString, Value> &values = {});
    Result<> addRate(const QString &base,
                     const QString &currency,
                     const QString &rate,
                     const QDate &day);

    Draft orderDraft(const QList<LineSpec> &lines, const QMap<QString, Value> &values = {}) const;
    Result<Record> newOrder(const QList<LineSpec> &lines,
                            const QMap<QString, Value> &values = {},
                            const QString &login = QStringLiteral("buyer"));
    /** An order of `amount` without tax, submitted by the buyer. */
    Result<Record> submitted(const QString &amount, const QMap<QString, Value> &values = {});

    Result<Record> act(const QString &login,
                       const Id &order,
                       const QString &action,
                       const QJsonObject &input = {});
    Result<QJsonValue> ask(const Id &order, const QString &query, const QJsonObject &input = {});
    Result<QList<Record>> inbox(const QString &login);
    /** Tells the module of all that has happened. */
    Result<> deliver();
    FileStore &files() { return m_files; }

    purser::test::TestDatabase database;
    StoppedClock clock;
    Registry registry;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordStore> store;
    Id company;
    Id supplier;
    PlainRenderer plain;
    /** What orders are drawn with when they are sent; before open(). */
    DocumentRenderer *renderer = &plain;

private:
    Result<> addPeople();

    QTemporaryDir m_folder;
    DirectoryStore m_files{m_folder.path()};
    EventBus m_bus;
    PurchasingModule m_module;
    std::unique_ptr<ModuleHost> m_host;

    QMap<QString, Caller> m_callers;
    QMap<QString, Id> m_roles;
    std::map<QString, std::unique_ptr<LocalRecordService>> m_services;
};

Decimal dec(const QString &text);

} // namespace purser::purchasing::test
