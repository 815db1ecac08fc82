#include "models/storage/migrator.h"

#include "models/base/clock.h"
#include "models/storage/engine.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"
#include "models/storage/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

const QString Format = u"format"_s;

QString searchKey(const ObjectType &type)
{
    return u"search "_s + type.name();
}

/** What the folded columns are made from; when it changes they are made anew. */
QString searchDeclaration(const ObjectType &type)
{
    QStringList keys;
    for (const Field &field : type.fields()) {
        if (field.isSearchable())
            keys.append(field.key());
        if (keepsFolded(field))
            keys.append(u'<' + field.key());
    }
    return keys.join(u' ');
}

QStringList missingColumns(const TableSpec &table, const QStringList &present)
{
    QStringList missing;
    for (const ColumnSpec &column : table.columns) {
        if (!present.contains(column.name))
            missing.append(column.name);
    }
    return missing;
}

Error newerDatabase()
{
    return conflict(
        Tr::tr("The database was made by a newer version of Purser. Install that version, or "
               "restore a backup made with this one."));
}

} // namespace

Migrator::Migrator(Session &session,
                   const Registry &registry,
                   const Clock &clock,
                   const QList<DatedMigration> &migrations)
    : m_session(session)
    , m_registry(registry)
    , m_clock(clock)
    , m_migrations(migrations)
{}

Result<SchemaState> Migrator::state()
{
    PURSER_ASSIGN(const QStringList tables, m_session.engine().tables(m_session));
    if (!tables.contains(u"purser_schema"_s))
        return tables.isEmpty()
                   ? Result<SchemaState>(SchemaState::Empty)
                   : invalid(
                       u"database"_s,
                       Tr::tr(
                           "The database holds tables of another program. Choose an empty one."));
    PURSER_ASSIGN(const QString format, remembered(Format));
    if (format.toInt() > FormatVersion)
        return SchemaState::Newer;
    PURSER_ASSIGN(const QStringList statements, pending());
    return statements.isEmpty() ? SchemaState::Current : SchemaState::Older;
}

Result<QStringList> Migrator::pending()
{
    PURSER_ASSIGN(const QStringList tables, m_session.engine().tables(m_session));
    if (!tables.contains(u"purser_schema"_s))
        return createStatements(m_registry, m_session.engine());
    QStringList statements;
    for (const DatedMigration &migration : m_migrations) {
        PURSER_ASSIGN(const QStringList done, applied(migration.module));
        if (!done.contains(migration.id))
            statements += migration.up;
    }
    const QList<const ObjectType *> types = m_registry.all();
    for (const ObjectType *type : types) {
        PURSER_ASSIGN(const QStringList missing, missingStatements(*type));
        statements += missing;
        PURSER_ASSIGN(const QString declared, remembered(searchKey(*type)));
        if (missing.isEmpty() && declared != searchDeclaration(*type))
            statements.append(u"-- search texts of %1"_s.arg(type->name()));
    }
    return statements;
}

Result<> Migrator::migrate()
{
    PURSER_TRY(m_session.engine().beforeMigration(m_session));
    const Result<> migrated = transact(m_session, [this] { return migrateInside(); });
    const Result<> ended = m_session.engine().afterMigration(m_session);
    return migrated ? ended : migrated;
}

Result<> Migrator::migrateInside()
{
    PURSER_TRY(m_session.engine().lockSchema(m_session));
    PURSER_ASSIGN(const SchemaState found, state());
    if (found == SchemaState::Newer)
        return newerDatabase();
    if (found == SchemaState::Current)
        return {};
    if (found == SchemaState::Empty)
        PURSER_TRY(createOwnTables());
    PURSER_TRY(applyDated());
    const QList<const ObjectType *> types = m_registry.all();
    for (const ObjectType *type : types)
        PURSER_TRY(applyDeclared(*type));
    PURSER_TRY(remember(Format, QString::number(FormatVersion)));
    return m_session.engine().checkReferences(m_session);
}

Result<> Migrator::createOwnTables()
{
    PURSER_TRY(m_session.define(
        u"CREATE TABLE purser_schema (name text PRIMARY KEY, content text NOT NULL)"_s));
    PURSER_TRY(m_session.define(u"CREATE TABLE purser_migration (module text NOT NULL, id text NOT "
                                u"NULL, applied_at text NOT NULL, "
                                "down text NOT NULL, PRIMARY KEY (module, id))"_s));
    // A new database has the present shape already: earlier migrations count as done.
    for (const DatedMigration &migration : m_migrations)
        PURSER_TRY(m_session.execute(u"INSERT INTO purser_migration VALUES (?, ?, ?, ?)"_s,
                                     {migration.module, migration.id,
                                      m_clock.now().toString(Qt::ISODateWithMs),
                                      migration.down.join(u";\n"_s)}));
    return {};
}

