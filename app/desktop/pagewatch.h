#pragma once

#include <QObject>

namespace purser {

class Desktop;
class MainWindow;

/**
 * Tells programs that measure or drive this one when they can go on: a line in the log (category
 * `purser.desktop.pages`, silent unless QT_LOGGING_RULES asks for it) once the page in front has
 * read everything, is drawn, and the window takes keys.
 */
class PageWatch : public QObject
{
    Q_OBJECT

public:
    explicit PageWatch(Desktop &desktop);

    /** After the desktop has made its window. */
    void start();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(MainWindow *window);
    void look();
    void afterDrawing(const QString &name);
    void tell();

    Desktop &m_desktop;
    int m_looks = 0; ///< only the last one counts
    QString m_drawn; ///< what is told after the next drawing
};

} // namespace purser
