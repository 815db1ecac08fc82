#include "app/cli/imports/filerun.h"
#include "app/cli/imports/importcommands.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordview.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/objects/import/fileimport.h"

#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** What the program itself noted about the file: the order that it became. */
QString madeLine(RecordView &view, const Record &record, const QString &path)
{
    QStringList parts;
    for (const QString &key : record.type().list()) {
        const Field &field = *record.type().field(key);
        if (field.isReadOnly() && !record.isNull(key))
            parts.append(field.label().toString() + u' ' + view.value(record, field));
    }
    const QString made = Tr::tr("%1: imported").arg(path);
    return parts.isEmpty() ? made : made + u"; "_s + parts.join(u", "_s);
}

Result<FileOutcome> importOne(RecordService &service, const ObjectType &type, const QString &path)
{
    PURSER_ASSIGN(const Record record, importFile(service, type.name(), path));
    const FileRemarks remarks = remarksOf(record, path);
    FileOutcome outcome{remarks.lines, {{u"record"_s, toJson(record)}}, remarks.isFaultless};
    outcome.notes = remarks.notes;
    RecordView view(service);
    outcome.summary = madeLine(view, record, path);
    return outcome;
}

/** Everything happens, and is undone. */
Result<FileOutcome> tryOne(LocalRecordService &service, const ObjectType &type, const QString &path)
{
    const Error undone{ErrorKind::Cancelled, {}, {}, u"dry run"_s, {}};
    std::optional<FileOutcome> outcome;
    const Result<> tried = service.inOneTransaction([&](UnitOfWork &) -> Result<> {
        outcome.reset();
        PURSER_ASSIGN(outcome, importOne(service, type, path));
        return undone;
    });
    if (!outcome)
        return tried.error();
    outcome->summary += Tr::tr("; nothing was written");
    return *outcome;
}

Result<int> importFiles(Invocation &invocation, const ObjectType &type)
{
    Host &host = invocation.host();
    PURSER_ASSIGN(Workspace * workspace, host.workspace());
    PURSER_ASSIGN(const Caller caller, host.caller(u"cli"_s));
    const auto service = workspace->connection().service(caller);
    FileRun run(invocation);
    return run.each([&](const QString &path) -> Result<FileOutcome> {
        run.progress(0);
        return invocation.has(u"dry-run"_s) ? tryOne(*service, type, path)
                                            : importOne(*service, type, path);
    });
}

} // namespace

QList<Command> fileImportCommands(const Registry &registry)
{
    QList<Command> commands;
    for (const FileImport &import : registry.fileImports()) {
        const ObjectType &type = *registry.find(import.type);
        Command command;
        command.words = {u"import"_s, import.name};
        command.summary = Text(Tr::tr("Import files: %1").arg(type.pluralLabel().toString()));
        command.parameters = fileRunParameters();
        command.parameters.append(dryRunFlag());
        command.examples = {u"import %1 %1/* --dry-run"_s.arg(import.name),
                            u"import %1 %1/*"_s.arg(import.name)};
        command.run = [&type](Invocation &invocation) { return importFiles(invocation, type); };
        command.description =
            Tr::mark("Each file is imported as a whole or not at all, and what is wrong with one "
                     "does not stop the others. Ends with 5 when a file was refused, breaks a rule "
                     "or states other totals than the program computes.");
        commands.append(command);
    }
    return commands;
}

} // namespace purser
