#include "models/storage/engines/postgresql/postgresqlengine.h"

#include "models/storage/engines/tabletext.h"
#include "models/storage/session.h"
#include "models/storage/tr.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

/** A server that refuses (no such database, no such user) was reached. */
Error unreachable(const QSqlError &error)
{
    static const QRegularExpression refusal(u"FATAL:\\s*([^\\n]+)"_s);
    const QString said = refusal.match(error.databaseText()).captured(1).trimmed();
    if (said.isEmpty())
        return unavailable(Tr::tr("The server of the database %1 cannot be reached."));
    return unavailable(Tr::tr("The server of the database %1 refuses: %2.").arg(u"%1"_s, said));
}

} // namespace

QString PostgresqlEngine::name() const
{
    return u"postgresql"_s;
}

QString PostgresqlEngine::driver() const
{
    return u"QPSQL"_s;
}

void PostgresqlEngine::address(QSqlDatabase &database, const DatabaseUrl &url) const
{
    QStringList options{u"connect_timeout=5"_s};
    for (auto option = url.options.begin(); option != url.options.end(); ++option) {
        if (option.key() != u"schema")
            options.append(
                u"%1='%2'"_s.arg(option.key(), QString(option.value()).replace(u'\'', u"\\'"_s)));
    }
    database.setConnectOptions(options.join(u';'));
    database.setHostName(url.host);
    database.setPort(url.port > 0 ? url.port : 5432);
    database.setUserName(url.user);
    database.setPassword(url.password);
    database.setDatabaseName(url.name);
}

Result<> PostgresqlEngine::prepareConnection(Session &session) const
{
    const QString schema = session.url().options.value(u"schema"_s);
    if (!schema.isEmpty())
        PURSER_TRY(session.define(u"SET search_path TO %1, public"_s.arg(quoted(schema))));
    for (const QString &setting :
         {u"TIME ZONE 'UTC'"_s, u"client_min_messages TO warning"_s,
          u"idle_in_transaction_session_timeout TO '60s'"_s, u"lock_timeout TO '10s'"_s})
        PURSER_TRY(session.define(u"SET "_s + setting));
    return {};
}

QString PostgresqlEngine::beginStatement() const
{
    return u"BEGIN"_s;
}

QString PostgresqlEngine::lockClause() const
{
    return u" FOR NO KEY UPDATE"_s; // lets others refer to the record meanwhile
}

QString PostgresqlEngine::shareClause() const
{
    return u" FOR SHARE"_s;
}

QString PostgresqlEngine::columnType(const Field &field) const
{
    if (field.holdsDecimal())
        return u"bigint"_s;
    switch (field.type()) {
    case FieldType::Integer:
        return u"bigint"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Timestamp:
        return u"timestamptz"_s;
    case FieldType::Reference:
    case FieldType::File:
        return u"uuid"_s;
    case FieldType::Json:
        return u"jsonb"_s;
    default:
        return u"text COLLATE \"C\""_s; // the order of code points, as in every other engine
    }
}

QVariant PostgresqlEngine::toDatabase(const Value &value, const Field &field) const
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (value.holds<bool>())
        return value.toBool();
    if (value.holds<Id>())
        return toText(value.toId());
    return commonToDatabase(value, field);
}

Value PostgresqlEngine::fromDatabase(const QVariant &value, const Field &field) const
{
    if (isMissing(value))
        return {};
    if (field.type() == FieldType::Reference || field.type() == FieldType::File)
        return Id::fromString(value.toString());
    return commonFromDatabase(value, field);
}

QString PostgresqlEngine::booleanLiteral(bool value) const
{
    return value ? u"true"_s : u"false"_s;
}

QString PostgresqlEngine::lowestLiteral(const Field &field) const
{
    const QString type = columnType(field);
    if (type == u"date")
        return u"'0001-01-01'::date"_s;
    if (type == u"timestamptz")
        return u"'0001-01-01 00:00:00+00'::timestamptz"_s;
    if (type == u"uuid")
        return u"'00000000-0000-0000-0000-000000000000'::uuid"_s;
    if (type == u"boolean")
        return u"false"_s;
    return type == u"bigint" ? u"'-9223372036854775808'::bigint"_s : u"''"_s;
}

QString PostgresqlEngine::jsonMember(const QString &column, const QString &key) const
{
    return u"(%1 ->> '%2')"_s.arg(quoted(column), key);
}

Result<QStringList> PostgresqlEngine::tables(Session &session) const
{
    return readTexts(session,
                     u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s, {});
}

Result<QStringList> PostgresqlEngine::columns(Session &session, const QString &table) const
{
    return readTexts(
        session,
        u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND table_name = ? ORDER BY ordinal_position"_s,
        {table});
}

