#include "plugins/purchasing/ui/inbox/cardlinesmodel.h"

#include "plugins/purchasing/ui/inbox/wiretext.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"
#include "models/base/decimal.h"

#include <QJsonObject>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

bool rose(const QJsonObject &line)
{
    const Result<Decimal> change =
        Decimal::parse(line.value(u"price_change_percent"_s).toString(), Decimal::MaxScale);
    return change && !change->isNegative() && !change->isZero();
}

} // namespace

void CardLinesModel::setLines(const QJsonArray &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void CardLinesModel::setUnits(const UnitNames &units)
{
    m_units = units;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Quantity), index(rowCount() - 1, Quantity));
}

int CardLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CardLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CardLinesModel::text(const QJsonObject &line, int column) const
{
    const QJsonValue last = line.value(u"last_prices"_s).toArray().first();
    switch (column) {
    case Description:
        return QStringList{line.value(u"product_code"_s).toString(),
                           line.value(u"description"_s).toString()}
            .join(u"  "_s)
            .trimmed();
    case Quantity:
        return (wireNumber(line.value(u"quantity"_s), m_locale) + u' '
                + m_units.name(line.value(u"unit"_s).toString()))
            .trimmed();
    case Price:
        return wireNumber(line.value(u"unit_price"_s), m_locale);
    case LastPrice:
        return wireNumber(last[u"unit_price"_s], m_locale);
    case Change: {
        const QString change = wireNumber(line.value(u"price_change_percent"_s), m_locale);
        return change.isEmpty() ? QString()
                                : (rose(line) ? u"▲ +"_s : QString()) + change + u" %"_s;
    }
    default:
        return wireNumber(line.value(u"line_total"_s), m_locale);
    }
}

QVariant CardLinesModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid())
        return {};
    const QJsonObject line = m_lines.at(cell.row()).toObject();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, cell.column());
    case Qt::ToolTipRole: {
        const QJsonValue last = line.value(u"last_prices"_s).toArray().first();
        return cell.column() == LastPrice && last.isObject()
                   ? Tr::tr("%1 of %2")
                         .arg(last[u"number"_s].toString(),
                              dateText(
                                  QDate::fromString(last[u"order_date"_s].toString(), Qt::ISODate),
                                  m_locale))
                   : text(line, cell.column());
    }
    case Qt::TextAlignmentRole:
        return int((cell.column() == Description ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    case RoseRole:
        return cell.column() == Change && rose(line);
    default:
        return {};
    }
}

QVariant CardLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Description ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Description:
        return Tr::tr("Item");
    case Quantity:
        return Tr::tr("Quantity");
    case Price:
        return Tr::tr("Price");
    case LastPrice:
        return Tr::tr("Last price");
    case Change:
        return Tr::tr("Change");
    default:
        return Tr::tr("Amount");
    }
}

} // namespace purser::purchasing::ui
