#include "models/storage/engines/postgresql/postgresqlengine.h"
#include "models/storage/engines/tabletext.h"
#include "models/storage/session.h"
#include "models/storage/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

Error useTool(const QString &command)
{
    return {ErrorKind::Unsupported,
            Tr::tr("PostgreSQL has its own tool for this: %1").arg(command),
            u"database"_s,
            {},
            {}};
}

} // namespace

Result<bool> PostgresqlEngine::exists(const DatabaseUrl &) const
{
    return true; // made by whoever runs the server; whether it is empty is seen when it is open
}

Result<> PostgresqlEngine::makePlace(const DatabaseUrl &) const
{
    return {};
}

Result<> PostgresqlEngine::backUp(Session &session, const QString &file) const
{
    return useTool(u"pg_dump --format=custom --file=%1 %2"_s.arg(file, session.url().toDisplay()));
}

Result<> PostgresqlEngine::restore(const QString &file, const DatabaseUrl &url) const
{
    return useTool(u"pg_restore --dbname=%1 %2"_s.arg(url.toDisplay(), file));
}

Result<QStringList> PostgresqlEngine::damages(Session &session) const
{
    PURSER_ASSIGN(const QStringList constraints,
                  readTexts(session,
                            u"SELECT conname FROM pg_constraint WHERE NOT convalidated "
                            u"AND connamespace = current_schema()::regnamespace ORDER BY 1"_s,
                            {}));
    PURSER_ASSIGN(const QStringList indexes,
                  readTexts(session,
                            u"SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = "
                            u"i.indexrelid WHERE NOT i.indisvalid "
                            u"AND c.relnamespace = current_schema()::regnamespace ORDER BY 1"_s,
                            {}));
    QStringList found;
    for (const QString &name : constraints)
        found.append(Tr::tr("The constraint %1 was never checked.").arg(name));
    for (const QString &name : indexes)
        found.append(Tr::tr("The index %1 is not usable.").arg(name));
    return found;
}

} // namespace purser
