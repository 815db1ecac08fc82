#include "app/cli/records/exportcommand.h"

#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "app/cli/invocation.h"
#include "app/cli/records/outputfile.h"
#include "app/cli/records/queryoptions.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/base/savefile.h"
#include "models/meta/registry.h"
#include "models/objects/export/listexport.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

Error cannotWrite(const QSaveFile &file)
{
    return unavailable(Tr::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
}

/** A file that is there already stays as it is until the new one is complete. */
Result<qint64> writeCsv(RecordService &service, const ExportRequest &request, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    PURSER_ASSIGN(const qint64 rows, exportCsv(service, request, file));
    if (!commitWhole(file))
        return cannotWrite(file);
    return rows;
}

/** As told, else as the name of the file says. */
QString formatOf(Invocation &invocation)
{
    const QString ending = QFileInfo(invocation.text(u"out"_s)).suffix().toLower();
    return invocation.text(u"format"_s, ending == u"xlsx" ? ending : u"csv"_s);
}

Result<ExportRequest> requestOf(Invocation &invocation,
                                RecordService &service,
                                const ObjectType &type)
{
    ExportRequest request;
    request.type = type.name();
    request.columns = invocation.text(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    if (invocation.has(u"raw"_s))
        request.texts = CsvTexts::Exact;
    PURSER_ASSIGN(request.query, queryFrom(invocation, service, type));
    return request;
}

void report(Console &console, qint64 rows, const QString &path)
{
    console.progress({});
    if (console.isJson())
        console.writeJson(QJsonObject{{u"file"_s, path}, {u"rows"_s, rows}});
    else
        console.write(Tr::tr("%1: %n row(s)", nullptr, int(rows)).arg(path));
}

Result<int> exportRecords(Invocation &invocation, const ObjectType &type)
{
    Console &console = invocation.console();
    const QString path = invocation.text(u"out"_s);
    const bool isSheet = formatOf(invocation) == u"xlsx";
    if (isSheet && path.isEmpty())
        return invalid(u"out"_s, Tr::tr("A spreadsheet needs a file: --out FILE.xlsx"));
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_TRY(mayReplace(path, invocation.host().settings().database));
    PURSER_ASSIGN(ExportRequest request, requestOf(invocation, *service, type));
    if (path.isEmpty()) {
        PURSER_TRY(exportCsv(*service, request, console.output()));
        return 0;
    }
    const Interruption interruption;
    request.progress = [&](qint64 rows) {
        console.progress(Tr::tr("%1: %2 rows").arg(path).arg(rows));
        return !interruption.isAsked();
    };
    PURSER_ASSIGN(const qint64 rows, isSheet ? exportXlsx(*service, request, path)
                                             : writeCsv(*service, request, path));
    report(console, rows, path);
    return 0;
}

} // namespace

Command exportCommand(const Registry &registry, const QStringList &types)
{
    QMap<QString, const ObjectType *> byName;
    for (const QString &name : types)
        byName.insert(registry.find(name)->shortName(), registry.find(name));
    Command command;
    command.words = {u"export"_s};
    command.summary = Tr::mark("Write records as CSV or XLSX");
    Parameter type = argument(u"TYPE"_s, Tr::mark("Which records"));
    type.choices = byName.keys();
    Parameter format = option(u"format"_s, u"FORMAT"_s,
                              Tr::mark("As the name of the file says unless told; else CSV"));
    format.choices = {u"csv"_s, u"xlsx"_s};
    command.parameters =
        QList<Parameter>{type} + queryOptions()
        + QList<Parameter>{
            option(u"columns"_s, u"FIELD,…"_s,
                   Tr::mark("Which fields; all that are not secret unless told")),
            format,
            flag(u"raw"_s,
                 Tr::mark("CSV for programs: texts that a spreadsheet would run as a formula "
                          "stay as they are")),
            option(u"out"_s, u"FILE"_s, Tr::mark("Where to; CSV goes to the output unless told"))};
    command.examples = {
        u"export partner --columns code,name,email"_s,
        u"export partner --filter currency=EUR --out \"$(mktemp -d)/partners.xlsx\""_s,
        u"export exchange-rate --sort valid_on --out \"$(mktemp -d)/rates.csv\""_s};
    command.description =
        Tr::mark("CSV has the names of the fields as its header and can be imported again; XLSX "
                 "has captions, for people.");
    command.run = [byName](Invocation &invocation) {
        return exportRecords(invocation, *byName.value(invocation.text(u"TYPE"_s)));
    };
    return command;
}

} // namespace purser
