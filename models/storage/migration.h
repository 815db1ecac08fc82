#pragma once

#include "models/base/result.h"

#include <QList>
#include <QStringList>

namespace purser {

/** A change of schema or data that comparing declaration and database cannot find: rename, drop,
 * fix. */
struct DatedMigration
{
    QString module;
    QString id; ///< file name without ending, begins with the date: `2026-11-22-rename-department`
    QStringList up;
    QStringList down;
};

/**
 * Reads `text`, the content of `migrations/<id>.sql`: sections begin with a line `-- up` or `--
 * down`, or `-- up <engine>` for statements of one engine; statements end with `;` at the end of a
 * line. Invalid, with the line, when a section is missing or unknown.
 */
Result<DatedMigration> parseMigration(const QString &module,
                                      const QString &id,
                                      const QString &text,
                                      const QString &engine);

/** Every `*.sql` of a folder, in the order of their names. A missing folder has none. */
Result<QList<DatedMigration>> readMigrations(const QString &module,
                                             const QString &folder,
                                             const QString &engine);

} // namespace purser
