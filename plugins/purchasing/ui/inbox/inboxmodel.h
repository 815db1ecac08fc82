#pragma once

#include "models/meta/record.h"

#include <QAbstractListModel>
#include <QLocale>

namespace purser {
class Clock;
}

namespace purser::purchasing::ui {

/** What waits for one person, the longest waiting first, grouped by age. */
class InboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OrderRole = Qt::UserRole, ///< Id of the order
        SupplierRole,
        AmountRole, ///< with its currency
        DetailRole, ///< number, title and who submitted it
        AgeRole,    ///< “2 days”
        GroupRole   ///< heading above the row; empty when it is that of the row before
    };

    /** `clock` must outlive the model. */
    explicit InboxModel(const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<Record> &rows);
    /** Keeps what is there: the rows that come after. */
    void append(const QList<Record> &rows);
    /** Takes the row of an order out, to be put back with restore(). */
    struct Taken
    {
        int row = -1;
        std::optional<Record> record;
    };
    Taken take(const Id &order);
    void restore(const Taken &taken);

    const QList<Record> &rows() const { return m_rows; }
    int rowOf(const Id &order) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString group(const Record &row) const;
    QString age(const Record &row) const;

    const Clock &m_clock;
    QLocale m_locale;
    QList<Record> m_rows;
};

} // namespace purser::purchasing::ui