Result<QStringList> PostgresqlEngine::indexes(Session &session, const QString &table) const
{
    return readTexts(
        session,
        u"SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename = ?"_s,
        {table});
}

Result<> PostgresqlEngine::beforeMigration(Session &session) const
{
    const QString schema = session.url().options.value(u"schema"_s);
    return schema.isEmpty() ? Result<>()
                            : session.define(u"CREATE SCHEMA IF NOT EXISTS "_s + quoted(schema));
}

Result<> PostgresqlEngine::afterMigration(Session &) const
{
    return {};
}

Result<> PostgresqlEngine::checkReferences(Session &) const
{
    return {}; // each statement has kept them
}

Result<> PostgresqlEngine::lockSchema(Session &session) const
{
    constexpr qint64 MigrationLock = 0x507572736572; // any number, the same in every process
    PURSER_TRY(session.value(u"SELECT pg_advisory_xact_lock(?)"_s, {MigrationLock}));
    return {};
}

QStringList PostgresqlEngine::createTable(const TableSpec &table) const
{
    return {createTableText(table, table.name, {}, u"PRIMARY KEY"_s)};
}

Engine::TableChange PostgresqlEngine::addColumns(const TableSpec &table,
                                                 const QStringList &missing) const
{
    QStringList statements;
    for (const ColumnSpec &column : table.columns) {
        if (missing.contains(column.name))
            statements.append(addColumnText(table, column));
    }
    for (const ForeignKeySpec &key : table.foreignKeys) {
        if (missing.contains(key.columns.last()))
            statements.append(
                u"ALTER TABLE %1 ADD %2"_s.arg(quoted(table.name), foreignKeyText(key)));
    }
    return {statements, false};
}

QStringList PostgresqlEngine::searchSupport(const TableSpec &table) const
{
    // With the usual hundred samples the planner takes what one row in a thousand holds for what
    // one in a hundred does, and walks the list instead of asking the index.
    return {u"CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public"_s,
            u"ALTER TABLE %1 ALTER COLUMN %2 SET STATISTICS 1000"_s.arg(quoted(table.name),
                                                                        quoted(SearchColumn)),
            u"CREATE INDEX IF NOT EXISTS %1 ON %2 USING gin (%3 public.gin_trgm_ops)"_s.arg(
                quoted(table.name + u"_search_idx"_s), quoted(table.name), quoted(SearchColumn))};
}

Result<Engine::Condition> PostgresqlEngine::searchCondition(Session &,
                                                            const QString &,
                                                            const QStringList &words,
                                                            Reading) const
{
    Condition condition;
    QStringList tests;
    for (QString word : words) {
        tests.append(quoted(SearchColumn) + u" LIKE ?"_s);
        word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        condition.values.append(u'%' + word + u'%');
    }
    condition.sql = tests.join(u" AND "_s);
    return condition;
}

bool PostgresqlEngine::mayKeep(const QString &sql) const
{
    // What was run five times is planned once for all, without its values: a search for a rare word
    // then walks the whole list.
    return !sql.contains(u" LIKE ?"_s);
}

Error PostgresqlEngine::error(const QSqlError &error) const
{
    // SQLSTATE: appendix A of the PostgreSQL manual.
    const QString state = error.nativeErrorCode();
    if (state.startsWith(u"23"))
        return conflict(Tr::tr("Another record stands against this change."));
    if (state.startsWith(u"28"))
        return {ErrorKind::Unauthenticated,
                Tr::tr("The database refused the user or the password."),
                u"database"_s,
                {},
                {}};
    if (state == u"42501")
        return notAllowed(Tr::tr("The database user may not do this."));
    if (state.startsWith(u"53"))
        return unavailable(Tr::tr("The database server has no room or no connection left."));
    if (state == u"25006")
        return unavailable(Tr::tr("The database %1 can only be read."));
    if (isTransient(error))
        return conflict(Tr::tr("Several people changed the same records at once. Try again."));
    if (state == u"55P03")
        return unavailable(Tr::tr("Somebody else is changing this record. Try again in a moment."));
    if (error.type() == QSqlError::ConnectionError || state.startsWith(u"08")
        || state.startsWith(u"57P"))
        return unreachable(error);
    return internalError({});
}

bool PostgresqlEngine::isTransient(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    return state == u"40001" || state == u"40P01";
}

QString PostgresqlEngine::violatedConstraint(const QSqlError &error) const
{
    if (error.nativeErrorCode() == u"23503")
        return ForeignKey;
    if (error.nativeErrorCode() != u"23505")
        return {};
    static const QRegularExpression name(u"constraint \"([^\"]+)\""_s);
    return name.match(error.databaseText()).captured(1);
}

} // namespace purser
