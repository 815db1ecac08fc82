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
    , m_figures(new QWidget)
    , m_grid(new QGridLayout)
    , m_total(new TextLabel({}, TypeSize::Title, TypeWeight::Strong))
    , m_fault(new TextLabel)
{
    m_grid->setHorizontalSpacing(metrics::GroupGap);
    m_grid->setVerticalSpacing(metrics::Gap / 2);
    m_total->setObjectName(u"total"_s);
    m_fault->setMood(Mood::Danger);
    m_fault->hide();
    auto *total = new QHBoxLayout;
    total->setSpacing(metrics::GroupGap);
    total->addWidget(new TextLabel(Tr::tr("Total"), TypeSize::Body, TypeWeight::Strong), 1,
                     Qt::AlignBottom);
    total->addWidget(m_total, 0, Qt::AlignBottom);
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(metrics::Gap / 2);
    figures->addLayout(m_grid);
    figures->addLayout(total);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding, metrics::RowGap);
    all->addWidget(m_figures);
    all->addWidget(m_fault);
}

void TotalsBox::show(const Result<OrderTotals> &totals,
                     const OrderFigures &figures,
                     const QString &currency)
{
    m_figures->setVisible(totals.has_value());
    m_fault->setVisible(!totals);
    if (!totals)
        return m_fault->setText(totals.error().text());
    qsizetype count = 0;
    const auto amount = [&](Decimal value) {
        return numberText(value, figures.minorUnits, m_locale);
    };
    const auto add = [&](const QString &label, Decimal value) {
        const Row shown = row(count++);
        shown.label->setText(label);
        shown.amount->setText(amount(value));
    };
    add(Tr::tr("Subtotal"), totals->subtotal);
    if (!figures.discount.isZero())
        add(Tr::tr("Discount"), figures.discount.negated());
    if (!figures.shipping.isZero())
        add(Tr::tr("Shipping"), figures.shipping);
    for (const TaxSum &tax : totals->taxes)
        add(Tr::tr("Tax %1 % on %2").arg(numberText(tax.rate, 0, m_locale), amount(tax.base)),
            tax.amount);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).label->setVisible(i < count);
        m_rows.at(i).amount->setVisible(i < count);
    }
    m_total->setText(amount(totals->total) + u' ' + currency);
}

TotalsBox::Row TotalsBox::row(qsizetype index)
{
    if (index == m_rows.size()) {
        const Row made{TextLabel::muted({}), new TextLabel};
        m_grid->addWidget(made.label, int(index), 0);
        m_grid->addWidget(made.amount, int(index), 1, Qt::AlignRight);
        m_rows.append(made);
    }
    return m_rows.at(index);
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
