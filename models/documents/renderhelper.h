#pragma once

#include "models/base/result.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <chrono>

namespace purser {

/** The running helper of a RenderProcess; lives in that one's thread. */
class RenderHelper : public QObject
{
    Q_OBJECT

public:
    RenderHelper(const QString &program, std::chrono::milliseconds limit);

    /** Sends `request` and waits for the answer. */
    Result<QByteArray> render(const QByteArray &request);

    /** Lets the helper end by closing its input; kills it when it does not. */
    void stop();

    qint64 processId() const { return m_process.processId(); }

private:
    Result<> start();
    Result<QByteArray> readFrame(QDeadlineTimer deadline);
    Result<> waitForBytes(qsizetype size, QDeadlineTimer deadline);
    void kill();
    Error ended();
    Error tookTooLong();
    Error answeredNonsense();
    QString lastWords();

    std::chrono::milliseconds m_limit;
    QProcess m_process;
    QByteArray m_received;
};

} // namespace purser
