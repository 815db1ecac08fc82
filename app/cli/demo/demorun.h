#pragma once

#include "models/objects/import/importreport.h"

class QIODevice;

namespace purser {

class DemoFolder;
class DemoStage;
class Host;
class Invocation;
class LocalRecordService;

/** The command `demo`. */
class DemoRun
{
public:
    static Result<int> run(Invocation &invocation);

private:
    using ReadTable = Result<ImportReport> (*)(LocalRecordService &,
                                               const ImportOptions &,
                                               QIODevice &);

    DemoRun(Host &host, DemoStage &stage)
        : m_host(host)
        , m_stage(stage)
    {}

    void importTables(const QString &name, const QString &login, ReadTable read);
    Result<ImportReport> importTable(const QString &path, const QString &login, ReadTable read);
    void pictureWindows();

    Host &m_host;
    DemoStage &m_stage;
};

} // namespace purser
