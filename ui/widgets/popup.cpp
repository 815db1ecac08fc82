#include "ui/widgets/popup.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace purser {

Popup::Popup(QWidget *anchor, QWidget *content)
    : QFrame(anchor, Qt::Popup)
    , m_anchor(anchor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(content);
}

void Popup::open()
{
    setGeometry(popupPlace(m_anchor, sizeHint()));
    show();
}

void Popup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
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
