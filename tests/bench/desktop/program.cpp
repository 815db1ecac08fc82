#include "tests/bench/desktop/program.h"

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
const QByteArray Shown = "purser.desktop.pages: shown: ";

} // namespace

QString builtProgram(const QString &name)
{
    return QStringLiteral(PURSER_BINARY_DIR) + u"/bin/"_s + name;
}

QStringList Home::flags() const
{
    return {u"--database"_s, u"sqlite://"_s + path(u"purser.db"_s)};
}

void Home::enter(QProcessEnvironment &environment) const
{
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
}

void Home::command(const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    enter(environment);
    process.setProcessEnvironment(environment);
    process.start(builtProgram(u"purserctl"_s), flags() + words);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        qFatal("purserctl %s: %s", qPrintable(words.join(u' ')),
               process.readAllStandardError().constData());
}

Program::Program(const Screen &screen,
                 const Home &home,
                 const QString &file,
                 const QStringList &arguments,
                 const QProcessEnvironment &more)
{
    QProcessEnvironment environment = screen.environment();
    home.enter(environment);
    environment.insert(more);
    environment.insert(u"QT_LOGGING_RULES"_s, u"purser.desktop.pages.info=true"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_age.start();
    m_process.start(file, arguments);
}

Program::~Program()
{
    m_process.terminate();
    m_process.waitForFinished(Patience);
}

QString Program::shown()
{
    QByteArray said;
    while (true) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(Shown))
                return QString::fromUtf8(line.mid(Shown.size()));
            said += line + '\n';
        }
        if (!m_process.waitForReadyRead(Patience))
            qFatal("%s shows nothing. It said: %s", qPrintable(m_process.program()),
                   said.constData());
    }
}

} // namespace purser::test
