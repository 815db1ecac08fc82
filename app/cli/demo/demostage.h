#pragma once

#include "app/cli/demo/demofolder.h"
#include "models/documents/renderprocess.h"
#include "models/modules/demonstration.h"
#include "models/objects/workspace.h"

#include <QJsonObject>

#include <map>

namespace purser {

class Console;
class Invocation;

/** The sample company, its people and the folder, for the modules and for ourselves; says on the
 * console what was done. */
class DemoStage final : public Demonstration
{
public:
    DemoStage(Invocation &invocation,
              Workspace &workspace,
              const Id &company,
              const DemoFolder &folder);

    Result<RecordService *> as(const QString &login) override;
    Result<RecordService *> as(const Id &user) override;
    Result<LocalRecordService *> localService(const QString &login);
    QStringList files(const QString &import) const override;
    Result<> write(const QString &folder,
                   const QString &fileName,
                   const QByteArray &content) override;
    DocumentRenderer &renderer() override { return m_renderer; }
    void step(const QString &sentence) override;
    void remark(const QString &sentence) override;
    void refused(const Error &error, const QString &path) override;
    void failure(const QString &sentence) override;
    void total(const QString &sentence) override;

    DemoFolder &folder() { return m_folder; }
    /** The final count; whether nothing failed. */
    bool finish();

private:
    Result<LocalRecordService *> serviceOf(const Id &user);

    Invocation &m_invocation;
    Console &m_console;
    Workspace &m_workspace;
    Id m_company;
    DemoFolder m_folder;
    std::map<Id, std::unique_ptr<LocalRecordService>> m_services;
    RenderProcess m_renderer;
    QStringList m_steps;
    QStringList m_remarks;
    QStringList m_failures;
    QStringList m_totals;
};

} // namespace purser
