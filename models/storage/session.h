#pragma once

#include "models/base/result.h"
#include "models/storage/databaseurl.h"

#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;

namespace purser {

class Engine;

/** The row that a statement stands on; valid only inside the reader that gets it. */
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant at(int column) const;
    QString text(int column) const { return at(column).toString(); }
    qint64 integer(int column) const { return at(column).toLongLong(); }

private:
    const QSqlQuery &m_query;
};

/**
 * One open connection to a database with its prepared statements. Belongs to the thread that opened
 * it. Statements must not contain values, only `?`; each is prepared once.
 */
class Session
{
public:
    /**
     * Opens the database. Errors: Unavailable (cannot be reached, locked, full, read-only),
     * Unsupported (no such engine), Invalid (not a database).
     */
    static Result<std::unique_ptr<Session>> open(const DatabaseUrl &url);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    const Engine &engine() const;
    const DatabaseUrl &url() const;

    /** Runs a statement; gives the number of rows that it changed. */
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});

    /** Runs a query and calls `read` for each row; an Error from `read` ends it. */
    Result<> select(const QString &sql,
                    const QVariantList &values,
                    const std::function<Result<>(const Row &)> &read);

    /** The first column of the first row; an invalid QVariant when there is no row. */
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /** Runs one statement without preparing it: definitions, pragmas. */
    Result<> define(const QString &sql);

    bool isInTransaction() const;
    Result<> begin();
    Result<> commit();
    /** Never fails: a connection that cannot roll back is closed by the database itself. */
    void rollback();
    /** Whether the last error in this transaction can go away when all of it runs again. */
    bool canRepeat() const;
    /** Name (or columns) of the unique constraint of the last refused statement; empty for another
     * error. */
    QString violatedConstraint() const;

    /** Calls `observer` with each statement and its values before it runs: for inspection and
     * measuring. */
    void observe(std::function<void(const QString &sql, const QVariantList &values)> observer);

    /** Handle of the driver's library, for engines/ only. */
    QVariant handle() const;

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/**
 * Runs `body` in a transaction: commits when it succeeds, rolls back when it gives an Error, and
 * runs it again (at most five times) when the database asks for that. Inside a transaction it just
 * runs the body. `body` must not change anything outside the database.
 */
template<typename Body>
auto transact(Session &session, const Body &body) -> decltype(body())
{
    if (session.isInTransaction())
        return body();
    constexpr int Attempts = 5;
    for (int attempt = 1;; ++attempt) {
        PURSER_TRY(session.begin());
        auto result = body();
        if (result) {
            Result<> committed = session.commit();
            if (committed)
                return result;
            result = committed.error();
        }
        const bool again = session.canRepeat() && attempt < Attempts;
        session.rollback();
        if (!again)
            return result;
    }
}

} // namespace purser
