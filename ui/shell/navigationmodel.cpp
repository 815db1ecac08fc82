#include "ui/shell/navigationmodel.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int LineHeight = 36;
constexpr int Inset = 4;

} // namespace

void NavigationModel::setEntries(const QList<NavigationEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_lines.clear();
    QString section;
    for (int i = 0; i < entries.size(); ++i) {
        const QString own = entries.at(i).section.toString();
        if (own != section && !own.isEmpty())
            m_lines.append({own, -1});
        section = own;
        m_lines.append({{}, i});
    }
    endResetModel();
}

const NavigationEntry *NavigationModel::entryAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_lines.at(row).entry);
}

int NavigationModel::rowOf(const PageAddress &address) const
{
    const auto shows = [&](const PageAddress &entry) {
        return entry.page == address.page && entry.type == address.type && entry.id == address.id;
    };
    for (int row = 0; row < m_lines.size(); ++row) {
        const NavigationEntry *entry = entryAt(row);
        if (entry && shows(entry->address))
            return row;
    }
    const PageAddress list = PageAddress::list(address.type);
    return address.page == u"record" ? rowOf(list) : -1;
}

int NavigationModel::rowOfEntry(int number) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).entry == number)
            return row;
    }
    return -1;
}

void NavigationModel::setCount(const QString &id, int count)
{
    m_counts.insert(id, count);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NavigationEntry *entry = entryAt(index.row());
    if (role == HeadingRole)
        return entry == nullptr;
    if (!entry)
        return role == Qt::DisplayRole ? QVariant(m_lines.at(index.row()).heading) : QVariant();
    const int count = m_counts.value(entry->id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry->label.toString();
    case Qt::AccessibleTextRole:
        return count > 0 ? tr("%1, %Ln waiting", nullptr, count).arg(entry->label.toString())
                         : entry->label.toString();
    case Qt::DecorationRole:
        return entry->icon;
    case CountRole:
        return count;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void NavigationDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.data(NavigationModel::HeadingRole).toBool())
        return paintHeading(painter, option, index.data().toString());
    const Colors &colors = colorsFor(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF ground = QRectF(option.rect).adjusted(Inset, 1, -Inset, -1);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        stylepaint::box(painter, ground, chosen ? colors.selection : colors.hover, {});
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        stylepaint::box(painter, ground, {}, colors.accent, 2);
    const int before = Inset + metrics::Gap + 2;
    const int icon = grown(metrics::IconSize, option.fontMetrics);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.left() + from, option.rect.top(), width, option.rect.height()));
    };
    stylepaint::mark(painter, place(before, icon), index.data(Qt::DecorationRole).toString(),
                     chosen ? colors.accent : colors.text, icon);
    const int count = index.data(NavigationModel::CountRole).toInt();
    if (count > 0)
        paintCount(painter, option, count);
    if (!m_namesShown)
        return;
    const int from = before + icon + metrics::RowGap;
    const QRect word = place(from, option.rect.width() - from - (count > 0 ? 48 : metrics::Gap));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.text);
    painter->drawText(
        word, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, word.width()));
    painter->restore();
}

void NavigationDelegate::paintHeading(QPainter *painter,
                                      const QStyleOptionViewItem &option,
                                      const QString &text) const
{
    const Colors &colors = colorsFor(option.palette);
    if (!m_namesShown) {
        painter->fillRect(option.rect.adjusted(metrics::RowGap, option.rect.height() / 2,
                                               -metrics::RowGap, -option.rect.height() / 2 + 1),
                          colors.border);
        return;
    }
    painter->save();
    painter->setFont(typeFont(TypeSize::Small, TypeWeight::Strong));
    painter->setPen(colors.muted);
    const QRect word = option.rect.adjusted(Inset + metrics::Gap + 2, 0, -metrics::Gap, -4);
    painter->drawText(
        word, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, word.width()));
    painter->restore();
}

void NavigationDelegate::paintCount(QPainter *painter,
                                    const QStyleOptionViewItem &option,
                                    int count) const
{
    const Colors &colors = colorsFor(option.palette);
    const QString text = count > 999 ? u"999+"_s : QLocale().toString(count);
    painter->save();
    painter->setFont(typeFont(TypeSize::Small, TypeWeight::Strong));
    const int width = painter->fontMetrics().horizontalAdvance(text) + 10;
    const int height = painter->fontMetrics().height() + 2;
    const QRect at =
        m_namesShown ? QRect(option.rect.right() - width - metrics::RowGap,
                             option.rect.center().y() - height / 2, width, height)
                     : QRect(option.rect.right() - width - 2, option.rect.top() + 1, width, height);
    const QRect pill = QStyle::visualRect(option.direction, option.rect, at);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(colors.onAccent);
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = qMax(LineHeight, option.fontMetrics.height() + 14);
    return {0, index.data(NavigationModel::HeadingRole).toBool() && !m_namesShown ? 17 : height};
}

} // namespace purser
