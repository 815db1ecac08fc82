#include "app/cli/console.h"

#include "app/cli/table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace purser {

using namespace Qt::StringLiterals;

Console::Console(Form form)
    : m_form(form)
{
    // Never refused: these streams are open as long as the program runs.
    (void)m_in.open(stdin, QIODevice::ReadOnly);
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::write(const QString &line)
{
    clearProgress();
    m_out.write(line.toUtf8() + '\n');
}

void Console::write(const Table &table)
{
    for (const QString &line : table.lines(width()))
        write(line);
}

void Console::writeJson(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out.write(document.toJson(format));
    if (format == QJsonDocument::Compact)
        m_out.write("\n");
}

void Console::writeBytes(const QByteArray &bytes)
{
    m_out.write(bytes);
}

void Console::progress(const QString &line)
{
    if (isJson() || !isatty(STDERR_FILENO))
        return;
    clearProgress();
    m_err.write(line.toUtf8());
    m_showsProgress = !line.isEmpty();
}

void Console::clearProgress()
{
    if (std::exchange(m_showsProgress, false))
        m_err.write("\r\x1b[K");
}

void Console::note(const QString &line)
{
    if (!isJson()) {
        clearProgress();
        m_out.flush();
        m_err.write(line.toUtf8() + '\n');
    }
}

void Console::fail(const Error &error)
{
    clearProgress();
    m_out.flush();
    if (isJson())
        m_err.write(QJsonDocument(QJsonObject{{u"error"_s, toJson(error)}}).toJson());
    else
        m_err.write(error.text().toUtf8() + '\n');
}

bool Console::flush()
{
    m_out.flush();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString Console::readLine()
{
    const QByteArray line = m_in.readLine();
    if (line.isEmpty())
        return {};
    QString text = QString::fromUtf8(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.isNull() ? u""_s : text;
}

bool Console::isInteractive() const
{
    return isatty(STDIN_FILENO);
}

QString Console::readSecret(const QString &prompt)
{
    if (!isInteractive())
        return readLine();
    m_err.write(prompt.toUtf8());
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString secret = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    m_err.write("\n");
    return secret;
}

int Console::width() const
{
    winsize size{};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

QJsonObject toJson(const Error &error)
{
    QJsonArray details;
    for (const FieldIssue &issue : error.issues)
        details.append(QJsonObject{{u"field"_s, issue.field}, {u"issue"_s, issue.message}});
    if (details.isEmpty() && !error.field.isEmpty())
        details.append(QJsonObject{{u"field"_s, error.field}, {u"issue"_s, error.message}});
    return {
        {u"code"_s, errorCode(error.kind)}, {u"message"_s, error.message}, {u"details"_s, details}};
}

} // namespace purser
