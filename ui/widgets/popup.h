#pragma once

#include <QFrame>

namespace purser {

/** A small window under (or, without room, above) a widget, called like its content; closes by
 * Escape or when another window becomes active that it did not open, deletes itself and gives the
 * focus back. */
class Popup : public QFrame
{
    Q_OBJECT

public:
    /** Takes `content`. */
    Popup(QWidget *anchor, QWidget *content);

    void open();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_anchor;
};

/** Where a popup of `size` goes: at the start edge of `anchor`, below it if the screen has room. */
QRect popupPlace(const QWidget *anchor, const QSize &size);

} // namespace purser
