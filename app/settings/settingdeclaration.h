#pragma once

#include "models/base/result.h"
#include "models/base/text.h"

#include <QStringList>

namespace purser {

class Settings;
struct SettingSources;

/** What a source says a setting should be. */
struct SettingText
{
    QStringList texts; ///< one, or for a list any number
    QString folder;    ///< where relative paths begin
    QString origin;
};

/** What can be set, and how it is read. */
struct SettingDeclaration
{
    QString key; ///< in files; flag and variable follow from it
    Text help;
    QString placeholder; ///< for its value, in help
    bool isList = false;
    /** The value when nobody says anything; null: empty. */
    QStringList (*standard)(const SettingSources &) = nullptr;
    /** Checks the text and puts it into the settings; an empty text is never given. */
    Result<> (*read)(const SettingText &, Settings &) = nullptr;

    QString flag() const;     ///< `log-level`
    QString variable() const; ///< `PURSER_LOG_LEVEL`
};

/** All of them, in the order in which they are shown. */
const QList<SettingDeclaration> &settingDeclarations();

/** The one with this key, or null. */
const SettingDeclaration *settingDeclaration(QStringView key);

} // namespace purser
