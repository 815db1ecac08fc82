#include "plugins/purchasing/ui/order/totalsbox.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/meta/numbertext.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QPainter>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

TotalsBox::TotalsBox(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    m_grid->setHorizontalSpacing(metrics::GroupGap);
    m_grid->setVerticalSpacing(metrics::Gap / 2);
}

void TotalsBox::show(const Result<OrderTotals> &totals,
                     const OrderFigures &figures,
                     const QString &currency)
{
    clear();
    if (!totals) {
        auto *fault = new TextLabel(totals.error().text());
        fault->setMood(Mood::Danger);
        m_grid->addWidget(fault, 0, 0, 1, 2);
        return;
    }
    const auto amount = [&](Decimal value) {
        return numberText(value, figures.minorUnits, m_locale);
    };
    addRow(Tr::tr("Subtotal"), amount(totals->subtotal));
    if (!figures.discount.isZero())
        addRow(Tr::tr("Discount"), amount(figures.discount.negated()));
    if (!figures.shipping.isZero())
        addRow(Tr::tr("Shipping"), amount(figures.shipping));
    for (const TaxSum &tax : totals->taxes)
        addRow(Tr::tr("Tax %1 % on %2").arg(numberText(tax.rate, 0, m_locale), amount(tax.base)),
               amount(tax.amount));
    addTotal(amount(totals->total) + u' ' + currency);
}

void TotalsBox::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TotalsBox::addRow(const QString &label, const QString &amount)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(TextLabel::muted(label), row, 0);
    auto *value = new TextLabel(amount);
    m_grid->addWidget(value, row, 1, Qt::AlignRight);
}

void TotalsBox::addTotal(const QString &amount)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(Tr::tr("Total"), TypeSize::Body, TypeWeight::Strong), row, 0,
                      Qt::AlignBottom);
    auto *value = new TextLabel(amount, TypeSize::Title, TypeWeight::Strong);
    value->setObjectName(u"total"_s);
    m_grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignBottom);
}

void TotalsBox::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius,
                            metrics::Radius);
}

} // namespace purser::purchasing::ui
