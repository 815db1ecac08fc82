#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "tests/bench/desktop/screen.h"

namespace purser::test {

/** Home of a user: settings and data of its own, gone with it. */
class Home
{
public:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    /** The flags that make a program use the database here. */
    QStringList flags() const;
    /** Makes this the home of what is started. */
    void enter(QProcessEnvironment &environment) const;
    /** purserctl on the database here; ends the benchmark when it fails. */
    void command(const QStringList &words) const;

private:
    QTemporaryDir m_folder;
};

/** The desktop client as a process of its own, ended with this. */
class Program
{
public:
    Program(const Screen &screen,
            const Home &home,
            const QString &file,
            const QStringList &arguments,
            const QProcessEnvironment &more = {});
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /** Waits until a page is drawn with all that it reads and takes keys; gives its name. */
    QString shown();
    /** Nanoseconds from before the process was there until now. */
    qint64 age() const { return m_age.nsecsElapsed(); }
    qint64 id() const { return m_process.processId(); }

private:
    QElapsedTimer m_age;
    QProcess m_process;
};

/** Where the build put a program. */
QString builtProgram(const QString &name);

} // namespace purser::test
