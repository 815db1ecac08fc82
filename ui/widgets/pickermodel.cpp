#include "ui/widgets/pickermodel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

void PickerModel::show(const QList<PickerItem> &items, const QString &createText)
{
    beginResetModel();
    m_items = items;
    m_createText = createText;
    m_message.clear();
    endResetModel();
}

void PickerModel::showMessage(const QString &message)
{
    beginResetModel();
    m_items.clear();
    m_createText.clear();
    m_message = message;
    endResetModel();
}

PickerModel::Kind PickerModel::kind(int row) const
{
    if (!m_message.isEmpty())
        return Kind::Message;
    return row < m_items.size() ? Kind::Item : Kind::Create;
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_message.isEmpty())
        return 1;
    return int(m_items.size()) + (m_createText.isEmpty() ? 0 : 1);
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind which = kind(index.row());
    if (role == KindRole)
        return int(which);
    if (which == Kind::Message)
        return role == Qt::DisplayRole ? QVariant(m_message) : QVariant();
    if (which == Kind::Create)
        return role == Qt::DisplayRole      ? QVariant(tr("Create “%1”").arg(m_createText))
               : role == Qt::DecorationRole ? QVariant(u"plus"_s)
                                            : QVariant();
    const PickerItem &found = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return found.icon;
    case DetailRole:
        return found.detail;
    case Qt::AccessibleTextRole:
        return found.detail.isEmpty() ? found.title : found.title + u", "_s + found.detail;
    default:
        return {};
    }
}

Qt::ItemFlags PickerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index.row()) == Kind::Message)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PickerDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    stylepaint::itemBackground(painter, &option);
    const Colors &colors = colorsFor(option.palette);
    const auto kind = static_cast<PickerModel::Kind>(index.data(PickerModel::KindRole).toInt());
    QRect rest = option.rect.adjusted(metrics::Gap, 0, -metrics::Gap, 0);
    const auto take = [&](int width, bool atEnd) {
        const QRect logical(atEnd ? rest.right() - width + 1 : rest.left(), rest.top(), width,
                            rest.height());
        const QRect place = QStyle::visualRect(option.direction, option.rect, logical);
        if (atEnd)
            rest.setRight(logical.left() - metrics::Padding);
        else
            rest.setLeft(logical.right() + metrics::Gap);
        return place;
    };
    const QString icon = index.data(Qt::DecorationRole).toString();
    if (!icon.isEmpty())
        stylepaint::mark(painter, take(metrics::IconSize, false), icon, colors.muted, 16);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QString detail = index.data(PickerModel::DetailRole).toString();
    painter->save();
    painter->setFont(option.font);
    if (!detail.isEmpty()) {
        const int width = qMin(option.fontMetrics.horizontalAdvance(detail) + 1, rest.width() / 2);
        const QRect place = take(width, true);
        painter->setPen(colors.muted);
        painter->drawText(place, int(start | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, width));
    }
    painter->setPen(kind == PickerModel::Kind::Item     ? colors.text
                    : kind == PickerModel::Kind::Create ? colors.accent
                                                        : colors.muted);
    const QRect place = QStyle::visualRect(option.direction, option.rect, rest);
    painter->drawText(
        place, int(start | Qt::AlignVCenter),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(
        index.data().toString() + index.data(PickerModel::DetailRole).toString());
    return {text + metrics::IconSize + 4 * metrics::Gap,
            qMax(metrics::RowHeight, option.fontMetrics.height() + 12)};
}

} // namespace purser
