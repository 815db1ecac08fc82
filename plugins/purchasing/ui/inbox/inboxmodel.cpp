#include "plugins/purchasing/ui/inbox/inboxmodel.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/base/clock.h"
#include "models/meta/recordtext.h"

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

InboxModel::InboxModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void InboxModel::setRows(const QList<Record> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void InboxModel::append(const QList<Record> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

InboxModel::Taken InboxModel::take(const Id &order)
{
    const int row = rowOf(order);
    if (row < 0)
        return {};
    beginRemoveRows({}, row, row);
    const Record taken = m_rows.takeAt(row);
    endRemoveRows();
    if (row < m_rows.size())
        Q_EMIT dataChanged(index(row), index(row)); // may have become the first of its group
    return {row, taken};
}

void InboxModel::restore(const Taken &taken)
{
    if (!taken.record)
        return;
    const int row = std::min(taken.row, static_cast<int>(m_rows.size()));
    beginInsertRows({}, row, row);
    m_rows.insert(row, *taken.record);
    endInsertRows();
    if (row + 1 < m_rows.size())
        Q_EMIT dataChanged(index(row + 1), index(row + 1));
}

int InboxModel::rowOf(const Id &order) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).reference(u"order_id") == order)
            return row;
    }
    return -1;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid() || cell.row() >= m_rows.size())
        return {};
    const Record &row = m_rows.at(cell.row());
    const QString amount =
        displayText(row.value(u"total_amount"), *row.type().field(u"total_amount"), &row, m_locale)
        + u' ' + row.text(u"currency");
    QStringList details{row.text(u"number"), row.text(u"title"), row.text(u"submitted_by_name")};
    details.removeAll(QString());
    const QString detail = details.join(u" · "_s);
    switch (role) {
    case OrderRole:
        return QVariant::fromValue(row.reference(u"order_id"));
    case Qt::DisplayRole:
    case SupplierRole:
        return row.text(u"supplier_name");
    case AmountRole:
        return amount;
    case DetailRole:
        return detail;
    case AgeRole:
        return age(row);
    case GroupRole:
        return cell.row() > 0 && group(m_rows.at(cell.row() - 1)) == group(row) ? QString()
                                                                                : group(row);
    case Qt::AccessibleTextRole:
        return QStringList{row.text(u"supplier_name"), amount, detail, age(row)}.join(u", "_s);
    default:
        return {};
    }
}

QString InboxModel::group(const Record &row) const
{
    const qint64 days = row.timestamp(u"assigned_at").toLocalTime().date().daysTo(m_clock.today());
    if (days <= 0)
        return Tr::tr("Today");
    if (days <= 1)
        return Tr::tr("Yesterday");
    return days <= 7 ? Tr::tr("The last seven days") : Tr::tr("Longer ago");
}

QString InboxModel::age(const Record &row) const
{
    const qint64 minutes = row.timestamp(u"assigned_at").secsTo(m_clock.now()) / 60;
    if (minutes < 60)
        return Tr::tr("%n min", nullptr, static_cast<int>(std::max<qint64>(minutes, 0)));
    if (minutes < 24 * 60)
        return Tr::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
    return Tr::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

} // namespace purser::purchasing::ui
