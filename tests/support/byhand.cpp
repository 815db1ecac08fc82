#include "tests/support/byhand.h"

#include "models/storage/engine.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace purser::test {

using namespace Qt::StringLiterals;

QList<Statement> watched(Session &session, const std::function<void()> &work)
{
    QList<Statement> statements;
    session.observe([&statements](const QString &sql, const QVariantList &values) {
        statements.append({sql, values});
    });
    work();
    session.observe({});
    return statements;
}

void require(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(described(result.error())));
}

ByHand::ByHand(Session &session)
    : m_database(QSqlDatabase::addDatabase(session.engine().driver(), u"by-hand"_s))
{
    session.engine().address(m_database, session.url());
    if (!m_database.open())
        qFatal("the second connection cannot be opened");
    const QString schema = session.url().options.value(u"schema"_s);
    const QStringList settings =
        schema.isEmpty()
            ? QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -16000"_s}
            : QStringList{u"SET search_path TO \"%1\", public"_s.arg(schema)};
    for (const QString &setting : settings)
        QSqlQuery(m_database).exec(setting);
    m_begin = session.engine().beginStatement();
}

ByHand::~ByHand()
{
    m_queries.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(u"by-hand"_s);
}

void ByHand::write(const QList<Statement> &statements)
{
    QSqlQuery(m_database).exec(m_begin);
    for (const Statement &statement : statements)
        run(statement);
    QSqlQuery(m_database).exec(u"COMMIT"_s);
}

void ByHand::read(const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        QSqlQuery &query = run(statement);
        const int columns = query.record().count();
        QList<QVariantList> rows;
        while (query.next()) {
            QVariantList row;
            row.reserve(columns);
            for (int column = 0; column < columns; ++column)
                row.append(query.value(column));
            rows.append(row);
        }
        query.finish();
    }
}

QSqlQuery &ByHand::run(const Statement &statement)
{
    auto &query = m_queries[statement.sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        query->prepare(statement.sql);
    }
    for (int i = 0; i < statement.values.size(); ++i)
        query->bindValue(i, statement.values.at(i));
    if (!query->exec())
        qFatal("by hand: %s", qPrintable(query->lastError().text()));
    return *query;
}

} // namespace purser::test
