#include "ui/widgets/chip.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int CrossSpace = 22;
constexpr int Side = 10;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setRemovable(true);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to take it away") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * Side + (m_removable ? CrossSpace - 4 : 0),
            qMax(28, fontMetrics().height() + 10)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 10 + CrossSpace),
            sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return m_removable ? QStyle::visualRect(
               layoutDirection(), rect(), QRect(width() - CrossSpace - 2, 0, CrossSpace, height()))
                       : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(),
                    isChecked() ? colors.selection : (underMouse() ? colors.hover : colors.raised),
                    hasFocus() ? colors.accent : colors.outline, hasFocus() ? 2 : 1);
    const QRect word = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(Side, 0, m_removable ? -CrossSpace : -Side, 0));
    painter.setPen(isEnabled() ? colors.text : colors.disabled);
    painter.drawText(
        word, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    if (m_removable)
        stylepaint::mark(&painter, crossRect(), u"cross"_s, colors.muted, 14);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (isDown() && crossRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace purser
