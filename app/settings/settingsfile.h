#pragma once

#include "models/base/error.h"

#include <QStringList>

namespace purser {

/** One key of a settings file. */
struct FileSetting
{
    QString key;
    QStringList texts; ///< one for a plain value, empty for an empty one
    bool isList = false;
    int line = 0;
};

/** What a settings file says. */
struct SettingsFile
{
    QList<FieldIssue> faults; ///< with `file:line` in front; the field is the key, if there is one
    QList<FileSetting> settings;
};

/**
 * Reads a YAML file with one map of plain values and lists of them, at most 1 MiB. All that is
 * wrong is among the faults; which keys there may be is not looked at.
 */
SettingsFile readSettingsFile(const QString &file);

} // namespace purser
