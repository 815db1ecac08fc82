#pragma once

#include "plugins/purchasing/domain/orders/totals.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;

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
    void clear();
    void addRow(const QString &label, const QString &amount);
    void addTotal(const QString &amount);

    QGridLayout *m_grid;
    QLocale m_locale;
};

} // namespace purser::purchasing::ui
