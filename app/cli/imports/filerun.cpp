#include "app/cli/imports/filerun.h"

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "models/objects/import/inputfile.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

Result<FileOutcome> cancelled()
{
    return Error{ErrorKind::Cancelled, Tr::tr("Not imported: you cancelled."), {}, {}, {}};
}

} // namespace

QList<Parameter> fileRunParameters()
{
    return {severalArguments(u"FILE"_s, Tr::mark("The files")),
            flag(u"notes"_s, Tr::mark("Show what is said for completeness, too"))};
}

Parameter dryRunFlag()
{
    return flag(u"dry-run"_s, Tr::mark("Do everything, and undo it: shows what would happen"));
}

FileRun::FileRun(Invocation &invocation)
    : m_console(invocation.console())
    , m_paths(invocation.texts(u"FILE"_s))
    , m_wantsNotes(invocation.has(u"notes"_s))
{}

int FileRun::each(const std::function<Result<FileOutcome>(const QString &)> &import)
{
    for (const QString &path : std::as_const(m_paths)) {
        m_present = path;
        note(path, m_interruption.isAsked() ? cancelled() : import(path));
    }
    if (m_console.isJson())
        m_console.writeJson(QJsonObject{{u"files"_s, m_answers}});
    if (m_errorCode != 0)
        return m_errorCode;
    return m_isComplete ? Done : InvalidInput;
}

void FileRun::note(const QString &path, const Result<FileOutcome> &outcome)
{
    QJsonObject answer = outcome ? outcome->json : QJsonObject();
    answer.insert(u"file"_s, path);
    if (outcome) {
        m_isComplete = m_isComplete && outcome->isComplete;
        write(*outcome);
    } else {
        const Error &error = outcome.error();
        m_errorCode = m_errorCode == 0 ? exitCode(error.kind) : m_errorCode;
        answer.insert(u"error"_s, toJson(error));
        if (!m_console.isJson())
            m_console.fail({error.kind, faultLines(error, path).join(u'\n'), {}, {}, {}});
    }
    m_answers.append(answer);
}

void FileRun::write(const FileOutcome &outcome)
{
    if (m_console.isJson())
        return;
    for (const QString &line : m_wantsNotes ? outcome.lines + outcome.notes : outcome.lines)
        m_console.write(line);
    const bool hidesNotes = !m_wantsNotes && !outcome.notes.isEmpty();
    m_console.write(hidesNotes ? outcome.summary
                                     + Tr::tr("; %n note(s), shown by --notes", nullptr,
                                              int(outcome.notes.size()))
                               : outcome.summary);
}

bool FileRun::progress(int done)
{
    m_console.progress(u"%1: %2 %"_s.arg(m_present).arg(done / 10));
    return !m_interruption.isAsked();
}

} // namespace purser