Result<QStringList> Migrator::applied(const QString &module)
{
    QStringList ids;
    PURSER_TRY(m_session.select(u"SELECT id FROM purser_migration WHERE module = ? ORDER BY id"_s,
                                {module}, [&ids](const Row &row) -> Result<> {
                                    ids.append(row.text(0));
                                    return {};
                                }));
    return ids;
}

Result<> Migrator::applyDated()
{
    for (const DatedMigration &migration : std::as_const(m_migrations)) {
        PURSER_ASSIGN(const QStringList done, applied(migration.module));
        if (done.contains(migration.id))
            continue;
        for (const QString &statement : migration.up)
            PURSER_TRY(m_session.define(statement));
        PURSER_TRY(m_session.execute(u"INSERT INTO purser_migration VALUES (?, ?, ?, ?)"_s,
                                     {migration.module, migration.id,
                                      m_clock.now().toString(Qt::ISODateWithMs),
                                      migration.down.join(u";\n"_s)}));
    }
    return {};
}

Result<QStringList> Migrator::missingStatements(const ObjectType &type)
{
    const Engine &engine = m_session.engine();
    const TableSpec table = tableFor(type, m_registry, engine);
    PURSER_ASSIGN(const QStringList columns, engine.columns(m_session, table.name));
    QStringList statements;
    const bool isNew = columns.isEmpty();
    const QStringList missing = missingColumns(table, columns);
    PURSER_ASSIGN(QStringList indexes, engine.indexes(m_session, table.name));
    if (isNew) {
        statements += engine.createTable(table);
    } else if (!missing.isEmpty()) {
        const Engine::TableChange change = engine.addColumns(table, missing);
        statements += change.statements;
        if (change.makesAnew)
            indexes.clear();
    }
    for (const IndexSpec &index : table.indexes) {
        if (!indexes.contains(index.name))
            statements.append(createIndex(table, index));
    }
    if (table.hasSearch && (isNew || !missing.isEmpty()))
        statements += engine.searchSupport(table);
    return statements;
}

Result<> Migrator::applyDeclared(const ObjectType &type)
{
    PURSER_ASSIGN(const QStringList statements, missingStatements(type));
    for (const QString &statement : statements)
        PURSER_TRY(m_session.define(statement));
    PURSER_ASSIGN(const QString declared, remembered(searchKey(type)));
    const QString wanted = searchDeclaration(type);
    if (declared == wanted)
        return {};
    RecordStore store(m_session);
    PURSER_TRY(store.refold(type));
    return remember(searchKey(type), wanted);
}

Result<QString> Migrator::revertLast(const QString &module)
{
    return transact(m_session, [&]() -> Result<QString> {
        PURSER_ASSIGN(const QStringList done, applied(module));
        if (done.isEmpty())
            return notFound(Tr::tr("The module %1 has no migration to take back.").arg(module));
        PURSER_ASSIGN(
            const QVariant down,
            m_session.value(u"SELECT down FROM purser_migration WHERE module = ? AND id = ?"_s,
                            {module, done.last()}));
        const QStringList statements = down.toString().split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            PURSER_TRY(m_session.define(statement));
        PURSER_TRY(m_session.execute(u"DELETE FROM purser_migration WHERE module = ? AND id = ?"_s,
                                     {module, done.last()}));
        return done.last();
    });
}

Result<> Migrator::remember(const QString &key, const QString &text)
{
    return transact(m_session, [&]() -> Result<> {
        PURSER_TRY(m_session.execute(u"DELETE FROM purser_schema WHERE name = ?"_s, {key}));
        PURSER_TRY(m_session.execute(u"INSERT INTO purser_schema VALUES (?, ?)"_s, {key, text}));
        return {};
    });
}

Result<QString> Migrator::remembered(const QString &key)
{
    PURSER_ASSIGN(const QVariant value,
                  m_session.value(u"SELECT content FROM purser_schema WHERE name = ?"_s, {key}));
    return value.toString();
}

} // namespace purser
