#include "app/cli/imports/tableimports.h"

#include "app/cli/imports/filerun.h"
#include "app/cli/imports/importcommands.h"
#include "app/cli/imports/reporttext.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/objects/import/inputfile.h"
#include "models/objects/import/partnerimport.h"
#include "models/objects/import/rateimport.h"
#include "models/objects/import/tablefile.h"

#include <QFileInfo>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

using ReadTable = Result<ImportReport> (*)(LocalRecordService &,
                                           const ImportOptions &,
                                           QIODevice &);

Result<ImportOptions> optionsOf(Invocation &invocation)
{
    ImportOptions options;
    options.isDryRun = invocation.has(u"dry-run"_s);
    options.onFault = invocation.has(u"stop-on-fault"_s) ? OnFault::Stop : OnFault::SkipRow;
    for (const QString &text : invocation.texts(u"column"_s)) {
        if (!text.contains(u'='))
            return invalid(u"column"_s, Tr::tr("Write --column NAME=FIELD, not “%1”.").arg(text));
        options.columns.insert(text.section(u'=', 0, -2), text.section(u'=', -1));
    }
    return options;
}

FileOutcome outcomeOf(const ImportReport &report, const QString &path, bool isDryRun)
{
    FileOutcome outcome{issueLines(report, IssueKind::Faults, path), toJson(report)};
    outcome.isComplete = outcome.lines.isEmpty();
    outcome.notes = issueLines(report, IssueKind::Notes, path);
    outcome.summary = path + u": "_s + countsText(report);
    if (isDryRun)
        outcome.summary += Tr::tr("; nothing was written");
    return outcome;
}

Result<int> importTables(Invocation &invocation, ReadTable read)
{
    Host &host = invocation.host();
    PURSER_ASSIGN(Workspace * workspace, host.workspace());
    PURSER_ASSIGN(const Caller caller, host.caller(u"cli"_s));
    PURSER_ASSIGN(ImportOptions options, optionsOf(invocation));
    const auto service = workspace->connection().service(caller);
    FileRun run(invocation);
    options.progress = [&run](int done) { return run.progress(done); };
    return run.each([&](const QString &path) -> Result<FileOutcome> {
        PURSER_ASSIGN(const std::unique_ptr<QFile> file, openInput(path));
        options.fileName = QFileInfo(path).fileName();
        PURSER_ASSIGN(const ImportReport report, read(*service, options, *file));
        return outcomeOf(report, path, options.isDryRun);
    });
}

Command tableCommand(const QString &name, const Text &summary, ReadTable read)
{
    Command command;
    command.words = {u"import"_s, name};
    command.summary = summary;
    command.parameters = fileRunParameters();
    command.parameters +=
        {dryRunFlag(),
         flag(u"stop-on-fault"_s,
              Tr::mark("Import nothing of a file with a fault, instead of skipping the row"))};
    command.examples = {u"import %1 %1.csv --dry-run"_s.arg(name), u"import %1 %1.csv"_s.arg(name)};
    command.run = [read](Invocation &invocation) { return importTables(invocation, read); };
    return command;
}

} // namespace

Result<ImportReport> importPartners(LocalRecordService &service,
                                    const ImportOptions &options,
                                    QIODevice &file)
{
    PURSER_ASSIGN(const std::unique_ptr<RowSource> reader, openTable(file));
    return PartnerImport(service, options).run(*reader);
}

Result<ImportReport> importRates(LocalRecordService &service,
                                 const ImportOptions &options,
                                 QIODevice &file)
{
    return RateImport(service, options).run(file);
}

QList<Command> tableImportCommands()
{
    Command partners = tableCommand(
        u"partners"_s,
        Tr::mark("Import partners with an address and a contact each from CSV or XLSX"),
        importPartners);
    Parameter column =
        option(u"column"_s, u"NAME=FIELD"_s,
               Tr::mark("What a column means that is not recognised by its name; nothing after = "
                        "leaves it out"));
    column.isRepeatable = true;
    partners.parameters.append(column);
    partners.examples.append(u"import partners partners.csv --column remarks=notes"_s);
    partners.description = Tr::mark(
        "A row about a partner who is there already completes them and overwrites nothing. Ends "
        "with 5 when a row was skipped or a field left out; the rest is imported. Ctrl+C stops; "
        "importing again goes on.");
    Command rates = tableCommand(
        u"rates"_s,
        Tr::mark("Import exchange rates: CSV, XLSX, the ECB's XML, the US Federal Reserve's CSV"),
        importRates);
    rates.description =
        Tr::mark("A table has the columns currency, base_currency, rate and valid_on. Ends with 5 "
                 "when a row was skipped; the rest is imported.");
    return {partners, rates};
}

} // namespace purser
