#pragma once

#include "plugins/purchasing/ui/lines/unitnames.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace purser::purchasing::ui {

/** The lines of an order beside what was paid before, from the query `decision`. */
class CardLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Description, Quantity, Price, LastPrice, Change, Total, ColumnCount };
    /** bool: the price has gone up. */
    static constexpr int RoseRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QJsonArray &lines);
    void setUnits(const UnitNames &units);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QJsonObject &line, int column) const;

    QJsonArray m_lines;
    QLocale m_locale;
    UnitNames m_units;
};

} // namespace purser::purchasing::ui
