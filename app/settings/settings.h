#pragma once

#include "models/base/result.h"
#include "models/storage/databaseurl.h"

#include <QStringList>
#include <QUrl>

namespace purser {

struct SettingSources;

/** Where a server waits for connections. */
struct ListenAddress
{
    QString host; ///< name or address, IPv6 without brackets
    int port = 0;
};

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/** A setting as `purserctl settings` shows it. */
struct SettingValue
{
    QString key;
    QString text;   ///< passwords masked; empty: none
    QString origin; ///< `built-in`, `/etc/purser/purser.yaml:3`, `PURSER_DATABASE`, `--database`
};

/**
 * How this process was told to run: database, addresses, folders. Later sources win as a whole,
 * lists too. What belongs to a company is kept in the database instead.
 */
class Settings
{
public:
    /** Invalid with an issue for every unknown or bad setting, each naming the setting and its
     * origin. */
    static Result<Settings> load(const SettingSources &sources);

    DatabaseUrl database;
    QUrl redis; ///< empty: none
    ListenAddress listen;
    QString tlsCertificate; ///< both or neither
    QString tlsKey;
    QStringList moduleFolders;
    QString storageFolder;
    QUrl smtp; ///< empty: no mail leaves
    QString keyFolder;
    LogLevel logLevel = LogLevel::Warning;
    LogFormat logFormat = LogFormat::Text;
    QString company; ///< name or id; empty: the only one, or the user's first
    QString user;    ///< login; empty: nobody in particular

    /** Every setting, in the order of their declaration. */
    const QList<SettingValue> &all() const { return m_all; }

private:
    QList<SettingValue> m_all;
};

} // namespace purser
