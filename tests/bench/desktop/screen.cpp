#include "tests/bench/desktop/screen.h"

#include <QTemporaryDir>

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

void end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(Patience);
}

/** Waits for a whole line on the process's output. */
QString lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(Patience))
            qFatal("%s says nothing: %s", qPrintable(process.program()),
                   qPrintable(process.errorString()));
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

Screen::Screen()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s,
                               u"0"_s, u"1600x1000x24"_s});
    m_display = u':' + lineOf(m_server);
    m_manager.setProcessEnvironment(environment());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"echo ready"_s});
    lineOf(m_manager);
}

Screen::~Screen()
{
    end(m_manager);
    end(m_server);
}

QProcessEnvironment Screen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

void Screen::press(const QString &key) const
{
    QProcess tool;
    tool.setProcessEnvironment(environment());
    tool.start(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
    if (!tool.waitForFinished(Patience) || tool.exitCode() != 0)
        qFatal("xdotool cannot press %s", qPrintable(key));
}

} // namespace purser::test
