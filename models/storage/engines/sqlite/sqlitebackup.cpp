#include "models/storage/engines/sqlite/sqliteengine.h"
#include "models/storage/engines/tabletext.h"
#include "models/storage/session.h"
#include "models/storage/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

constexpr int MostDamages = 20;

Error cannotWrite(const QString &path, const QString &reason)
{
    return unavailable(Tr::tr("%1 cannot be written: %2.").arg(path, reason));
}

/** Waits until the disk has it. */
Result<> flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0)
        return cannotWrite(path, file.errorString());
    return {};
}

/** Gives what was written beside it its name at last, so that no half file ever has it. */
Result<> putInPlace(const QString &part, const QString &path)
{
    PURSER_TRY(flushToDisk(part));
    QFile file(part);
    if (!file.rename(path))
        return cannotWrite(path, file.errorString());
    return {};
}

/** A file that vanishes unless it was put in place. */
class Part
{
public:
    explicit Part(const QString &path)
        : m_path(path + u".part"_s)
    {
        QFile::remove(m_path);
    }
    ~Part() { QFile::remove(m_path); }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/** What is wrong with the copy; reading it fails where it is damaged or something else. */
Result<QStringList> faultsOfCopy(const QString &file)
{
    DatabaseUrl url = DatabaseUrl::embedded(file);
    url.options.insert(u"mode"_s, u"ro"_s);
    PURSER_ASSIGN(const std::unique_ptr<Session> session, Session::open(url));
    PURSER_ASSIGN(const QStringList tables, session->engine().tables(*session));
    if (!tables.contains(u"purser_schema"_s))
        return QStringList{Tr::tr("It is no backup of Purser.")};
    return session->engine().damages(*session);
}

Result<> checkCopy(const QString &file)
{
    const Result<QStringList> faults = faultsOfCopy(file);
    if (!faults)
        return invalid(u"file"_s, Tr::tr("%1 cannot be used: %2").arg(file, faults.error().message))
            .withDetail(faults.error().detail);
    if (!faults->isEmpty())
        return invalid(u"file"_s, Tr::tr("%1 cannot be used: %2").arg(file, faults->join(u' ')));
    return {};
}

Result<QStringList> brokenReferences(Session &session)
{
    QStringList found;
    PURSER_TRY(session.select(
        u"SELECT \"table\", count(*), parent FROM pragma_foreign_key_check() GROUP BY 1, 3"_s, {},
        [&found](const Row &row) -> Result<> {
            found.append(
                Tr::tr("%n record(s) of %1 refer to a missing %2.", nullptr, int(row.integer(1)))
                    .arg(row.text(0), row.text(2)));
            return {};
        }));
    return found;
}

/** FTS5 compares its index with the table it was made from; that counts as writing. */
Result<QStringList> brokenSearch(Session &session)
{
    PURSER_ASSIGN(const QStringList indexes,
                  readTexts(session,
                            u"SELECT name FROM sqlite_master WHERE type = 'table' "
                            u"AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"_s,
                            {}));
    QStringList found;
    for (const QString &index : indexes) {
        const QString check =
            u"INSERT INTO %1(%1, rank) VALUES ('integrity-check', 1)"_s.arg(quoted(index));
        if (!session.define(check))
            found.append(Tr::tr("The search index %1 does not fit its table.").arg(index));
    }
    return found;
}

} // namespace

Result<bool> SqliteEngine::exists(const DatabaseUrl &url) const
{
    return QFileInfo::exists(url.name);
}

Result<> SqliteEngine::makePlace(const DatabaseUrl &url) const
{
    const QString folder = QFileInfo(url.name).absolutePath();
    if (!QDir().mkpath(folder))
        return unavailable(Tr::tr("The folder %1 cannot be made.").arg(folder));
    return {};
}

Result<> SqliteEngine::backUp(Session &session, const QString &file) const
{
    if (QFileInfo::exists(file))
        return conflict(Tr::tr("There is a file %1 already. Choose another name.").arg(file));
    const Part part(file);
    PURSER_TRY(session.execute(u"VACUUM INTO ?"_s, {part.path()}));
    PURSER_TRY(checkCopy(part.path()));
    return putInPlace(part.path(), file);
}

Result<> SqliteEngine::restore(const QString &file, const DatabaseUrl &url) const
{
    if (!QFileInfo(file).isFile())
        return notFound(Tr::tr("There is no file %1.").arg(file));
    if (QFileInfo::exists(url.name))
        return conflict(Tr::tr("There is a database at %1 already. Choose another place, or move "
                               "it away.")
                            .arg(url.name));
    PURSER_TRY(checkCopy(file));
    PURSER_TRY(makePlace(url));
    const Part part(url.name);
    QFile source(file);
    if (!source.copy(part.path()))
        return cannotWrite(part.path(), source.errorString());
    QFile::setPermissions(part.path(), QFile::ReadOwner | QFile::WriteOwner);
    return putInPlace(part.path(), url.name);
}

Result<QStringList> SqliteEngine::damages(Session &session) const
{
    QStringList found;
    PURSER_TRY(session.select(u"PRAGMA integrity_check(%1)"_s.arg(MostDamages), {},
                              [&found](const Row &row) -> Result<> {
                                  if (row.text(0) != u"ok")
                                      found.append(row.text(0) + u'.');
                                  return {};
                              }));
    PURSER_ASSIGN(const QStringList references, brokenReferences(session));
    found += references;
    if (session.url().options.value(u"mode"_s) != u"ro") {
        PURSER_ASSIGN(const QStringList searches, brokenSearch(session));
        found += searches;
    }
    return found;
}

} // namespace purser
