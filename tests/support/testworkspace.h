#pragma once

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/objects/workspace.h"

#include <atomic>

#include "tests/support/testdatabase.h"

namespace purser::test {

/** A clock that stands still until it is told to move. */
class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void forward(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(const QDateTime &to) { m_now = to.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now =
        QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
};

/** A workspace on a fresh database with all types of the core and one company, Northstar (EUR,
 * Germany), in which `service` may do everything. */
class TestWorkspace
{
public:
    explicit TestWorkspace(const QString &engine, const RoleGrants &grants = {});

    /** More types, before open(). */
    Registry &registry() { return m_registry; }
    Result<> open();
    /** Without a company and `service`. */
    Result<> openEmpty();

    Workspace &workspace() { return *m_workspace; }
    StandingClock &clock() { return m_clock; }
    Id company() const { return m_company; }
    LocalRecordService &service() { return *m_service; }

    Result<Id> addCompany(const QString &name, const QString &currency);
    /** Everything in `company`. */
    std::unique_ptr<LocalRecordService> serviceOf(const Id &company);
    /** A member of `company` with these roles. */
    Result<Record> addUser(const QString &login, const Id &company, const QStringList &roles);

private:
    TestDatabase m_database;
    RoleGrants m_grants;
    StandingClock m_clock;
    std::shared_ptr<PasswordRules> m_passwords;
    Registry m_registry;
    Result<> m_registered;
    std::unique_ptr<Workspace> m_workspace;
    Id m_company;
    std::unique_ptr<LocalRecordService> m_service;
};

/** A Draft of these values, and children by key. */
Draft draft(const QMap<QString, Value> &values, const QMap<QString, QList<Draft>> &children = {});

/** The field of every issue of the error, joined by blanks; empty for success. */
template<typename T>
QString faultyFields(const Result<T> &result)
{
    QStringList fields;
    if (!result) {
        for (const FieldIssue &issue : result.error().issues)
            fields.append(issue.field);
    }
    return fields.join(u' ');
}

} // namespace purser::test
