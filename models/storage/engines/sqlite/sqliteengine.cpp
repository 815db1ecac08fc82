#include "models/storage/engines/sqlite/sqliteengine.h"

#include "models/storage/engines/tabletext.h"
#include "models/storage/session.h"
#include "models/storage/tr.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

/** Codes of sqlite3.h; extended codes keep the primary one in the low byte. */
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString rowColumn()
{
    return quoted(u"row_number"_s) + u" INTEGER PRIMARY KEY"_s;
}

QString searchTable(const QString &table)
{
    return table + u"_search"_s;
}

/** Up to so many rows that may hold the words, all of them are read, which takes some 5 µs each. */
constexpr int RareWords = 1'000;

/** Up to so many, a page is found sooner by walking an index in the order of the list and looking
 * into the set of those rows; above, by testing each row, because the set is large. */
constexpr int CommonWords = 20'000;

/** What the search index knows of a word, as terms of its query language: all runs of three
 * characters, none for shorter words. */
QStringList trigrams(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    QStringList terms;
    for (qsizetype at = 0; at + 3 <= characters.size(); ++at) {
        QString run = QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[at]), 3);
        terms.append(u'"' + run.replace(u'"', u"\"\""_s) + u'"');
    }
    return terms;
}

} // namespace

QString SqliteEngine::name() const
{
    return u"sqlite"_s;
}

QString SqliteEngine::driver() const
{
    return u"QSQLITE"_s;
}

void SqliteEngine::address(QSqlDatabase &database, const DatabaseUrl &url) const
{
    QStringList options{u"QSQLITE_BUSY_TIMEOUT="_s
                        + url.options.value(u"busy_timeout"_s, u"5000"_s)};
    if (url.options.value(u"mode"_s) == u"ro")
        options.append(u"QSQLITE_OPEN_READONLY"_s);
    database.setConnectOptions(options.join(u';'));
    database.setDatabaseName(url.name);
}

Result<> SqliteEngine::prepareConnection(Session &session) const
{
    if (session.url().options.value(u"mode"_s) != u"ro")
        PURSER_TRY(session.define(u"PRAGMA journal_mode = WAL"_s));
    const QString pages = session.url().options.value(u"max_page_count"_s);
    if (!pages.isEmpty())
        PURSER_TRY(session.define(u"PRAGMA max_page_count = %1"_s.arg(pages.toLongLong())));
    for (const QString &pragma : {u"foreign_keys = ON"_s, u"synchronous = FULL"_s,
                                  u"cache_size = -16000"_s, u"temp_store = MEMORY"_s})
        PURSER_TRY(session.define(u"PRAGMA "_s + pragma));
    return {};
}

QString SqliteEngine::beginStatement() const
{
    // The write lock is taken at once: two that read first and write later could never both finish.
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteEngine::lockClause() const
{
    return {};
}

QString SqliteEngine::shareClause() const
{
    return {};
}

QString SqliteEngine::columnType(const Field &field) const
{
    if (field.holdsDecimal())
        return u"INTEGER"_s;
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return u"INTEGER"_s;
    case FieldType::Reference:
    case FieldType::File:
        return u"BLOB"_s;
    default:
        return u"TEXT"_s;
    }
}

QVariant SqliteEngine::toDatabase(const Value &value, const Field &field) const
{
    if (value.holds<bool>())
        return value.toBool() ? 1 : 0;
    if (value.holds<Id>())
        return value.toId().toRfc4122();
    return commonToDatabase(value, field);
}

Value SqliteEngine::fromDatabase(const QVariant &value, const Field &field) const
{
    if (isMissing(value))
        return {};
    if (field.type() == FieldType::Reference || field.type() == FieldType::File)
        return Id::fromRfc4122(value.toByteArray());
    return commonFromDatabase(value, field);
}

QString SqliteEngine::booleanLiteral(bool value) const
{
    return value ? u"1"_s : u"0"_s;
}

QString SqliteEngine::lowestLiteral(const Field &field) const
{
    const QString type = columnType(field);
    if (type == u"INTEGER")
        return u"(-9223372036854775807 - 1)"_s;
    return type == u"BLOB" ? u"x''"_s : u"''"_s;
}

QString SqliteEngine::jsonMember(const QString &column, const QString &key) const
{
    return u"(%1 ->> '%2')"_s.arg(quoted(column), key);
}

Result<QStringList> SqliteEngine::tables(Session &session) const
{
    return readTexts(session, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {});
}

Result<QStringList> SqliteEngine::columns(Session &session, const QString &table) const
{
    return readTexts(session, u"SELECT name FROM pragma_table_info(?)"_s, {table});
}

Result<QStringList> SqliteEngine::indexes(Session &session, const QString &table) const
{
    return readTexts(session,
                     u"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"_s,
                     {table});
}

Result<> SqliteEngine::beforeMigration(Session &session) const
{
    // Making a table anew drops the old one, which would delete what refers to it.
    return session.define(u"PRAGMA foreign_keys = OFF"_s);
}

Result<> SqliteEngine::afterMigration(Session &session) const
{
    return session.define(u"PRAGMA foreign_keys = ON"_s);
}

Result<> SqliteEngine::checkReferences(Session &session) const
{
    PURSER_ASSIGN(const QVariant broken,
                  session.value(u"SELECT \"table\" FROM pragma_foreign_key_check()"_s));
    if (!isMissing(broken))
        return internalError(
            u"references of %1 are broken after the migration"_s.arg(broken.toString()));
    return {};
}

Result<> SqliteEngine::lockSchema(Session &) const
{
    return {}; // the transaction holds the only write lock
}

QStringList SqliteEngine::createTable(const TableSpec &table) const
{
    // A row number of its own keeps the search index valid whatever is done to the file.
    return {createTableText(table, table.name, {rowColumn()}, u"UNIQUE"_s)};
}

