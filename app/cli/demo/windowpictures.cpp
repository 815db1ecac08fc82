#include "app/cli/demo/windowpictures.h"

#include "app/cli/tr.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

constexpr int LongestRun = 10 * 60 * 1000; // milliseconds

/** No screen, and none of what the user's own desktop remembers. */
QProcessEnvironment environmentIn(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(variable, home.path());
    for (const QString &variable : {u"PURSER_COMPANY"_s, u"PURSER_USER"_s, u"PURSER_DATABASE"_s})
        environment.remove(variable);
    return environment;
}

QStringList argumentsFor(const Settings &settings, const QString &folder)
{
    // The administrator sees every window.
    QStringList arguments{u"--picture-windows"_s, folder, u"--user"_s, u"admin"_s};
    arguments += {u"--database"_s, settings.database.toDisplay()};
    for (const QString &modules : settings.moduleFolders)
        arguments += {u"--modules"_s, modules};
    return arguments;
}

} // namespace

std::optional<QString> WindowPictures::program()
{
    const QFileInfo file(QCoreApplication::applicationDirPath() + u"/purser"_s);
    return file.isExecutable() ? std::optional(file.filePath()) : std::nullopt;
}

Result<QStringList> WindowPictures::take(const Settings &settings, const QString &folder)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program().value_or(QString()), argumentsFor(settings, folder));
    const bool isEnded = process.waitForFinished(LongestRun);
    if (!isEnded) {
        process.kill();
        process.waitForFinished();
    }
    const QStringList pictures = QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    const bool isGood = isEnded && process.exitStatus() == QProcess::NormalExit
                        && process.exitCode() == 0 && !pictures.isEmpty();
    if (isGood)
        return pictures;
    return unavailable(Tr::tr("The windows could not be pictured: %1")
                           .arg(isEnded ? QString::fromUtf8(process.readAll()).trimmed()
                                        : Tr::tr("it took too long.")));
}

} // namespace purser
