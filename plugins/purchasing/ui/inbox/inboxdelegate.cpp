#include "plugins/purchasing/ui/inbox/inboxdelegate.h"

#include "plugins/purchasing/ui/inbox/inboxmodel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace purser::purchasing::ui {

namespace {

struct Fonts
{
    QFont name = typeFont(TypeSize::Body, TypeWeight::Strong);
    QFont body = typeFont(TypeSize::Body);
    QFont small = typeFont(TypeSize::Small);
};

int headingHeight(const QFontMetrics &small)
{
    return small.height() + metrics::RowGap;
}

/** `right` at the end of `line`, `left` elided in what remains. */
void drawPair(QPainter *painter,
              const QRect &line,
              Qt::LayoutDirection direction,
              const QString &left,
              const QString &right)
{
    const QFontMetrics font = painter->fontMetrics();
    const int width = font.horizontalAdvance(right);
    const Qt::Alignment begin =
        QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(line, static_cast<int>(end), right);
    QRect rest = line;
    rest.setWidth(line.width() - width - metrics::Gap);
    if (direction == Qt::RightToLeft)
        rest.translate(width + metrics::Gap, 0);
    painter->drawText(rest, static_cast<int>(begin),
                      font.elidedText(left, Qt::ElideRight, rest.width()));
}

} // namespace

void InboxDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const Fonts fonts;
    QRect rect = option.rect;
    painter->save();
    const QString heading = index.data(InboxModel::GroupRole).toString();
    if (!heading.isEmpty()) {
        painter->setFont(fonts.small);
        painter->setPen(colors.muted);
        const QRect place = rect.adjusted(metrics::RowGap, 0, -metrics::RowGap, 0);
        const int height = headingHeight(painter->fontMetrics());
        const Qt::Alignment begin =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
        painter->drawText(QRect(place.topLeft(), QSize(place.width(), height - metrics::Gap / 2)),
                          static_cast<int>(begin), heading);
        rect.setTop(rect.top() + height);
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, colors.hover);
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect inner =
        rect.adjusted(metrics::RowGap, metrics::Gap, -metrics::RowGap, -metrics::Gap);
    const int middle = inner.top() + inner.height() / 2;
    painter->setFont(fonts.name);
    painter->setPen(colors.text);
    drawPair(painter, QRect(inner.topLeft(), QPoint(inner.right(), middle)), option.direction,
             index.data(InboxModel::SupplierRole).toString(),
             index.data(InboxModel::AmountRole).toString());
    painter->setFont(fonts.small);
    painter->setPen(colors.muted);
    drawPair(painter, QRect(QPoint(inner.left(), middle), inner.bottomRight()), option.direction,
             index.data(InboxModel::DetailRole).toString(),
             index.data(InboxModel::AgeRole).toString());
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Fonts fonts;
    const QFontMetrics body(fonts.name);
    const QFontMetrics small(fonts.small);
    int height = body.height() + small.height() + 3 * metrics::Gap;
    if (!index.data(InboxModel::GroupRole).toString().isEmpty())
        height += headingHeight(small);
    return {0, height};
}

} // namespace purser::purchasing::ui
