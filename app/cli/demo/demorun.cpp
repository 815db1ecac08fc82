#include "app/cli/demo/demorun.h"

#include "app/cli/demo/demostage.h"
#include "app/cli/demo/windowpictures.h"
#include "app/cli/exitcode.h"
#include "app/cli/imports/reporttext.h"
#include "app/cli/imports/tableimports.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/objects/import/inputfile.h"
#include "models/objects/sampledata.h"

#include <QFileInfo>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

const QString Database = u"demo.db"_s;
const QString Pictures = u"windows"_s;

/** A fresh database in the folder, with the sample companies. */
Result<SampleData> makeDatabase(Host &host, DemoFolder &folder)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        PURSER_TRY(folder.note(Database + ending));
    host.useDatabase(DatabaseUrl::embedded(folder.path(Database)));
    PURSER_ASSIGN(Workspace * workspace, host.openWorkspace(true));
    return createSampleData(*workspace);
}

} // namespace

Result<int> DemoRun::run(Invocation &invocation)
{
    Host &host = invocation.host();
    PURSER_ASSIGN(DemoFolder folder, DemoFolder::open(invocation.text(u"out"_s, u"purser-demo"_s)));
    PURSER_ASSIGN(const SampleData sample, makeDatabase(host, folder));
    PURSER_ASSIGN(Workspace * workspace, host.workspace());
    DemoStage stage(invocation, *workspace, sample.companies.first(), folder);
    stage.step(Tr::tr("%1: made, with two sample companies; password of all users: %2")
                   .arg(folder.path(Database),
                        sample.isGenerated ? sample.password : u"PURSER_SAMPLE_PASSWORD"_s));
    DemoRun demo(host, stage);
    demo.importTables(u"rates"_s, u"finance"_s, importRates);
    demo.importTables(u"partners"_s, u"buyer"_s, importPartners);
    host.modules().demonstrate(stage);
    if (!invocation.has(u"no-pictures"_s))
        demo.pictureWindows();
    return stage.finish() ? Done : Failed;
}

void DemoRun::importTables(const QString &name, const QString &login, ReadTable read)
{
    QStringList paths = m_stage.files(name);
    if (paths.isEmpty())
        paths = {u":/purser/sample/%1.csv"_s.arg(name)};
    for (const QString &path : std::as_const(paths)) {
        const QString shown = path.startsWith(u':') ? QFileInfo(path).fileName() : path;
        const Result<ImportReport> report = importTable(path, login, read);
        if (!report) {
            m_stage.refused(report.error(), shown);
            continue;
        }
        m_stage.step(shown + u": "_s + countsText(*report));
        for (const QString &line : issueLines(*report, IssueKind::Faults, shown))
            m_stage.remark(line);
        m_stage.total(Tr::tr("%1 %2 of %3 imported")
                          .arg(name, QString::number(report->created + report->matched),
                               QString::number(report->rows)));
    }
}

Result<ImportReport> DemoRun::importTable(const QString &path, const QString &login, ReadTable read)
{
    PURSER_ASSIGN(LocalRecordService * service, m_stage.localService(login));
    PURSER_ASSIGN(const std::unique_ptr<QFile> file, openInput(path));
    ImportOptions options;
    options.fileName = QFileInfo(path).fileName();
    return read(*service, options, *file);
}

void DemoRun::pictureWindows()
{
    if (!WindowPictures::program()) {
        m_stage.step(Tr::tr("No windows are pictured: the desktop program is not here."));
        return;
    }
    const Result<QStringList> pictures =
        WindowPictures::take(m_host.settings(), m_stage.folder().path(Pictures));
    if (!pictures) {
        m_stage.failure(pictures.error().text());
        return;
    }
    for (const QString &picture : *pictures) {
        if (const Result<> noted = m_stage.folder().note(Pictures + u'/' + picture); !noted)
            m_stage.failure(noted.error().text());
    }
    m_stage.step(Tr::tr("%n window(s) pictured in %1", nullptr, int(pictures->size()))
                     .arg(m_stage.folder().path(Pictures)));
    m_stage.total(Tr::tr("%n picture(s)", nullptr, int(pictures->size())));
}

} // namespace purser
