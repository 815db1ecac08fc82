#pragma once

#include "ui/widgets/colors.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/** The drawing behind Style; each function draws one thing and leaves the painter as it was. */
namespace purser::stylepaint {

/** A rectangle with our corners; `edge` may be invalid for none. */
void box(
    QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width = 1);

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void focusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget);

void tab(QPainter *painter, const QStyleOptionTab *option);
void tabBase(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOptionHeader *option);
void itemBackground(QPainter *painter, const QStyleOptionViewItem *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);
void progressGroove(QPainter *painter, const QStyleOptionProgressBar *option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar *option);
void splitter(QPainter *painter, const QStyleOption *option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget);
/** One of our icons, in the middle of `rect`. */
void mark(QPainter *painter, const QRect &rect, const QString &icon, const QColor &color, int size);

} // namespace purser::stylepaint
