#pragma once

#include "plugins/purchasing/domain/orders/totals.h"
#include "plugins/purchasing/ui/lines/unitnames.h"

#include "ui/forms/formrecord.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace purser::purchasing::ui {

/**
 * The lines of an order in a form as a table that is edited like a spreadsheet. The last row is
 * empty while the order can be changed: typing in it makes a new line. What cannot be read stays in
 * its cell as it was typed, with the reason. Undo is that of the form.
 */
class LineGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FaultRole = Qt::UserRole, ///< QString: what is wrong with the cell
        WordsRole                 ///< QStringList: what can stand in the cell; empty for anything
    };

    /** `order` must outlive the model. */
    explicit LineGridModel(FormRecord &order, QObject *parent = nullptr);

    /** Whether lines can be added, changed and removed now. */
    bool isEditable() const;
    /** Fields of the lines that are shown, from the left. */
    const QStringList &columns() const { return m_columns; }
    int columnOf(const QString &field) const { return static_cast<int>(m_columns.indexOf(field)); }
    /** Of the whole order, as it stands; an Error when an amount is more than can be kept. */
    const Result<OrderTotals> &totals() const { return m_totals; }
    const OrderFigures &figures() const { return m_figures; }
    /** What units are called; without it as the program calls them. */
    void setUnits(const UnitNames &units);
    /** Where this place of the form is shown; invalid when it is not in a line. */
    QModelIndex cellOf(const FieldPath &path) const;

    /** Writes a block of texts with its upper left corner at `corner`, making lines as needed. */
    void paste(const QModelIndex &corner, const QList<QStringList> &block);
    /** Empties the cells. */
    void clear(const QModelIndexList &cells);
    /** Each cell gets what stands above the topmost one of its column. */
    void copyFromAbove(const QModelIndexList &cells);
    void insertLine(int row);
    void removeLines(const QList<int> &rows);
    /** False when it stands at the end already. */
    bool moveLine(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    int lineCount() const { return m_order.childCount(m_key); }
    /** A new line begins like the one above it: unit and tax rarely differ. */
    Draft newLine(int row) const;
    FieldPath pathOf(const QModelIndex &cell) const;
    const Field &fieldOf(int column) const;
    bool isComputed(int column) const;
    QStringList words(int column) const;
    QString shown(const QModelIndex &cell, const QLocale &locale) const;
    void take(const FieldPath &path, const QString &text);
    void reread();
    void changed(const FieldPath &path);
    void showFaults();
    void retotal();

    FormRecord &m_order;
    const QString m_key;
    const ObjectType &m_type;
    QStringList m_columns;
    QLocale m_locale;
    UnitNames m_units;
    int m_rows = 0;
    bool m_wasEditable = false;
    OrderFigures m_figures;
    Result<OrderTotals> m_totals;
    QList<FieldPath> m_faulty; ///< where the order has shown faults
};

} // namespace purser::purchasing::ui
