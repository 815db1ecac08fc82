#pragma once

#include "app/cli/command.h"
#include "app/cli/interruption.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

class Console;
class Invocation;

/** What an import of one file said, for people in lines that name the file. */
struct FileOutcome
{
    QStringList lines;
    QJsonObject json;
    bool isComplete = true; ///< everything that the file holds was taken over
    QStringList notes = {}; ///< shown when asked for
    QString summary = {};
};

/** `FILE… [--notes]` */
QList<Parameter> fileRunParameters();
/** `[--dry-run]` */
Parameter dryRunFlag();

/**
 * Imports the files of a command one after the other: what is wrong with one never stops the
 * others, but Ctrl+C does.
 */
class FileRun
{
public:
    explicit FileRun(Invocation &invocation);

    /** Calls `import` with each path; writes what it says, and in JSON everything in the end. The
     * exit code: that of the first error, else 5 when something was not taken over. */
    int each(const std::function<Result<FileOutcome>(const QString &path)> &import);

    /** Shows how far the present file is, of 1,000; false when the work is to stop. */
    bool progress(int done);

private:
    void note(const QString &path, const Result<FileOutcome> &outcome);
    void write(const FileOutcome &outcome);

    Console &m_console;
    Interruption m_interruption;
    QStringList m_paths;
    bool m_wantsNotes;
    QString m_present;
    QJsonArray m_answers;
    int m_errorCode = 0;
    bool m_isComplete = true;
};

} // namespace purser
