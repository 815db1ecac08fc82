#include "ui/lists/bulkbar.h"

#include "models/base/iso4217.h"
#include "models/meta/numbertext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qsizetype Buttons = 4;

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TypeSize::Body, TypeWeight::Strong))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, metrics::Gap, metrics::Padding, metrics::Gap);
    layout->setSpacing(metrics::Padding);
    m_buttons->setSpacing(metrics::Gap);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    hide();
}

void BulkBar::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions.first(qMin(actions.size(), Buttons)))
        m_buttons->addWidget(makeButton(action));
    if (actions.size() <= Buttons)
        return;
    QToolButton *more = makeIconButton(u"more"_s, tr("More"));
    auto *menu = new QMenu(more);
    menu->addActions(actions.sliced(Buttons));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    m_buttons->addWidget(more);
}

void BulkBar::show(int count, const QList<const Record *> &records, const QStringList &columns)
{
    setVisible(count > 0);
    if (count == 0)
        return;
    QString text = tr("%Ln selected", nullptr, count);
    if (records.size() == count) {
        const QStringList sums = sumsOf(records, columns, locale());
        if (!sums.isEmpty())
            text += u" · "_s + sums.join(u" · "_s);
    }
    m_text->setText(text);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    painter.fillRect(rect(), colors.raised);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

QStringList sumsOf(const QList<const Record *> &records,
                   const QStringList &columns,
                   const QLocale &locale)
{
    const Field *money = nullptr;
    for (const QString &column : columns) {
        const Field *field = records.isEmpty() ? nullptr : records.first()->type().field(column);
        if (field && field->type() == FieldType::Money) {
            money = field;
            break;
        }
    }
    if (!money || records.first()->type().indexOf(money->currencyField()) < 0)
        return {};
    QMap<QString, Decimal> sums;
    for (const Record *record : records) {
        const QString currency = record->text(money->currencyField());
        const Result<Decimal> sum = sums.value(currency).plus(record->decimal(money->key()));
        if (!sum)
            return {};
        sums.insert(currency, *sum);
    }
    QStringList texts;
    for (auto [currency, sum] : sums.asKeyValueRange())
        texts.append(numberText(sum, currencyMinorUnits(currency).value_or(2), locale)
                     + QChar(QChar::Nbsp) + currency);
    return texts;
}

} // namespace purser
