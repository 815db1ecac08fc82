#include "app/settings/settingdeclaration.h"

#include "app/settings/settingreaders.h"
#include "app/settings/settingsources.h"
#include "app/settings/tr.h"
#include "models/storage/databaseurl.h"

#include <QDir>
#include <QUrl>

namespace purser {

using namespace Qt::StringLiterals;
using settings::Tr;

namespace {

QStringList standardDatabase(const SettingSources &sources)
{
    if (sources.dataFolder.isEmpty())
        return {QString()};
    return {DatabaseUrl::embedded(sources.dataFolder + u"/purser.db"_s).toDisplay()};
}

QStringList standardListen(const SettingSources &)
{
    return {u"127.0.0.1:8080"_s};
}

/** Where building and installing put them, seen from the programs. */
QStringList standardModules(const SettingSources &sources)
{
    return {QDir::cleanPath(sources.programFolder + u"/../lib/purser/modules"_s)};
}

QStringList standardStorage(const SettingSources &sources)
{
    return {QUrl::fromLocalFile(sources.dataFolder + u"/files"_s).toString()};
}

QStringList standardKeys(const SettingSources &sources)
{
    return {sources.dataFolder + u"/keys"_s};
}

QStringList standardLogLevel(const SettingSources &)
{
    return {u"warning"_s};
}

QStringList standardLogFormat(const SettingSources &)
{
    return {u"text"_s};
}

QList<SettingDeclaration> declared()
{
    return {
        {u"database"_s, Tr::mark("Where the data is"), u"URL"_s, false, standardDatabase,
         readDatabase},
        {u"company"_s, Tr::mark("Name or id of the company to work in"), u"COMPANY"_s, false,
         nullptr, readCompany},
        {u"user"_s, Tr::mark("Login of the person to act as"), u"LOGIN"_s, false, nullptr,
         readUser},
        {u"modules"_s, Tr::mark("Folder with modules; can be given several times"), u"FOLDER"_s,
         true, standardModules, readModules},
        {u"storage"_s, Tr::mark("Where attachments and documents are kept"), u"URL"_s, false,
         standardStorage, readStorage},
        {u"redis"_s, Tr::mark("Redis server for events between processes"), u"URL"_s, false,
         nullptr, readRedis},
        {u"listen"_s, Tr::mark("Address at which the server waits"), u"HOST:PORT"_s, false,
         standardListen, readListen},
        {u"tls_cert"_s, Tr::mark("File with the server's TLS certificate"), u"FILE"_s, false,
         nullptr, readTlsCertificate},
        {u"tls_key"_s, Tr::mark("File with the key of the TLS certificate"), u"FILE"_s, false,
         nullptr, readTlsKey},
        {u"smtp"_s, Tr::mark("Server that takes outgoing mail"), u"URL"_s, false, nullptr,
         readSmtp},
        {u"keys"_s, Tr::mark("Folder with the signing keys"), u"FOLDER"_s, false, standardKeys,
         readKeys},
        {u"log_level"_s, Tr::mark("What is logged: debug, info, warning or error"), u"LEVEL"_s,
         false, standardLogLevel, readLogLevel},
        {u"log_format"_s, Tr::mark("How it is logged: text or json"), u"FORMAT"_s, false,
         standardLogFormat, readLogFormat},
    };
}

} // namespace

QString SettingDeclaration::flag() const
{
    return QString(key).replace(u'_', u'-');
}

QString SettingDeclaration::variable() const
{
    return u"PURSER_"_s + key.toUpper();
}

const QList<SettingDeclaration> &settingDeclarations()
{
    static const QList<SettingDeclaration> declarations = declared();
    return declarations;
}

const SettingDeclaration *settingDeclaration(QStringView key)
{
    for (const SettingDeclaration &declaration : settingDeclarations()) {
        if (declaration.key == key)
            return &declaration;
    }
    return nullptr;
}

} // namespace purser
