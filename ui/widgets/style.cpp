#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int LeastThumb = 32;
constexpr int LeastArrow = 10;
constexpr int TextPadding = 7;

QRect sliderRect(const QStyleOptionSlider *option)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(LeastThumb, length),
                       int(qint64(length) * option->pageStep / (range + option->pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                        length - thumb, option->upsideDown);
    const QRect rect = horizontal ? QRect(start, 0, thumb, option->rect.height())
                                  : QRect(0, start, option->rect.width(), thumb);
    return QStyle::visualRect(option->direction, option->rect, rect);
}

QString arrowIcon(QStyle::PrimitiveElement element, const QStyleOption *option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowDown:
        return u"chevron-down"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return option->direction == Qt::RightToLeft ? u"chevron-forward"_s : u"chevron-back"_s;
    case QStyle::PE_IndicatorArrowRight:
        return option->direction == Qt::RightToLeft ? u"chevron-back"_s : u"chevron-forward"_s;
    case QStyle::PE_IndicatorTabClose:
        return u"cross"_s;
    default:
        return {};
    }
}

void drawArrow(QPainter *painter, const QStyleOption *option, const QString &icon)
{
    const Colors &colors = colorsFor(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const int size = qMin(16, qMin(option->rect.width(), option->rect.height()));
    if (size < LeastArrow)
        return; // the corner mark of a button that opens a menu: its look says so already
    if (icon == u"cross"_s && option->state.testFlag(QStyle::State_MouseOver))
        stylepaint::box(painter, option->rect, colors.border, {});
    stylepaint::mark(painter, option->rect, icon, enabled ? colors.muted : colors.disabled, size);
}

void drawBranch(QPainter *painter, const QStyleOption *option)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    stylepaint::mark(painter, option->rect,
                     option->state.testFlag(QStyle::State_Open) ? u"chevron-down"_s
                                                                : u"chevron-forward"_s,
                     colorsFor(option->palette).muted, 16);
}

void drawSortArrow(QPainter *painter, const QStyleOptionHeader *option)
{
    if (option->sortIndicator == QStyleOptionHeader::None)
        return;
    stylepaint::mark(painter, option->rect,
                     option->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s
                                                                           : u"chevron-down"_s,
                     colorsFor(option->palette).muted, 14);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    if (const QString arrow = arrowIcon(element, option); !arrow.isEmpty())
        return drawArrow(painter, option, arrow);
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::button(painter, option, widget);
    case PE_PanelButtonTool:
        return stylepaint::toolButton(painter, option, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0)
            return;
        return stylepaint::field(painter, option, widget);
    case PE_Frame:
        return stylepaint::field(painter, option, widget);
    case PE_FrameFocusRect:
        return stylepaint::focusRing(painter, option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(painter, option);
    case PE_IndicatorBranch:
        return drawBranch(painter, option);
    case PE_FrameTabBarBase:
        return stylepaint::tabBase(painter, option);
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return stylepaint::itemBackground(painter, item);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawSortArrow(painter, header);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, colorsFor(option->palette).outline);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colorsFor(option->palette).raised);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_PushButtonBevel)
        return stylepaint::button(painter, option, widget);
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylepaint::buttonLabel(painter, button, widget);
    } else if (element == CE_TabBarTabShape && tab) {
        return stylepaint::tab(painter, tab);
    } else if (element == CE_TabBarTabLabel && tab) {
        QStyleOptionTab quiet = *tab;
        if (!tab->state.testFlag(State_Selected))
            quiet.palette.setColor(QPalette::WindowText, colorsFor(option->palette).muted);
        quiet.state.setFlag(State_HasFocus, false);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (element == CE_HeaderSection && header) {
        return stylepaint::headerSection(painter, header);
    } else if (element == CE_HeaderEmptyArea) {
        QStyleOptionHeader rest;
        rest.rect = option->rect;
        rest.palette = option->palette;
        return stylepaint::headerSection(painter, &rest);
    } else if (element == CE_HeaderLabel && header) {
        QStyleOptionHeader quiet = *header;
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        quiet.rect.adjust(0, -margin, 0, margin); // it is for the sides; letters need the height
        quiet.palette.setColor(QPalette::ButtonText, colorsFor(option->palette).muted);
        quiet.state.setFlag(State_On, false);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (element == CE_ProgressBarGroove && progress) {
        return stylepaint::progressGroove(painter, progress);
    } else if (element == CE_ProgressBarContents && progress) {
        return stylepaint::progressContents(painter, progress);
    } else if (element == CE_Splitter) {
        return stylepaint::splitter(painter, option);
    } else if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return stylepaint::menuItem(painter, item, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && option->state.testFlag(State_HasFocus)) // Fusion has none
        stylepaint::focusRing(painter, option, widget);
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar)
        return stylepaint::scrollBar(painter, slider, sliderRect(slider));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return stylepaint::comboBox(painter, combo, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus))
        stylepaint::focusRing(painter, option, widget);
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex *option,
                            SubControl subControl,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        const QRect thumb = sliderRect(slider);
        const bool horizontal = slider->orientation == Qt::Horizontal;
        switch (subControl) {
        case SC_ScrollBarSlider:
            return thumb;
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSubPage:
            return horizontal ? QRect(0, 0, thumb.left(), option->rect.height())
                              : QRect(0, 0, option->rect.width(), thumb.top());
        case SC_ScrollBarAddPage:
            return horizontal ? option->rect.adjusted(thumb.right() + 1, 0, 0, 0)
                              : option->rect.adjusted(0, thumb.bottom() + 1, 0, 0);
        default:
            return {};
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, 2 - TextPadding, 0)
                                                    : rect.adjusted(TextPadding - 2, 0, 0, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        return framed ? rect.adjusted(TextPadding - 2, 0, 2 - TextPadding, 0) : rect;
    }
    return rect;
}

} // namespace purser
