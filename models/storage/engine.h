#pragma once

#include "models/meta/objecttype.h"
#include "models/storage/databaseurl.h"
#include "models/storage/schema.h"

#include <QVariant>

class QSqlDatabase;
class QSqlError;

namespace purser {

class Session;

/** Engine::violatedConstraint() of a reference to a record that does not exist, or that others
 * need. */
inline const QString ForeignKey = QStringLiteral("foreign key");

/**
 * What one kind of database does differently: connecting, types, dialect, reading its schema,
 * errors. All code that knows an engine is in a folder under engines/. Stateless and thread-safe.
 */
class Engine
{
public:
    virtual ~Engine() = default;

    virtual QString name() const = 0;
    /** Whether a database is a file, so that whoever may open it may do anything with it. */
    virtual bool isEmbedded() const = 0;

    /** Name of the Qt driver. */
    virtual QString driver() const = 0;
    /** Puts the address into a connection that is not open. */
    virtual void address(QSqlDatabase &database, const DatabaseUrl &url) const = 0;
    /** What every connection needs after it was opened (foreign keys, time zone, limits). */
    virtual Result<> prepareConnection(Session &session) const = 0;

    virtual QString beginStatement() const = 0;
    /** Appended to a SELECT that locks its rows against other writers. */
    virtual QString lockClause() const = 0;
    /** The same for rows that others may read and refer to meanwhile, but not change. */
    virtual QString shareClause() const = 0;

    virtual QString columnType(const Field &field) const = 0;
    virtual QVariant toDatabase(const Value &value, const Field &field) const = 0;
    virtual Value fromDatabase(const QVariant &value, const Field &field) const = 0;
    /** A value for a statement that must not be bound because an index depends on it. */
    virtual QString booleanLiteral(bool value) const = 0;
    /** Stands for a missing value in sort expressions, before every other value. */
    virtual QString lowestLiteral(const Field &field) const = 0;
    /** The text of member `key` of a JSON column. */
    virtual QString jsonMember(const QString &column, const QString &key) const = 0;

    virtual Result<QStringList> tables(Session &session) const = 0;
    virtual Result<QStringList> columns(Session &session, const QString &table) const = 0;
    virtual Result<QStringList> indexes(Session &session, const QString &table) const = 0;

    /** Around a migration, outside its transaction. */
    virtual Result<> beforeMigration(Session &session) const = 0;
    virtual Result<> afterMigration(Session &session) const = 0;
    /** Inside it, as its last step: whether every reference leads somewhere. */
    virtual Result<> checkReferences(Session &session) const = 0;
    /** Inside it: keeps other processes from migrating at the same time; makes the schema if it has
     * a name. */
    virtual Result<> lockSchema(Session &session) const = 0;

    /** Statements that make a table. */
    virtual QStringList createTable(const TableSpec &table) const = 0;
    /** Statements that bring missing columns into a table that exists. */
    struct TableChange
    {
        QStringList statements;
        bool makesAnew = false; ///< the table is replaced: its indexes and triggers are gone
    };
    virtual TableChange addColumns(const TableSpec &table, const QStringList &missing) const = 0;
    /** Statements that make substring search fast; can be run again. */
    virtual QStringList searchSupport(const TableSpec &table) const = 0;

    /** What is read of what a search finds. */
    enum class Reading {
        All,         ///< or in an order that no index has
        FirstInOrder ///< a page of it, in the order of an index
    };
    /**
     * A condition that is true where the folded search text holds every word, with its values. It
     * may look at the data to choose the fastest of several forms.
     */
    struct Condition
    {
        QString sql;
        QVariantList values;
        bool leads = false; ///< finds so few rows that no other index must be used
    };
    virtual Result<Condition> searchCondition(Session &session,
                                              const QString &table,
                                              const QStringList &words,
                                              Reading reading) const = 0;
    /** Whether a prepared statement may be kept and run again with other values. */
    virtual bool mayKeep(const QString &sql) const = 0;

    /** A column that no index is used for. */
    virtual QString withoutIndex(const QString &column) const = 0;
    /** `condition`, with the planner told that it is true for most rows or for few, where the
     * engine does not find that out by itself. */
    enum class Share { Most, Few };
    virtual QString trueFor(Share share, const QString &condition) const = 0;
    /** Whether OFFSET reads whole rows to skip them, and not only their entries in an index. */
    virtual bool readsWhatItSkips() const = 0;

    /** Whether there is a database at this address; none is made. */
    virtual Result<bool> exists(const DatabaseUrl &url) const = 0;
    /** Makes what has to be there before a new database can be opened (its folder). */
    virtual Result<> makePlace(const DatabaseUrl &url) const = 0;
    /**
     * Writes the database as it is at one moment into `file`, while others go on reading and
     * writing, and checks the copy. Conflict when there is such a file; Unsupported when the engine
     * comes with a tool of its own for that, which the message names.
     */
    virtual Result<> backUp(Session &session, const QString &file) const = 0;
    /** Puts such a copy to where no database is. Invalid when it is damaged or something else. */
    virtual Result<> restore(const QString &file, const DatabaseUrl &url) const = 0;
    /** What is wrong inside the database, a sentence each; none when it is sound. */
    virtual Result<QStringList> damages(Session &session) const = 0;

    /** What the database refused, as an Error of a kind that callers understand. */
    virtual Error error(const QSqlError &error) const = 0;
    /** Whether running the whole transaction again may succeed. */
    virtual bool isTransient(const QSqlError &error) const = 0;
    /** Names of a unique constraint or its columns, taken from a message; empty when it is no such
     * error. */
    virtual QString violatedConstraint(const QSqlError &error) const = 0;
};

/** The engine for a URL's scheme; Unsupported when there is none. Lives as long as the program. */
Result<const Engine *> engineFor(const DatabaseUrl &url);

/** `"name"`, safe in a statement of every engine. */
QString quoted(const QString &identifier);

} // namespace purser
