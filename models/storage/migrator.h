#pragma once

#include "models/meta/registry.h"
#include "models/storage/migration.h"

namespace purser {

class Clock;
class Session;

enum class SchemaState {
    Empty,   ///< no table of Purser
    Current, ///< as the declarations want it
    Older,   ///< migrate() has something to do
    Newer    ///< made by a newer program: must not be opened
};

/**
 * Brings a database to what the declarations want: dated migrations first, then whatever tables,
 * columns and indexes are missing. Never drops or renames by itself. Safe when several processes
 * try at once; all or nothing.
 */
class Migrator
{
public:
    /** The version of everything that is not declared; a database with a higher one is newer. */
    static constexpr int FormatVersion = 1;

    Migrator(Session &session,
             const Registry &registry,
             const Clock &clock,
             const QList<DatedMigration> &migrations = {});

    Result<SchemaState> state();

    /** The statements that migrate() would run; empty when there is nothing to do. */
    Result<QStringList> pending();

    /** Conflict when the database is newer. Doing it twice changes nothing. */
    Result<> migrate();

    /** Takes back the last dated migration of `module`. NotFound when there is none. */
    Result<QString> revertLast(const QString &module);

    /** A fact about the database under a key of whoever asks; empty: nothing was remembered. */
    Result<QString> remembered(const QString &key);
    Result<> remember(const QString &key, const QString &text);

private:
    Result<> migrateInside();
    Result<> createOwnTables();
    Result<QStringList> applied(const QString &module);
    Result<> applyDated();
    Result<> applyDeclared(const ObjectType &type);
    Result<QStringList> missingStatements(const ObjectType &type);

    Session &m_session;
    const Registry &m_registry;
    const Clock &m_clock;
    QList<DatedMigration> m_migrations;
};

} // namespace purser
