#include "ui/widgets/emphasis.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser::stylepaint {

namespace {

constexpr qreal RingWidth = 2;

struct ButtonColors
{
    QColor fill;
    QColor edge;
    QColor text;
};

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor pressedOf(const QColor &fill, const QStyleOption *option)
{
    if (has(option, QStyle::State_Sunken))
        return fill.darker(112);
    return has(option, QStyle::State_MouseOver) ? fill.darker(106) : fill;
}

ButtonColors filledButton(const QStyleOption *option, const QColor &fill, const QColor &text)
{
    return {pressedOf(fill, option), QColor(), text};
}

ButtonColors buttonColors(const QStyleOption *option, Emphasis emphasis)
{
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!enabled)
        return {emphasis == Emphasis::Quiet ? QColor() : colors.surface,
                emphasis == Emphasis::Quiet ? QColor() : colors.border, colors.disabled};
    if (emphasis == Emphasis::Primary)
        return filledButton(option, colors.accent, colors.onAccent);
    if (emphasis == Emphasis::Danger)
        return filledButton(option, colors.danger, colors.onDanger);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    QColor fill = active ? colors.hover : colors.raised;
    if (has(option, QStyle::State_On))
        fill = colors.selection;
    else if (emphasis == Emphasis::Quiet && !active)
        fill = QColor();
    return {fill, emphasis == Emphasis::Quiet ? QColor() : colors.outline, colors.text};
}

bool insideComboBox(const QWidget *widget)
{
    return widget && qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), metrics::Radius - half,
                             metrics::Radius - half);
    painter->restore();
}

void mark(QPainter *painter, const QRect &rect, const QString &icon, const QColor &color, int size)
{
    const QPixmap pixmap = iconPixmap(icon, size, color, painter->device()->devicePixelRatio());
    painter->drawPixmap(
        QPoint(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2),
        pixmap);
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, emphasisOf(widget));
    box(painter, option->rect, colors.fill, colors.edge);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, emphasisOf(widget));
    QRect rect = option->rect;
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int iconSpace = option->icon.isNull() ? 0 : option->iconSize.width();
    const int menuSpace = hasMenu ? metrics::IconSize : 0;
    const int gap = iconSpace > 0 && !option->text.isEmpty() ? metrics::Gap : 0;
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int total = iconSpace + gap + textWidth + menuSpace;
    rect = QStyle::alignedRect(option->direction, Qt::AlignCenter,
                               QSize(qMin(total, rect.width()), rect.height()), rect);
    const auto part = [&](int from, int width) {
        return QStyle::visualRect(option->direction, rect,
                                  QRect(rect.x() + from, rect.y(), width, rect.height()));
    };
    if (iconSpace > 0) {
        const QRect place = part(0, iconSpace);
        if (hasThemeIcon(option->icon.name()))
            mark(painter, place, option->icon.name(), colors.text, iconSpace);
        else
            option->icon.paint(painter, place);
    }
    painter->save();
    painter->setPen(colors.text);
    painter->drawText(part(iconSpace + gap, rect.width() - iconSpace - gap - menuSpace),
                      Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    painter->restore();
    if (hasMenu)
        mark(painter, part(rect.width() - menuSpace, menuSpace), u"chevron-down"_s, colors.text,
             metrics::IconSize * 4 / 5);
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool raised = has(option, QStyle::State_AutoRaise);
    const Emphasis emphasis = emphasisOf(widget);
    const ButtonColors colors =
        buttonColors(option, raised && emphasis == Emphasis::Normal ? Emphasis::Quiet : emphasis);
    if (colors.fill.isValid() || colors.edge.isValid())
        box(painter, option->rect, colors.fill, colors.edge);
}

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    if (insideComboBox(widget))
        return;
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool editable = enabled && !has(option, QStyle::State_ReadOnly);
    const bool focused = has(option, QStyle::State_HasFocus);
    QColor edge = editable ? colors.outline : colors.border;
    if (isFaulty(widget))
        edge = colors.danger;
    else if (focused)
        edge = colors.accent;
    const bool strong = focused || isFaulty(widget);
    box(painter, option->rect, editable ? colors.raised : colors.surface, edge,
        strong ? RingWidth : metrics::Border);
}

void focusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colors &colors = colorsFor(option->palette);
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        box(painter, option->rect, {}, colors.accent);
        return;
    }
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    const bool filled =
        emphasisOf(widget) == Emphasis::Primary || emphasisOf(widget) == Emphasis::Danger;
    const QRectF rect = QRectF(widget ? widget->rect() : option->rect);
    box(painter, filled ? rect.adjusted(2, 2, -2, -2) : rect, {},
        filled ? colors.onAccent : colors.accent, RingWidth);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor ink = enabled ? colors.accent : colors.disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(filled ? ink : (enabled ? colors.outline : colors.border), 1));
    painter->setBrush(filled ? ink : colors.raised);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
    if (filled)
        mark(painter, option->rect, has(option, QStyle::State_NoChange) ? u"minus"_s : u"check"_s,
             colors.onAccent, option->rect.width() - 4);
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor ink = enabled ? colors.accent : colors.disabled;
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? ink : (enabled ? colors.outline : colors.border), 1));
    painter->setBrush(on ? ink : colors.raised);
    painter->drawEllipse(circle);
    if (on) {
        const qreal inset = circle.width() / 3.2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.onAccent);
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    QStyleOption frame = *option;
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    frame.state.setFlag(QStyle::State_ReadOnly, false);
    if (combo && combo->isEditable() && combo->hasFocus())
        frame.state |= QStyle::State_HasFocus;
    field(painter, &frame, widget);
    const Colors &colors = colorsFor(option->palette);
    const QRect arrow = QStyle::visualRect(
        option->direction, option->rect,
        QRect(option->rect.right() - 26, option->rect.top(), 20, option->rect.height()));
    mark(painter, arrow, u"chevron-down"_s,
         has(option, QStyle::State_Enabled) ? colors.muted : colors.disabled, 16);
}

} // namespace purser::stylepaint
