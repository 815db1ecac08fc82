#include "ui/widgets/popup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace purser {

namespace {

/** Whether `window`, or what opened it, stands in `popup`. */
bool isOpenedFrom(const QWidget *popup, const QWidget *window)
{
    while (window && window != popup)
        window = window->parentWidget();
    return window;
}

} // namespace

Popup::Popup(QWidget *anchor, QWidget *content)
    : QFrame(anchor, Qt::Dialog | Qt::FramelessWindowHint) // Qt::Popup is unknown to screen readers
    , m_anchor(anchor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(content->accessibleName().isEmpty() ? anchor->accessibleName()
                                                          : content->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(content);
}

void Popup::open()
{
    setGeometry(popupPlace(m_anchor, sizeHint()));
    show();
    activateWindow();
}

bool Popup::event(QEvent *event)
{
    // When it comes, the next window is not active yet. The focus stays where somebody went.
    if (event->type() == QEvent::WindowDeactivate)
        QTimer::singleShot(0, this, [this] {
            if (isOpenedFrom(this, QApplication::activeWindow()))
                return;
            hide();
            deleteLater();
        });
    return QFrame::event(event);
}

void Popup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    m_anchor->window()->activateWindow();
    m_anchor->setFocus(Qt::PopupFocusReason);
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

QRect popupPlace(const QWidget *anchor, const QSize &size)
{
    constexpr int Distance = 2;
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint topLeft = anchor->mapToGlobal(QPoint(0, 0));
    QRect place(topLeft + QPoint(0, anchor->height() + Distance), size);
    if (anchor->layoutDirection() == Qt::RightToLeft)
        place.moveRight(topLeft.x() + anchor->width() - 1);
    if (place.bottom() > screen.bottom() && topLeft.y() - size.height() > screen.top())
        place.moveBottom(topLeft.y() - Distance);
    if (place.right() > screen.right())
        place.moveRight(screen.right());
    if (place.left() < screen.left())
        place.moveLeft(screen.left());
    return place;
}

} // namespace purser
