#include "tests/cli/clirun.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 60'000;
const QString Programs = QStringLiteral(PURSER_BINARY_DIR "/bin");

} // namespace

QStringList CliOutcome::lines() const
{
    return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray CliOutcome::described() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n" + out + "\n" + err;
}

CliRun::CliRun()
{
    m_environment.insert(u"PATH"_s, Programs + u':' + qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

CliOutcome CliRun::operator()(const QStringList &arguments, const QByteArray &input) const
{
    return run(Programs + u"/purserctl"_s, arguments, input);
}

CliOutcome CliRun::shell(const QString &line) const
{
    return run(u"/bin/bash"_s, {u"-c"_s, line}, {});
}

QString CliRun::write(const QString &name, const QByteArray &content) const
{
    const QString target = path(name);
    QDir().mkpath(target.section(u'/', 0, -2));
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qPrintable(target));
    return target;
}

CliOutcome CliRun::run(const QString &program,
                       const QStringList &arguments,
                       const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isEnded = process.waitForFinished(LongestRun);
    if (!isEnded)
        process.kill();
    const bool isNormal = isEnded && process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace purser::test
