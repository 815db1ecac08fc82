#pragma once

#include "plugins/purchasing/domain/orders/totals.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;

namespace purser {
class TextLabel;
}

namespace purser::purchasing::ui {

/** The totals of an order at the bottom right; the total is the largest number of the window. */
class TotalsBox : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsBox(QWidget *parent = nullptr);

    /** `figures` gives discount and shipping; an Error is shown in their place. */
    void show(const Result<OrderTotals> &totals,
              const OrderFigures &figures,
              const QString &currency);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        TextLabel *label;
        TextLabel *amount;
    };

    /** Made when it is first needed. */
    Row row(qsizetype index);

    QWidget *m_figures;
    QGridLayout *m_grid;
    QList<Row> m_rows; ///< kept from one edit to the next: making them costs more than the sum
    TextLabel *m_total;
    TextLabel *m_fault;
    QLocale m_locale;
};

} // namespace purser::purchasing::ui
