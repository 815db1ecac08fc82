#include "app/settings/settingreaders.h"

#include "app/settings/settings.h"
#include "app/settings/tr.h"

#include <QDir>
#include <QFileInfo>

namespace purser {

using namespace Qt::StringLiterals;
using settings::Tr;

namespace {

Error bad(const QString &message)
{
    return invalid(QString(), message);
}

QString inFolder(const SettingText &setting, const QString &path)
{
    const QString home = path.startsWith(u"~/") ? QDir::homePath() + path.sliced(1) : path;
    return QDir::cleanPath(QDir(setting.folder).absoluteFilePath(home));
}

/** An address of one of these schemes with a host. */
Result<QUrl> readAddress(const QString &text, const QStringList &schemes, const QString &example)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty())
        return url;
    return bad(Tr::tr("Write an address like %1.").arg(example));
}

Result<QString> readFile(const SettingText &setting)
{
    const QString file = inFolder(setting, setting.texts.first());
    if (!QFileInfo(file).isFile())
        return bad(Tr::tr("There is no file %1.").arg(file));
    return file;
}

template<typename Word>
Result<Word> readWord(const QString &text, const QList<std::pair<QString, Word>> &words)
{
    QStringList known;
    for (const auto &[name, word] : words) {
        if (name == text)
            return word;
        known.append(name);
    }
    return bad(Tr::tr("Choose one of %1.").arg(known.join(u", "_s)));
}

} // namespace

Result<> readDatabase(const SettingText &setting, Settings &settings)
{
    if (setting.texts.first().isEmpty())
        return bad(Tr::tr("HOME is not set, so there is no place for it. Set HOME, or say where: "
                          "--database URL"));
    PURSER_ASSIGN(settings.database, DatabaseUrl::parse(setting.texts.first()));
    return {};
}

Result<> readRedis(const SettingText &setting, Settings &settings)
{
    PURSER_ASSIGN(settings.redis, readAddress(setting.texts.first(), {u"redis"_s, u"rediss"_s},
                                              u"redis://localhost:6379/0"_s));
    return {};
}

Result<> readListen(const SettingText &setting, Settings &settings)
{
    const QString example = u"127.0.0.1:8080"_s;
    const QUrl url(u"tcp://"_s + setting.texts.first(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1
        || url.authority() != setting.texts.first() || !url.userInfo().isEmpty())
        return bad(Tr::tr("Write an address like %1.").arg(example));
    settings.listen = {url.host(), url.port()};
    return {};
}

Result<> readTlsCertificate(const SettingText &setting, Settings &settings)
{
    PURSER_ASSIGN(settings.tlsCertificate, readFile(setting));
    return {};
}

Result<> readTlsKey(const SettingText &setting, Settings &settings)
{
    PURSER_ASSIGN(settings.tlsKey, readFile(setting));
    return {};
}

Result<> readModules(const SettingText &setting, Settings &settings)
{
    settings.moduleFolders.clear();
    for (const QString &path : setting.texts)
        settings.moduleFolders.append(inFolder(setting, path));
    return {};
}

Result<> readStorage(const SettingText &setting, Settings &settings)
{
    const QUrl url(setting.texts.first(), QUrl::StrictMode);
    if (!url.isLocalFile() || !url.host().isEmpty() || url.path().size() < 2)
        return bad(Tr::tr("Write an address like %1.").arg(u"file:///var/lib/purser/files"_s));
    settings.storageFolder = QDir::cleanPath(url.toLocalFile());
    return {};
}

Result<> readSmtp(const SettingText &setting, Settings &settings)
{
    const QString example = u"smtp://user@mail.example:587?tls=start"_s;
    PURSER_ASSIGN(settings.smtp,
                  readAddress(setting.texts.first(), {u"smtp"_s, u"smtps"_s}, example));
    return {};
}

Result<> readKeys(const SettingText &setting, Settings &settings)
{
    settings.keyFolder = inFolder(setting, setting.texts.first());
    return {};
}

Result<> readLogLevel(const SettingText &setting, Settings &settings)
{
    PURSER_ASSIGN(settings.logLevel,
                  readWord<LogLevel>(setting.texts.first(), {{u"debug"_s, LogLevel::Debug},
                                                             {u"info"_s, LogLevel::Info},
                                                             {u"warning"_s, LogLevel::Warning},
                                                             {u"error"_s, LogLevel::Error}}));
    return {};
}

Result<> readLogFormat(const SettingText &setting, Settings &settings)
{
    PURSER_ASSIGN(settings.logFormat,
                  readWord<LogFormat>(setting.texts.first(), {{u"text"_s, LogFormat::Text},
                                                              {u"json"_s, LogFormat::Json}}));
    return {};
}

Result<> readCompany(const SettingText &setting, Settings &settings)
{
    settings.company = setting.texts.first();
    return {};
}

Result<> readUser(const SettingText &setting, Settings &settings)
{
    settings.user = setting.texts.first();
    return {};
}

QList<FieldIssue> settingConflicts(const Settings &settings)
{
    const QString message = Tr::tr("Give both the certificate and its key, or neither.");
    if (settings.tlsCertificate.isEmpty() == settings.tlsKey.isEmpty())
        return {};
    return {{settings.tlsKey.isEmpty() ? u"tls_cert"_s : u"tls_key"_s, message}};
}

} // namespace purser
