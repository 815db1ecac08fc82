#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/storage/engine.h"
#include "models/storage/migrator.h"
#include "models/storage/session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** A connection to the database as it is, nothing made or changed. */
Result<std::unique_ptr<Session>> openAsItIs(Host &host)
{
    const DatabaseUrl &url = host.settings().database;
    PURSER_ASSIGN(const Engine *engine, engineFor(url));
    PURSER_ASSIGN(const bool exists, engine->exists(url));
    if (!exists)
        return notFound(Tr::tr("There is no database at %1 yet. Make one with: purserctl db init")
                            .arg(url.toDisplay()));
    return Session::open(url);
}

QString stateWord(SchemaState state)
{
    switch (state) {
    case SchemaState::Empty:
        return u"empty"_s;
    case SchemaState::Current:
        return u"current"_s;
    case SchemaState::Older:
        return u"older"_s;
    case SchemaState::Newer:
        break;
    }
    return u"newer"_s;
}

QString explained(SchemaState state)
{
    switch (state) {
    case SchemaState::Empty:
        return Tr::tr("The database is empty. Fill it with: purserctl db init");
    case SchemaState::Current:
        return Tr::tr("The database is up to date.");
    case SchemaState::Older:
        return Tr::tr("The database is of an older version. Make a backup, then: purserctl db "
                      "migrate");
    case SchemaState::Newer:
        break;
    }
    return Tr::tr("The database was made by a newer version of Purser. Use that one.");
}

struct Status
{
    SchemaState state;
    QStringList pending;
};

Result<Status> statusOf(Host &host, Session &session)
{
    PURSER_TRY(host.loadTypes());
    PURSER_ASSIGN(const QList<DatedMigration> migrations, host.migrations());
    Migrator migrator(session, host.registry(), host.clock(), migrations);
    PURSER_ASSIGN(const SchemaState state, migrator.state());
    if (state != SchemaState::Older)
        return Status{state, {}};
    PURSER_ASSIGN(const QStringList pending, migrator.pending());
    return Status{state, pending};
}

void answer(Console &console, const QJsonObject &json, const QString &text)
{
    if (console.isJson())
        console.writeJson(json);
    else
        console.write(text);
}

Result<int> initialize(Invocation &invocation)
{
    Host &host = invocation.host();
    PURSER_TRY(host.openWorkspace(true));
    const QString place = host.settings().database.toDisplay();
    if (!invocation.has(u"sample"_s)) {
        answer(invocation.console(), {{u"database"_s, place}},
               Tr::tr("The database %1 is ready.").arg(place));
        return 0;
    }
    PURSER_ASSIGN(const SampleData sample, host.createSample());
    const QJsonValue password = sample.isGenerated ? QJsonValue(sample.password) : QJsonValue();
    QString text = Tr::tr("The database %1 is ready, with sample data.").arg(place);
    if (sample.isGenerated)
        text += u'\n' + Tr::tr("Password of all sample users: %1").arg(sample.password);
    answer(invocation.console(), {{u"database"_s, place}, {u"password"_s, password}}, text);
    return 0;
}

Result<int> migrate(Invocation &invocation)
{
    Host &host = invocation.host();
    PURSER_ASSIGN(const std::unique_ptr<Session> session, openAsItIs(host));
    PURSER_ASSIGN(const Status before, statusOf(host, *session));
    PURSER_TRY(host.openWorkspace(true));
    answer(invocation.console(),
           {{u"before"_s, stateWord(before.state)}, {u"statements"_s, before.pending.size()}},
           before.pending.isEmpty()
               ? Tr::tr("There was nothing to do.")
               : Tr::tr("The database is up to date now; %n statement(s) were run.", nullptr,
                        int(before.pending.size())));
    return 0;
}

Result<int> showStatus(Invocation &invocation)
{
    PURSER_ASSIGN(const std::unique_ptr<Session> session, openAsItIs(invocation.host()));
    PURSER_ASSIGN(const Status status, statusOf(invocation.host(), *session));
    answer(invocation.console(),
           {{u"database"_s, session->url().toDisplay()},
            {u"engine"_s, session->engine().name()},
            {u"state"_s, stateWord(status.state)},
            {u"pending"_s, QJsonArray::fromStringList(status.pending)}},
           session->url().toDisplay() + u'\n' + explained(status.state));
    if (!invocation.console().isJson()) {
        for (const QString &statement : status.pending)
            invocation.console().write(u"  "_s + statement.simplified());
    }
    return status.state == SchemaState::Current ? Done : exitCode(ErrorKind::Conflict);
}

