#include "app/settings/settingsources.h"

#include "app/settings/settingdeclaration.h"
#include "app/settings/tr.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace purser {

using namespace Qt::StringLiterals;
using settings::Tr;

namespace {

const QString GivenFile = u"config"_s;

bool isSettingFlag(const QString &flag)
{
    if (flag == GivenFile)
        return true;
    for (const SettingDeclaration &declaration : settingDeclarations()) {
        if (declaration.flag() == flag)
            return true;
    }
    return false;
}

bool hasHome(const QProcessEnvironment &environment)
{
    return !environment.value(u"HOME"_s).isEmpty()
           || !environment.value(u"XDG_DATA_HOME"_s).isEmpty();
}

} // namespace

SettingSources SettingSources::ofSystem()
{
    using Path = QStandardPaths;
    SettingSources sources;
    sources.programFolder = QCoreApplication::applicationDirPath();
    sources.environment = QProcessEnvironment::systemEnvironment();
    // Not AppDataLocation, which differs between the programs: all three share one folder.
    if (hasHome(sources.environment))
        sources.dataFolder = Path::writableLocation(Path::GenericDataLocation) + u"/purser"_s;
    sources.files = {u"/etc/purser/purser.yaml"_s,
                     Path::writableLocation(Path::GenericConfigLocation)
                         + u"/purser/purser.yaml"_s};
    return sources;
}

Result<> SettingSources::take(QStringList &arguments)
{
    QStringList kept;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == u"--") {
            kept += arguments.sliced(at);
            break;
        }
        const QString flag = argument.sliced(qMin(argument.size(), 2)).section(u'=', 0, 0);
        if (!argument.startsWith(u"--") || !isSettingFlag(flag)) {
            kept.append(argument);
            continue;
        }
        const bool isJoined = argument.contains(u'=');
        if (!isJoined && at + 1 == arguments.size())
            return Error{
                ErrorKind::BadRequest, Tr::tr("--%1 needs a value.").arg(flag), flag, {}, {}};
        const QString value = isJoined ? argument.section(u'=', 1) : arguments.at(++at);
        if (flag == GivenFile)
            givenFile = value;
        else
            flags.append({flag, value});
    }
    arguments = kept;
    return {};
}

} // namespace purser
