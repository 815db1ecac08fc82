#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser::stylepaint {

namespace {

constexpr int TabLine = 2;
constexpr int MenuIconColumn = metrics::IconSize + 2 * metrics::Gap;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QRect mirrored(const QStyleOption *option, const QRect &rect)
{
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void menuSeparator(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Colors &colors = colorsFor(option->palette);
    painter->fillRect(QRect(option->rect.left() + metrics::Gap, option->rect.center().y(),
                            option->rect.width() - 2 * metrics::Gap, 1),
                      colors.border);
}

void menuMark(QPainter *painter, const QStyleOptionMenuItem *option, const QColor &ink)
{
    const QRect place = mirrored(option, QRect(option->rect.left(), option->rect.top(),
                                               MenuIconColumn, option->rect.height()));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            mark(painter, place, u"check"_s, ink, 16);
    } else if (!option->icon.isNull()) {
        mark(painter, place, option->icon.name(), ink, 16);
    }
}

} // namespace

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Colors &colors = colorsFor(option->palette);
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        box(painter, QRectF(option->rect).adjusted(2, 4, -2, -4), colors.hover, {});
    if (selected)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - TabLine + 1,
                                option->rect.width(), TabLine),
                          colors.accent);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        box(painter, QRectF(option->rect).adjusted(2, 3, -2, -3), {}, colors.accent, 2);
}

void tabBase(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colorsFor(option->palette).border);
}

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const Colors &colors = colorsFor(option->palette);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, hovered ? colors.hover : colors.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colors.border);
}

void itemBackground(QPainter *painter, const QStyleOptionViewItem *option)
{
    const Colors &colors = colorsFor(option->palette);
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option->rect, colors.selection);
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option->rect, colors.hover);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Colors &colors = colorsFor(option->palette);
    if (option->minimum == option->maximum)
        return;
    const bool hovered = has(option, QStyle::State_MouseOver);
    const qreal inset = hovered ? 2 : 3;
    QColor ink = colors.outline;
    if (!hovered)
        ink.setAlphaF(0.6F);
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void progressGroove(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const QRectF groove(option->rect.left(), option->rect.center().y() - 2, option->rect.width(),
                        6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorsFor(option->palette).border);
    painter->drawRoundedRect(groove, 3, 3);
    painter->restore();
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const bool known = option->maximum > option->minimum;
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 done = qint64(option->progress) - option->minimum;
    const int width = known ? int(qBound<qint64>(0, done, range) * option->rect.width() / range)
                            : option->rect.width() / 3;
    if (width <= 0)
        return;
    const QRect bar =
        mirrored(option, QRect(option->rect.left(), option->rect.center().y() - 2, width, 6));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorsFor(option->palette).accent);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

void splitter(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = colorsFor(option->palette);
    const QColor ink = has(option, QStyle::State_MouseOver) ? colors.accent : colors.border;
    const QPoint center = option->rect.center();
    if (has(option, QStyle::State_Horizontal))
        painter->fillRect(center.x(), option->rect.top(), 1, option->rect.height(), ink);
    else
        painter->fillRect(option->rect.left(), center.y(), option->rect.width(), 1, ink);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        menuSeparator(painter, option);
        return;
    }
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Selected))
        box(painter, QRectF(option->rect).adjusted(4, 1, -4, -1), colors.selection, {});
    const QColor ink = enabled ? colors.text : colors.disabled;
    menuMark(painter, option, ink);
    const QRect textArea =
        mirrored(option, option->rect.adjusted(MenuIconColumn, 0, -metrics::Padding, 0));
    const QStringList parts = option->text.split(u'\t');
    painter->save();
    painter->setFont(option->font);
    painter->setPen(ink);
    const Qt::Alignment start = QStyle::visualAlignment(option->direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(option->direction, Qt::AlignRight);
    painter->drawText(textArea, int(start | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                      parts.first());
    painter->setPen(enabled ? colors.muted : colors.disabled);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        mark(painter,
             mirrored(option, QRect(option->rect.right() - MenuIconColumn, option->rect.top(),
                                    MenuIconColumn, option->rect.height())),
             u"chevron-forward"_s, ink, 16);
    else if (parts.size() > 1)
        painter->drawText(textArea, int(end | Qt::AlignVCenter), parts.at(1));
    painter->restore();
}

} // namespace purser::stylepaint
