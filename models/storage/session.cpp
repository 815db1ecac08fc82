#include "models/storage/session.h"

#include "models/storage/engine.h"
#include "models/storage/statementcache.h"
#include "models/storage/tr.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

/** What the engines say about a database as a whole has `%1` where its name belongs. */
Error naming(const DatabaseUrl &url, Error error)
{
    const QString place = url.host.isEmpty() ? url.name : url.host + u'/' + url.name;
    error.message.replace(u"%1"_s, place);
    for (FieldIssue &issue : error.issues)
        issue.message.replace(u"%1"_s, place);
    return error;
}

} // namespace

struct Session::Private
{
    const Engine *engine = nullptr;
    DatabaseUrl url;
    QString connectionName;
    StatementCache statements;
    bool inTransaction = false;
    bool canRepeat = false;
    QString violatedConstraint;
    std::function<void(const QString &, const QVariantList &)> observer;

    QSqlDatabase database() const { return QSqlDatabase::database(connectionName, false); }

    Error refused(const QSqlError &error, const QString &sql)
    {
        canRepeat = engine->isTransient(error);
        violatedConstraint = engine->violatedConstraint(error);
        return naming(url, engine->error(error)).withDetail(error.text() + u" ["_s + sql + u']');
    }

    /** The prepared statement; a fresh one when the kept one is being read. */
    Result<std::shared_ptr<QSqlQuery>> statement(const QString &sql)
    {
        const std::shared_ptr<QSqlQuery> kept = statements.find(sql);
        if (kept && !kept->isActive())
            return kept;
        auto fresh = std::make_shared<QSqlQuery>(database());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return refused(fresh->lastError(), sql);
        if (!kept && engine->mayKeep(sql))
            statements.keep(sql, fresh);
        return fresh;
    }

    Result<std::shared_ptr<QSqlQuery>> run(const QString &sql, const QVariantList &values)
    {
        PURSER_ASSIGN(const std::shared_ptr<QSqlQuery> query, statement(sql));
        for (int position = 0; position < values.size(); ++position)
            query->bindValue(position, values.at(position));
        if (observer)
            observer(sql, values);
        if (!query->exec()) {
            const QSqlError error = query->lastError();
            query->finish();
            return refused(error, sql);
        }
        return query;
    }
};

QVariant Row::at(int column) const
{
    return m_query.value(column);
}

Session::Session(std::unique_ptr<Private> data)
    : d(std::move(data))
{}

Session::~Session()
{
    d->statements.clear();
    d->database().close();
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Session>> Session::open(const DatabaseUrl &url)
{
    PURSER_ASSIGN(const Engine *engine, engineFor(url));
    auto data = std::make_unique<Private>();
    data->engine = engine;
    data->url = url;
    data->connectionName = u"purser-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database = QSqlDatabase::addDatabase(engine->driver(), data->connectionName);
    if (!database.isValid())
        return Error{ErrorKind::Unsupported,
                     Tr::tr("The database driver %1 is not installed.").arg(engine->driver()),
                     u"database"_s,
                     {},
                     {}};
    engine->address(database, url);
    std::unique_ptr<Session> session(new Session(std::move(data)));
    const bool isOpen = database.open();
    const QSqlError refused = database.lastError();
    database = {}; // the connection can be removed only when nobody holds it
    if (!isOpen)
        return naming(url, engine->error(refused)).withDetail(refused.text());
    PURSER_TRY(engine->prepareConnection(*session));
    return session;
}

const Engine &Session::engine() const
{
    return *d->engine;
}

const DatabaseUrl &Session::url() const
{
    return d->url;
}

Result<qint64> Session::execute(const QString &sql, const QVariantList &values)
{
    PURSER_ASSIGN(const std::shared_ptr<QSqlQuery> query, d->run(sql, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<> Session::select(const QString &sql,
                         const QVariantList &values,
                         const std::function<Result<>(const Row &)> &read)
{
    PURSER_ASSIGN(const std::shared_ptr<QSqlQuery> query, d->run(sql, values));
    Result<> outcome;
    while (outcome && query->next())
        outcome = read(Row(*query));
    const QSqlError error = query->lastError();
    query->finish();
    if (outcome && error.isValid())
        return d->refused(error, sql);
    return outcome;
}

Result<QVariant> Session::value(const QString &sql, const QVariantList &values)
{
    PURSER_ASSIGN(const std::shared_ptr<QSqlQuery> query, d->run(sql, values));
    const QVariant first = query->next() ? query->value(0) : QVariant();
    query->finish();
    return first;
}

Result<> Session::define(const QString &sql)
{
    if (d->observer)
        d->observer(sql, {});
    QSqlQuery query(d->database());
    if (!query.exec(sql))
        return d->refused(query.lastError(), sql);
    return {};
}

bool Session::isInTransaction() const
{
    return d->inTransaction;
}

Result<> Session::begin()
{
    Q_ASSERT(!d->inTransaction);
    d->canRepeat = false;
    PURSER_TRY(define(d->engine->beginStatement()));
    d->inTransaction = true;
    return {};
}

Result<> Session::commit()
{
    PURSER_TRY(define(u"COMMIT"_s));
    d->inTransaction = false;
    return {};
}

void Session::rollback()
{
    if (!d->inTransaction)
        return;
    d->inTransaction = false;
    QSqlQuery query(d->database());
    query.exec(u"ROLLBACK"_s);
}

bool Session::canRepeat() const
{
    return d->canRepeat;
}

QString Session::violatedConstraint() const
{
    return d->violatedConstraint;
}

void Session::observe(std::function<void(const QString &sql, const QVariantList &values)> observer)
{
    d->observer = std::move(observer);
}

QVariant Session::handle() const
{
    return d->database().driver()->handle();
}

} // namespace purser
