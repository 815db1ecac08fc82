#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QString>

namespace purser {

/** Where the data is: `sqlite:///home/me/purser.db` or
 * `postgresql://user:secret@host:5432/name?sslmode=verify-full`. */
struct DatabaseUrl
{
    QString scheme; ///< names the engine
    QString host;
    int port = 0; ///< 0: the engine's own
    QString user;
    QString password;
    QString name; ///< file or database
    QMap<QString, QString> options;

    static Result<DatabaseUrl> parse(const QString &text);

    /** The URL of an embedded database in this file. */
    static DatabaseUrl embedded(const QString &file);

    /** The form that parse() reads, password included. */
    QString toText() const;

    /** Without the password. */
    QString toDisplay() const;
};

} // namespace purser
