#include "ui/widgets/metrics.h"
#include "ui/widgets/style.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

namespace purser {

namespace {

constexpr int ScrollBarExtent = 12;
constexpr int LeastThumb = 32;
constexpr int TabHeight = 36;
constexpr int TextPadding = 7;
constexpr int RoundedFrame = 5;
constexpr int Indicator = 18;

/** Frames whose content keeps clear of the round corners; tables fill theirs. */
bool hasRoundedFrame(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
           || qobject_cast<const QListView *>(widget) || qobject_cast<const QTreeView *>(widget);
}

int grownFor(int size, const QWidget *widget)
{
    return widget ? grown(size, widget->fontMetrics()) : size;
}

} // namespace

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        size = contents + QSize(2 * metrics::RowGap, 0);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            size.rwidth() += metrics::Gap - 4;
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            size.rwidth() += metrics::IconSize;
        size.setHeight(qMax(metrics::ControlHeight, line + 12));
        return size;
    }
    case CT_LineEdit:
        return {size.width() + 2 * TextPadding, qMax(metrics::ControlHeight, line + 12)};
    case CT_ComboBox:
        return {contents.width() + 48, qMax(metrics::ControlHeight, line + 12)};
    case CT_ToolButton:
        return size.expandedTo({metrics::ControlHeight, metrics::ControlHeight});
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), qMax(metrics::RowHeight, line + 12))};
    case CT_HeaderSection:
        return {size.width() + metrics::Gap, qMax(metrics::ControlHeight, line + 12)};
    case CT_TabBarTab:
        return {size.width() + metrics::Gap, qMax(TabHeight, line + 18)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), metrics::Gap + 1};
        return {size.width() + 5 * metrics::Gap, qMax(metrics::RowHeight, line + 10)};
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return LeastThumb;
    case PM_DefaultFrameWidth:
        return hasRoundedFrame(widget) ? RoundedFrame : metrics::Border;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return grownFor(Indicator, widget);
    case PM_HeaderMargin:
        return metrics::Gap + 2;
    case PM_FocusFrameHMargin:
        return metrics::Gap - 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::Gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::Padding;
    case PM_SplitterWidth:
        return 7;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return grownFor(metrics::IconSize, widget);
    case PM_MenuVMargin:
        return 4;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return grownFor(Indicator, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return option ? int(colorsFor(option->palette).border.rgb()) : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace purser