Result<int> backUp(Invocation &invocation)
{
    PURSER_ASSIGN(const std::unique_ptr<Session> session, openAsItIs(invocation.host()));
    const QString file = QFileInfo(invocation.text(u"FILE"_s)).absoluteFilePath();
    PURSER_TRY(session->engine().backUp(*session, file));
    answer(invocation.console(), {{u"file"_s, file}, {u"size"_s, QFileInfo(file).size()}},
           Tr::tr("%1 holds all of it (%2) and was checked.")
               .arg(file, QLocale().formattedDataSize(QFileInfo(file).size())));
    return 0;
}

/** What cannot be read at all the engine refuses. */
Result<> mustNotBeNewer(Host &host, const QString &file)
{
    DatabaseUrl url = DatabaseUrl::embedded(file);
    url.options.insert(u"mode"_s, u"ro"_s);
    if (!QFileInfo(file).isFile())
        return {};
    const Result<std::unique_ptr<Session>> session = Session::open(url);
    if (!session)
        return {};
    const Result<Status> status = statusOf(host, **session);
    if (status && status->state == SchemaState::Newer)
        return conflict(u"%1: %2"_s.arg(file, explained(SchemaState::Newer)));
    return {};
}

Result<int> restore(Invocation &invocation)
{
    const DatabaseUrl &url = invocation.host().settings().database;
    PURSER_ASSIGN(const Engine *engine, engineFor(url));
    const QString file = QFileInfo(invocation.text(u"FILE"_s)).absoluteFilePath();
    if (engine->isEmbedded())
        PURSER_TRY(mustNotBeNewer(invocation.host(), file));
    PURSER_TRY(engine->restore(file, url));
    answer(invocation.console(), {{u"file"_s, file}, {u"database"_s, url.toDisplay()}},
           Tr::tr("%1 was restored to %2.").arg(file, url.toDisplay()));
    return 0;
}

Result<int> verify(Invocation &invocation)
{
    PURSER_ASSIGN(const std::unique_ptr<Session> session, openAsItIs(invocation.host()));
    PURSER_ASSIGN(QStringList faults, session->engine().damages(*session));
    PURSER_ASSIGN(const Status status, statusOf(invocation.host(), *session));
    if (status.state != SchemaState::Current)
        faults.append(explained(status.state));
    answer(invocation.console(),
           {{u"sound"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(faults)}},
           faults.isEmpty() ? Tr::tr("The database is sound.") : faults.join(u'\n'));
    return faults.isEmpty() ? Done : Failed;
}

} // namespace

QList<Command> databaseCommands()
{
    const Parameter file = argument(u"FILE"_s, Tr::mark("The backup"));
    return {
        {.words = {u"db"_s, u"init"_s},
         .summary = Tr::mark("Make a database, or fill an empty one"),
         .parameters = {flag(u"sample"_s,
                             Tr::mark("With two invented companies, their users and partners"))},
         .examples = {u"db init --sample"_s},
         .run = initialize,
         .description = Tr::mark("The sample users' password is that of "
                                 "PURSER_SAMPLE_PASSWORD, else a new one, which is shown.")},
        {.words = {u"db"_s, u"migrate"_s},
         .summary = Tr::mark("Bring a database of an older version up to date"),
         .parameters = {},
         .examples = {u"db migrate"_s},
         .run = migrate},
        {.words = {u"db"_s, u"status"_s},
         .summary = Tr::mark("Say whether the database fits this version: exit code 0 or 6"),
         .parameters = {},
         .examples = {u"db status"_s, u"db status --json"_s},
         .run = showStatus},
        {.words = {u"db"_s, u"backup"_s},
         .summary = Tr::mark("Copy the database while it is in use, and check the copy"),
         .parameters = {file},
         .examples = {u"db backup \"$(mktemp -d)/purser.backup\""_s},
         .run = backUp},
        {.words = {u"db"_s, u"restore"_s},
         .summary = Tr::mark("Put a backup where no database is yet"),
         .parameters = {file},
         .examples = {u"db backup ~/purser.backup && XDG_DATA_HOME=~/other purserctl db restore "
                      "~/purser.backup"_s},
         .run = restore},
        {.words = {u"db"_s, u"verify"_s},
         .summary = Tr::mark("Look for damages: file, references, schema, search index"),
         .parameters = {},
         .examples = {u"db verify"_s},
         .run = verify}};
}

} // namespace purser
