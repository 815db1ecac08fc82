#include "models/storage/engine.h"
#include "models/storage/engines/postgresql/postgresqlengine.h"
#include "models/storage/engines/sqlite/sqliteengine.h"
#include "models/storage/tr.h"

#include <QMap>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

Result<const Engine *> engineFor(const DatabaseUrl &url)
{
    static const SqliteEngine sqlite;
    static const PostgresqlEngine postgresql;
    const QMap<QString, const Engine *> engines{
        {u"sqlite"_s, &sqlite}, {u"postgresql"_s, &postgresql}, {u"postgres"_s, &postgresql}};
    if (const Engine *engine = engines.value(url.scheme))
        return engine;
    return Error{
        ErrorKind::Unsupported,
        Tr::tr("There is no database engine “%1”. Use sqlite or postgresql.").arg(url.scheme),
        u"database"_s,
        {},
        {}};
}

QString quoted(const QString &identifier)
{
    QString escaped = identifier;
    return u'"' + escaped.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace purser
