#include "models/documents/renderprocess.h"

#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/frames.h"
#include "models/documents/renderhelper.h"
#include "models/documents/tr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

/** Runs `work` in the helper's thread and waits. */
template<typename F>
auto inThread(RenderHelper *helper, F work)
{
    std::invoke_result_t<F> result{};
    QMetaObject::invokeMethod(
        helper, [&] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace

RenderProcess::RenderProcess()
    : RenderProcess(helperPath(), std::chrono::minutes(1))
{}

RenderProcess::RenderProcess(const QString &program, std::chrono::milliseconds limit)
    : m_helper(std::make_unique<RenderHelper>(program, limit))
{
    m_helper->moveToThread(&m_thread);
    m_thread.setObjectName(u"documents"_s);
    m_thread.start();
}

RenderProcess::~RenderProcess()
{
    QMetaObject::invokeMethod(
        m_helper.get(), [this] { m_helper->stop(); }, Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, m_helper.get(), &QObject::deleteLater);
    (void)m_helper.release();
    m_thread.quit();
    m_thread.wait();
}

Result<QByteArray> RenderProcess::renderPdf(const DocumentModel &model)
{
    const QByteArray request = QJsonDocument(toJson(model)).toJson(QJsonDocument::Compact);
    if (request.size() > frames::MostBytes)
        return Error{ErrorKind::TooLarge,
                     Tr::tr("The document is too large. Attach smaller files."),
                     {},
                     {},
                     {}};
    return inThread(m_helper.get(), [&] { return m_helper->render(request); });
}

qint64 RenderProcess::helperId() const
{
    return inThread(m_helper.get(), [this] { return m_helper->processId(); });
}

QString RenderProcess::helperPath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place :
         {u"/purser-render"_s, u"/../purser-render"_s, u"/../libexec/purser/purser-render"_s,
          u"/../lib/purser/purser-render"_s}) {
        const QFileInfo file(folder + place);
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return folder + u"/purser-render"_s;
}

} // namespace purser
