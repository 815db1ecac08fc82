#include "ui/lists/celldelegate.h"

#include "models/items/windowmodel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/tones.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int Side = 10;
constexpr int Around = 2 * Side + 2;

void paintMissing(QPainter *painter, const QRect &rect, const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.hover);
    const QRect bar(rect.left(), rect.center().y() - 4, rect.width() * 3 / 5, 8);
    painter->drawRoundedRect(bar, 4, 4);
    painter->restore();
}

void paintText(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QRect &rect,
               const QModelIndex &index)
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(
        rect, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, text);
}

} // namespace

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, colors.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colors.border);
    const QRect rect = option.rect.adjusted(Side, 0, -Side, -1);
    if (!index.data(WindowModel::LoadedRole).toBool()) {
        index.data(); // asks for the row
        return paintMissing(painter, rect, colors);
    }
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.text);
    painter->setLayoutDirection(option.direction);
    const QVariant tone = index.data(WindowModel::ToneRole);
    const auto value = index.data(WindowModel::ValueRole).value<Value>();
    if (tone.isValid())
        StatusBadge::paint(painter, rect, index.data().toString(),
                           moodOf(static_cast<Tone>(tone.toInt())));
    else if (!value.holds<bool>())
        paintText(painter, option, rect, index);
    else if (value.toBool())
        stylepaint::mark(painter,
                         QStyle::visualRect(option.direction, rect,
                                            QRect(rect.topLeft(), QSize(16, rect.height()))),
                         u"check"_s, colors.text, 16);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = index.data(WindowModel::ToneRole).isValid()
                          ? badgeWidth(option.fontMetrics, text)
                          : option.fontMetrics.horizontalAdvance(text) + Around;
    return {width, qMax(metrics::RowHeight, option.fontMetrics.height() + 10)};
}

int CellDelegate::badgeWidth(const QFontMetrics &font, const QString &text)
{
    return StatusBadge::badgeWidth(font, text) + Around;
}

} // namespace purser
