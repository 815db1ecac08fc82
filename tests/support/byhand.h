#pragma once

#include "models/base/result.h"
#include "models/storage/session.h"

#include <QSqlDatabase>

#include "tests/support/testdatabase.h"

namespace purser::test {

struct Statement
{
    QString sql;
    QVariantList values;
};

/** The statements that `work` runs on `session`. */
QList<Statement> watched(Session &session, const std::function<void()> &work);

/** A connection of its own to the database of `session`, whose statements are prepared once and run
 * with given values: what a program without any framework would do. Ends the program on an error.
 */
class ByHand
{
public:
    explicit ByHand(Session &session);
    ~ByHand();
    ByHand(const ByHand &) = delete;
    ByHand &operator=(const ByHand &) = delete;

    /** In one transaction. */
    void write(const QList<Statement> &statements);

    /** Every column of every row, as the driver gives it. */
    void read(const QList<Statement> &statements);

private:
    QSqlQuery &run(const Statement &statement);

    QSqlDatabase m_database;
    QString m_begin;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

/** What a benchmark cannot do without; ends the program with the error. */
template<typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(described(result.error())));
    return std::move(*result);
}

void require(const Result<> &result);

} // namespace purser::test
