#include "models/documents/renderhelper.h"

#include "models/documents/frames.h"
#include "models/documents/tr.h"

#include <algorithm>
#include <optional>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

constexpr int EndTime = 2000;
constexpr qsizetype MostWords = 4096;

int remaining(QDeadlineTimer deadline)
{
    return static_cast<int>(std::max<qint64>(deadline.remainingTime(), 1));
}

} // namespace

RenderHelper::RenderHelper(const QString &program, std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_process(this)
{
    m_process.setProgram(program);
}

Result<QByteArray> RenderHelper::render(const QByteArray &request)
{
    const QDeadlineTimer deadline(m_limit);
    PURSER_TRY(start());
    m_received.clear();
    (void)m_process.readAllStandardError();
    m_process.write(frames::framed(request));
    PURSER_ASSIGN(const QByteArray body, readFrame(deadline));
    std::optional<Result<QByteArray>> answer = frames::readAnswer(body);
    if (answer && m_received.isEmpty())
        return *std::move(answer);
    kill();
    return answeredNonsense();
}

void RenderHelper::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(EndTime))
        kill();
}

Result<> RenderHelper::start()
{
    if (m_process.state() == QProcess::Running)
        return {};
    m_process.start();
    if (m_process.waitForStarted())
        return {};
    return unavailable(Tr::tr("The program that makes documents could not be started. Check that "
                              "the installation is complete."),
                       m_process.program() + u": "_s + m_process.errorString());
}

Result<QByteArray> RenderHelper::readFrame(QDeadlineTimer deadline)
{
    PURSER_TRY(waitForBytes(frames::HeadSize, deadline));
    const std::optional<qsizetype> length = frames::lengthOf(m_received.first(frames::HeadSize));
    if (!length) {
        kill();
        return answeredNonsense();
    }
    PURSER_TRY(waitForBytes(frames::HeadSize + *length, deadline));
    const QByteArray body = m_received.sliced(frames::HeadSize, *length);
    m_received.remove(0, frames::HeadSize + *length);
    return body;
}

Result<> RenderHelper::waitForBytes(qsizetype size, QDeadlineTimer deadline)
{
    for (;;) {
        m_received += m_process.readAllStandardOutput();
        if (m_received.size() >= size)
            return {};
        if (m_process.state() == QProcess::NotRunning)
            return ended();
        if (deadline.hasExpired()) {
            kill();
            return tookTooLong();
        }
        m_process.waitForReadyRead(remaining(deadline));
    }
}

void RenderHelper::kill()
{
    m_process.kill();
    m_process.waitForFinished(EndTime);
}

Error RenderHelper::ended()
{
    const QString how = m_process.exitStatus() == QProcess::CrashExit
                            ? Tr::tr("it crashed (signal %1)").arg(m_process.exitCode())
                            : Tr::tr("it ended with code %1").arg(m_process.exitCode());
    return unavailable(Tr::tr("The document was not made: the program for it did not answer, %1. "
                              "Please try again.")
                           .arg(how),
                       lastWords());
}

Error RenderHelper::tookTooLong()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limit);
    return unavailable(Tr::tr("The document was not made: it took longer than %n second(s), so it "
                              "was stopped.",
                              nullptr, static_cast<int>(seconds.count())),
                       lastWords());
}

Error RenderHelper::answeredNonsense()
{
    return unavailable(Tr::tr("The document was not made: the program for it gave an answer that "
                              "is none. Check that the installation is complete."),
                       m_process.program() + u": "_s + lastWords());
}

QString RenderHelper::lastWords()
{
    return QString::fromUtf8(m_process.readAllStandardError().right(MostWords));
}

} // namespace purser
