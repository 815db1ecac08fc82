#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QStringList>

namespace purser {

class Console;
class Host;
struct CommandList;

/** A command with what was given to it, and the program around it. */
class Invocation
{
public:
    Invocation(const QMap<QString, QStringList> &given,
               const CommandList &commands,
               Console &console,
               Host &host)
        : m_given(given)
        , m_commands(commands)
        , m_console(console)
        , m_host(host)
    {}

    bool has(const QString &name) const { return m_given.contains(name); }
    /** The only value; empty when there is none. */
    QString text(const QString &name, const QString &otherwise = {}) const
    {
        return m_given.value(name, {otherwise}).value(0);
    }
    QStringList texts(const QString &name) const { return m_given.value(name); }

    Console &console() { return m_console; }
    Host &host() { return m_host; }
    const CommandList &commands() const { return m_commands; }

private:
    QMap<QString, QStringList> m_given;
    const CommandList &m_commands;
    Console &m_console;
    Host &m_host;
};

} // namespace purser
