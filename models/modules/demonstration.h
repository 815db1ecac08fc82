#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QStringList>

namespace purser {

class DocumentRenderer;
class RecordService;

/**
 * What a program gives to a module that shows its main job: a company with people, and a place for
 * what comes of it. Somebody reads along, so the module says each step when it is done.
 */
class Demonstration
{
public:
    virtual ~Demonstration() = default;

    /** What this person can do in the company, by login or id; NotFound for nobody. It lives as
     * long as the demonstration. */
    virtual Result<RecordService *> as(const QString &login) = 0;
    virtual Result<RecordService *> as(const Id &user) = 0;

    /** Paths of the files that were given for a FileImport; empty: the module takes its own. */
    virtual QStringList files(const QString &import) const = 0;

    /** Writes a file into a folder of the demonstration. Unavailable when it cannot. */
    virtual Result<> write(const QString &folder,
                           const QString &fileName,
                           const QByteArray &content) = 0;

    virtual DocumentRenderer &renderer() = 0;

    /** Something was done. */
    virtual void step(const QString &sentence) = 0;
    /** What an input does not give; the rest goes on, and nothing has failed. */
    virtual void remark(const QString &sentence) = 0;
    /** A file was refused: a remark for each fault of what is in it, a failure when it is not there
     * or something else is wrong. */
    virtual void refused(const Error &error, const QString &path) = 0;
    /** Something that should have worked did not; the rest goes on, and the demonstration has
     * failed. */
    virtual void failure(const QString &sentence) = 0;
    /** A line of the final count: `4 orders approved`. */
    virtual void total(const QString &sentence) = 0;
};

} // namespace purser
