#pragma once

#include "models/base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace purser {

/** A setting given as `--<flag> VALUE`. A flag can come several times. */
struct SettingFlag
{
    QString flag; ///< without the hyphens
    QString value;
};

/** Where settings are looked for, from the weakest to the strongest. */
struct SettingSources
{
    QString programFolder; ///< where the program lies; the modules are found from there
    QString dataFolder;    ///< holds the embedded database and files unless told otherwise
    QStringList files;     ///< read when they are there
    QString givenFile;     ///< must be there unless empty
    QProcessEnvironment environment;
    QList<SettingFlag> flags;

    /** Those of this machine and this user. Needs a QCoreApplication. */
    static SettingSources ofSystem();

    /**
     * Moves every `--<setting> VALUE`, `--<setting>=VALUE` and `--config FILE` out of `arguments`
     * into this. What is no setting stays; what follows `--` is not looked at. Invalid when a value
     * is missing.
     */
    Result<> take(QStringList &arguments);
};

} // namespace purser
