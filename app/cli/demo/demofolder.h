#pragma once

#include "models/base/result.h"

#include <QDir>

namespace purser {

/**
 * The folder of a demonstration. It lists its files in `files.txt`, so that the next one can clear
 * it without touching what somebody else put there.
 */
class DemoFolder
{
public:
    /** Makes the folder, or takes a former demonstration out of it. Conflict when it holds anything
     * else. */
    static Result<DemoFolder> open(const QString &path);

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<> write(const QString &name, const QByteArray &content);
    /** Lists a file that another program wrote. */
    Result<> note(const QString &name);

private:
    explicit DemoFolder(const QString &path);

    Result<> clear();

    QDir m_folder;
};

} // namespace purser
