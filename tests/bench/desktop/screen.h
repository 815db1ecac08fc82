#pragma once

#include <QProcess>

namespace purser::test {

/** A screen that nobody sees, with a window manager, until it is destroyed. */
class Screen
{
public:
    /** Waits until both are ready; ends the program when they cannot be started. */
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /** What a program needs to find it. */
    QProcessEnvironment environment() const;
    /** As from the keyboard: `ctrl+2`. */
    void press(const QString &key) const;

private:
    QString m_display;
    QProcess m_server;
    QProcess m_manager;
};

} // namespace purser::test
