#pragma once

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace purser::test {

/** What a program said and how it ended. */
struct CliOutcome
{
    int exitCode = -1; ///< -1: it crashed, or took more than a minute
    QByteArray out;
    QByteArray err;

    QStringList lines() const;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /** For a failing test. */
    QByteArray described() const;
};

/** Runs purserctl as somebody would who has just logged in: an empty home folder, nothing set. */
class CliRun
{
public:
    CliRun();

    CliOutcome operator()(const QStringList &arguments, const QByteArray &input = {}) const;
    /** A line for the shell, in which `purserctl` is found. */
    CliOutcome shell(const QString &line) const;

    QString path(const QString &name) const { return m_home.filePath(name); }
    /** Writes a file into the home folder; gives its path. */
    QString write(const QString &name, const QByteArray &content) const;
    QProcessEnvironment &environment() { return m_environment; }

private:
    CliOutcome run(const QString &program,
                   const QStringList &arguments,
                   const QByteArray &input) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace purser::test

/** Fails the test with what the program said. */
#define PURSER_COMPARE_EXIT(outcome, code)                                                         \
    do {                                                                                           \
        const auto &purserOutcome = (outcome);                                                     \
        if (purserOutcome.exitCode != (code))                                                      \
            QFAIL(purserOutcome.described().constData());                                          \
    } while (false)
