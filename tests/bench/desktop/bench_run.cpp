#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QStandardPaths>

#include "tests/bench/desktop/program.h"
#include "tests/support/measure.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/*
 * ./run by somebody who never ran it: from the end of the build until the client shows its first
 * page, with a database and sample data made on the way. The end of the build is noted by a ninja
 * that stands before the real one in the search path.
 */

namespace {

constexpr int Runs = 5;
constexpr qint64 LimitMilliseconds = 1'000;

/** Writes a `ninja` that runs the real one and notes the time when that ended. */
void layNinja(const Home &home)
{
    const QString ninja = QStandardPaths::findExecutable(u"ninja"_s);
    QFile file(home.path(u"ninja"_s));
    if (ninja.isEmpty() || !file.open(QIODevice::WriteOnly))
        qFatal("There is no ninja here.");
    file.write(u"#!/bin/sh\n%1 \"$@\"\ncode=$?\ndate +%s%N >%2\nexit $code\n"_s
                   .arg(ninja, home.path(u"built"_s))
                   .toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/** Nanoseconds since 1970. */
qint64 endOfBuild(const Home &home)
{
    QFile file(home.path(u"built"_s));
    bool isNumber = false;
    const qint64 time =
        file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong(&isNumber) : 0;
    if (!isNumber)
        qFatal("./run has not built anything.");
    return time;
}

qint64 runOnce(const Screen &screen)
{
    const Home home;
    layNinja(home);
    QProcessEnvironment path;
    path.insert(u"PATH"_s, home.path(QString()) + u':' + qEnvironmentVariable("PATH"));
    Program program(screen, home, QStringLiteral(PURSER_SOURCE_DIR) + u"/run"_s, {}, path);
    program.shown();
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000 - endOfBuild(home);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Screen screen;
    QList<qint64> times;
    for (int run = -1; run < Runs; ++run) { // the first warms the disk
        const qint64 time = runOnce(screen);
        if (run >= 0)
            times.append(time);
    }
    return within(u"./run until the client is there"_s, times, 95, LimitMilliseconds) ? 0 : 1;
}
