#include "app/cli/records/outputfile.h"

#include "app/cli/tr.h"
#include "models/storage/engine.h"

#include <QFileInfo>

#include <filesystem>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** Also through links, and when neither is there yet. */
bool isSame(const QString &left, const QString &right)
{
    std::error_code unknown;
    return QFileInfo(left).absoluteFilePath() == QFileInfo(right).absoluteFilePath()
           || std::filesystem::equivalent(left.toStdString(), right.toStdString(), unknown);
}

} // namespace

Result<> mayReplace(const QString &file, const DatabaseUrl &database)
{
    const QFileInfo present(file);
    if (present.exists() && !present.isFile() && !present.isDir())
        return invalid(u"out"_s, Tr::tr("%1 is not a file. Choose another place.").arg(file));
    PURSER_ASSIGN(const Engine *engine, engineFor(database));
    if (!engine->isEmbedded())
        return {};
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (isSame(file, database.name + ending))
            return invalid(u"out"_s, Tr::tr("%1 belongs to the database that is in use. Choose "
                                            "another file.")
                                         .arg(file));
    }
    return {};
}

} // namespace purser
