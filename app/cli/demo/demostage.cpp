#include "app/cli/demo/demostage.h"

#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "models/objects/import/inputfile.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

DemoStage::DemoStage(Invocation &invocation,
                     Workspace &workspace,
                     const Id &company,
                     const DemoFolder &folder)
    : m_invocation(invocation)
    , m_console(invocation.console())
    , m_workspace(workspace)
    , m_company(company)
    , m_folder(folder)
{}

Result<RecordService *> DemoStage::as(const QString &login)
{
    PURSER_ASSIGN(LocalRecordService * service, localService(login));
    return service;
}

Result<RecordService *> DemoStage::as(const Id &user)
{
    PURSER_ASSIGN(LocalRecordService * service, serviceOf(user));
    return service;
}

Result<LocalRecordService *> DemoStage::localService(const QString &login)
{
    PURSER_ASSIGN(const SignedIn user, m_workspace.connection().signIn().signedIn(login));
    return serviceOf(user.userId);
}

Result<LocalRecordService *> DemoStage::serviceOf(const Id &user)
{
    std::unique_ptr<LocalRecordService> &service = m_services[user];
    if (!service) {
        Connection &connection = m_workspace.connection();
        PURSER_ASSIGN(const Caller caller,
                      connection.signIn().callerFor(user, m_company, u"demo"_s));
        service = connection.service(caller);
    }
    return service.get();
}

QStringList DemoStage::files(const QString &import) const
{
    return m_invocation.texts(import);
}

Result<> DemoStage::write(const QString &folder, const QString &fileName, const QByteArray &content)
{
    return m_folder.write(folder + u'/' + fileName, content);
}

void DemoStage::step(const QString &sentence)
{
    m_steps.append(sentence);
    if (!m_console.isJson())
        m_console.write(sentence);
    m_console.flush();
}

void DemoStage::remark(const QString &sentence)
{
    m_remarks.append(sentence);
    if (!m_console.isJson())
        m_console.write(u"  "_s + sentence);
}

void DemoStage::refused(const Error &error, const QString &path)
{
    static const QList<ErrorKind> ofContent{ErrorKind::Invalid, ErrorKind::BadRequest,
                                            ErrorKind::TooLarge, ErrorKind::Conflict,
                                            ErrorKind::Unsupported};
    for (const QString &line : faultLines(error, path)) {
        if (ofContent.contains(error.kind))
            remark(line);
        else
            failure(line);
    }
}

void DemoStage::failure(const QString &sentence)
{
    m_failures.append(sentence);
    if (!m_console.isJson())
        m_console.fail({ErrorKind::Internal, Tr::tr("FAILED: %1").arg(sentence), {}, {}, {}});
}

void DemoStage::total(const QString &sentence)
{
    m_totals.append(sentence);
}

bool DemoStage::finish()
{
    total(Tr::tr("%n remark(s) on the input", nullptr, int(m_remarks.size())));
    total(Tr::tr("%n failure(s)", nullptr, int(m_failures.size())));
    if (m_console.isJson()) {
        m_console.writeJson(QJsonObject{{u"folder"_s, m_folder.path(u"."_s)},
                                        {u"steps"_s, QJsonArray::fromStringList(m_steps)},
                                        {u"remarks"_s, QJsonArray::fromStringList(m_remarks)},
                                        {u"failures"_s, QJsonArray::fromStringList(m_failures)},
                                        {u"totals"_s, QJsonArray::fromStringList(m_totals)}});
    } else {
        m_console.write(Tr::tr("Done: %1.").arg(m_totals.join(u", "_s)));
    }
    return m_failures.isEmpty();
}

} // namespace purser