Engine::TableChange SqliteEngine::addColumns(const TableSpec &table,
                                             const QStringList &missing) const
{
    QStringList additions;
    QStringList kept{quoted(u"row_number"_s)};
    bool rebuild = false;
    for (const ColumnSpec &column : table.columns) {
        if (!missing.contains(column.name)) {
            kept.append(quoted(column.name));
            continue;
        }
        rebuild = rebuild || column.isReference;
        additions.append(addColumnText(table, column));
    }
    if (!rebuild)
        return {additions, false};
    // Foreign keys of several columns cannot be added: the table is made anew
    // (https://www.sqlite.org/lang_altertable.html, section 7).
    const QString fresh = table.name + u"_new"_s;
    return {{createTableText(table, fresh, {rowColumn()}, u"UNIQUE"_s),
             u"INSERT INTO %1 (%2) SELECT %2 FROM %3"_s.arg(quoted(fresh), kept.join(u", "_s),
                                                            quoted(table.name)),
             u"DROP TABLE %1"_s.arg(quoted(table.name)),
             u"ALTER TABLE %1 RENAME TO %2"_s.arg(quoted(fresh), quoted(table.name))},
            true};
}

QStringList SqliteEngine::searchSupport(const TableSpec &table) const
{
    const QString base = quoted(table.name);
    const QString search = quoted(searchTable(table.name));
    const auto trigger = [&](const QString &suffix, const QString &event, const QString &body) {
        return u"CREATE TRIGGER IF NOT EXISTS %1 AFTER %2 ON %3 BEGIN %4 END"_s.arg(
            quoted(table.name + u"_search_"_s + suffix), event, base, body);
    };
    const QString add =
        u"INSERT INTO %1(rowid, search_text) VALUES (new.row_number, new.search_text);"_s.arg(
            search);
    const QString drop =
        u"INSERT INTO %1(%1, rowid, search_text) VALUES ('delete', old.row_number, old.search_text);"_s
            .arg(search);
    return {u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(search_text, content = '%2', "
            u"content_rowid = 'row_number', "
            "tokenize = 'trigram', detail = 'none')"_s.arg(search, table.name),
            trigger(u"insert"_s, u"INSERT"_s, add), trigger(u"delete"_s, u"DELETE"_s, drop),
            trigger(u"update"_s, u"UPDATE OF search_text"_s, drop + u' ' + add),
            u"INSERT INTO %1(%1) VALUES ('rebuild')"_s.arg(search)};
}

Result<Engine::Condition> SqliteEngine::searchCondition(Session &session,
                                                        const QString &table,
                                                        const QStringList &words,
                                                        Reading reading) const
{
    Condition condition;
    QStringList tests;
    QStringList sought;
    for (const QString &word : words) {
        tests.append(u"instr(%1, ?) > 0"_s.arg(quoted(SearchColumn)));
        condition.values.append(word);
        sought += trigrams(word);
    }
    condition.sql = tests.join(u" AND "_s);
    if (sought.isEmpty())
        return condition;
    sought.removeDuplicates();
    const QString match =
        u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(quoted(searchTable(table)));
    const QString terms = sought.join(u" AND "_s);
    PURSER_ASSIGN(
        const QVariant rows,
        session.value(u"SELECT count(*) FROM (%1 LIMIT %2)"_s.arg(match).arg(CommonWords + 1),
                      {terms}));
    if (rows.toInt() > CommonWords)
        return condition;
    condition.leads = reading == Reading::All || rows.toInt() <= RareWords;
    const QString row = quoted(u"row_number"_s);
    condition.sql.prepend(
        u"%1 IN (%2) AND "_s.arg(condition.leads ? row : withoutIndex(row), match));
    condition.values.prepend(terms);
    return condition;
}

QString SqliteEngine::trueFor(Share share, const QString &condition) const
{
    // Without statistics SQLite takes every comparison with the first column of an index, here the
    // company, for one that leaves ten rows, and then reads all rows of the company.
    return share == Share::Most ? u"likely(%1)"_s.arg(condition)
                                : u"likelihood(%1, 0.00001)"_s.arg(condition);
}

Error SqliteEngine::error(const QSqlError &error) const
{
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return unavailable(
            Tr::tr("The database %1 is in use by another program. Try again in a moment."));
    case ReadOnly:
        return unavailable(Tr::tr(
            "The database %1 can only be read: check the permissions of the file and its folder."));
    case Full:
        return unavailable(Tr::tr("The disk of %1 is full. Nothing was lost, but nothing can be "
                                  "saved until there is room."));
    case CannotOpen:
        return unavailable(Tr::tr("The database file %1 cannot be opened: check that its folder "
                                  "exists and may be written."));
    case NotADatabase:
        return invalid(u"database"_s, Tr::tr("%1 is not a Purser database."));
    case Corrupt:
    case IoError:
        return unavailable(Tr::tr(
            "The database file %1 is damaged, or its disk has a fault. Restore the last backup."));
    case Constraint:
        return conflict(Tr::tr("Another record stands against this change."));
    default:
        return internalError({});
    }
}

bool SqliteEngine::isTransient(const QSqlError &error) const
{
    return primaryCode(error) == Busy || primaryCode(error) == Locked;
}

QString SqliteEngine::violatedConstraint(const QSqlError &error) const
{
    // “UNIQUE constraint failed: index 'partner_code_key'”, or “…: partner.code, …”
    const QString text = error.databaseText();
    const QString mark = u"UNIQUE constraint failed: "_s;
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return text.contains(u"FOREIGN KEY"_s) ? ForeignKey : QString();
    return text.mid(at + mark.size()).remove(u"index "_s).remove(u'\'').trimmed();
}

} // namespace purser
