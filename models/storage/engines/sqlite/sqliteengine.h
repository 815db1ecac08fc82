#pragma once

#include "models/storage/engine.h"

namespace purser {

/** SQLite 3.38 or later through QSQLITE: one file, one writer at a time, readers beside it (WAL).
 */
class SqliteEngine final : public Engine
{
public:
    QString name() const override;
    bool isEmbedded() const override { return true; }
    QString withoutIndex(const QString &column) const override { return u'+' + column; }
    QString trueFor(Share share, const QString &condition) const override;
    bool readsWhatItSkips() const override { return false; }
    QString driver() const override;
    void address(QSqlDatabase &database, const DatabaseUrl &url) const override;
    Result<> prepareConnection(Session &session) const override;
    QString beginStatement() const override;
    QString lockClause() const override;
    QString shareClause() const override;
    QString columnType(const Field &field) const override;
    QVariant toDatabase(const Value &value, const Field &field) const override;
    Value fromDatabase(const QVariant &value, const Field &field) const override;
    QString booleanLiteral(bool value) const override;
    QString lowestLiteral(const Field &field) const override;
    QString jsonMember(const QString &column, const QString &key) const override;
    Result<QStringList> tables(Session &session) const override;
    Result<QStringList> columns(Session &session, const QString &table) const override;
    Result<QStringList> indexes(Session &session, const QString &table) const override;
    Result<> beforeMigration(Session &session) const override;
    Result<> afterMigration(Session &session) const override;
    Result<> checkReferences(Session &session) const override;
    Result<> lockSchema(Session &session) const override;
    QStringList createTable(const TableSpec &table) const override;
    TableChange addColumns(const TableSpec &table, const QStringList &missing) const override;
    QStringList searchSupport(const TableSpec &table) const override;
    Result<Condition> searchCondition(Session &session,
                                      const QString &table,
                                      const QStringList &words,
                                      Reading reading) const override;
    bool mayKeep(const QString &) const override { return true; }
    Result<bool> exists(const DatabaseUrl &url) const override;
    Result<> makePlace(const DatabaseUrl &url) const override;
    Result<> backUp(Session &session, const QString &file) const override;
    Result<> restore(const QString &file, const DatabaseUrl &url) const override;
    Result<QStringList> damages(Session &session) const override;
    Error error(const QSqlError &error) const override;
    bool isTransient(const QSqlError &error) const override;
    QString violatedConstraint(const QSqlError &error) const override;
};

} // namespace purser
