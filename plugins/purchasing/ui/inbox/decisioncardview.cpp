#include "plugins/purchasing/ui/inbox/decisioncardview.h"

#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/ui/inbox/cardlinesmodel.h"
#include "plugins/purchasing/ui/inbox/wiretext.h"
#include "plugins/purchasing/ui/order/questiontext.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"
#include "models/meta/recordtext.h"
#include "models/meta/registry.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** The mark and words of one approval step: `✓ Manager — Mia Manager, 21 Nov`. */
QString stepText(const QJsonObject &step, const QLocale &locale)
{
    const QString name = step.value(u"name"_s).toString();
    const QString status = step.value(u"status"_s).toString();
    const QString by = step.value(u"decided_by_name"_s).toString();
    if (!by.isEmpty()) {
        const QDateTime at =
            QDateTime::fromString(step.value(u"decided_at"_s).toString(), Qt::ISODateWithMs);
        const QString mark = status == u"approved" ? u"✓"_s : u"✗"_s;
        return u"%1 %2 — %3, %4"_s.arg(mark, name, by, momentText(at, locale));
    }
    if (status == u"open")
        return u"● %1 — %2"_s.arg(name, Tr::tr("now"));
    return u"○ %1"_s.arg(name);
}

QWidget *group(const QString &heading, TextLabel *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap / 2);
    layout->addWidget(new TextLabel(heading, TypeSize::Body, TypeWeight::Strong));
    layout->addWidget(content);
    layout->addStretch();
    content->setAccessibleName(heading);
    return box;
}

} // namespace

DecisionCardView::DecisionCardView(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_registry(context.registry)
    , m_title(new TextLabel({}, TypeSize::Title, TypeWeight::Strong))
    , m_subject(TextLabel::muted({}))
    , m_amount(new TextLabel({}, TypeSize::Title, TypeWeight::Strong))
    , m_warnings(new QVBoxLayout)
    , m_lines(new CardLinesModel(this))
    , m_table(new QTableView)
    , m_approvals(new TextLabel)
    , m_supplier(new TextLabel)
    , m_changes(new TextLabel)
    , m_changesGroup(group(Tr::tr("Changed since it was last submitted"), m_changes))
{
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->addWidget(m_title);
    names->addWidget(m_subject);
    head->addLayout(names, 1);
    head->addWidget(m_amount, 0, Qt::AlignTop);

    m_table->setModel(m_lines);
    m_table->setAccessibleName(Tr::tr("Lines of the order"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CardLinesModel::Description,
                                                      QHeaderView::Stretch);

    auto *groups = new QHBoxLayout;
    groups->setSpacing(metrics::GroupGap);
    groups->addWidget(group(Tr::tr("Approval"), m_approvals), 1);
    groups->addWidget(group(Tr::tr("Supplier"), m_supplier), 1);
    groups->addWidget(m_changesGroup, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::GroupGap, metrics::Padding, metrics::GroupGap,
                               metrics::Padding);
    layout->setSpacing(metrics::Padding);
    layout->addLayout(head);
    layout->addLayout(m_warnings);
    layout->addWidget(m_table, 1);
    layout->addLayout(groups);
    loadUnitNames(context, this, [this](const UnitNames &units) { m_lines->setUnits(units); });
}

void DecisionCardView::showRow(const Record &row)
{
    const QLocale locale;
    m_title->setText(row.text(u"supplier_name"));
    QStringList subject{row.text(u"number"), row.text(u"title"),
                        Tr::tr("submitted by %1").arg(row.text(u"submitted_by_name"))};
    subject.removeAll(QString());
    m_subject->setText(subject.join(u" · "_s));
    m_amount->setText(
        displayText(row.value(u"total_amount"), *row.type().field(u"total_amount"), &row, locale)
        + u' ' + row.text(u"currency"));
    showCard({});
}

void DecisionCardView::showCard(const QJsonObject &card)
{
    showWarnings(card.value(u"warnings"_s).toArray());
    m_lines->setLines(card.value(u"lines"_s).toArray());
    showApprovals(card.value(u"approvals"_s).toArray());
    showSupplier(card.value(u"supplier"_s).toObject());
    showChanges(card.value(u"changes"_s).toArray());
}

void DecisionCardView::showFault(const QString &fault)
{
    showWarnings({QJsonObject{{u"message"_s, fault}}});
}

void DecisionCardView::showWarnings(const QJsonArray &warnings)
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QJsonValue &warning : warnings) {
        auto *banner = new Banner;
        m_warnings->addWidget(banner);
        banner->say(Mood::Warning, warning[u"message"_s].toString());
    }
}

void DecisionCardView::showApprovals(const QJsonArray &steps)
{
    QStringList lines;
    for (const QJsonValue &step : steps) {
        lines.append(stepText(step.toObject(), QLocale()));
        lines.append(questionLines(step[u"questions"_s].toArray()));
    }
    m_approvals->setText(lines.join(u'\n'));
}

void DecisionCardView::showSupplier(const QJsonObject &supplier)
{
    if (supplier.isEmpty())
        return m_supplier->clear();
    const int open = supplier.value(u"open_orders_count"_s).toInt();
    QStringList lines{open == 0 ? Tr::tr("No open orders")
                                : Tr::tr("%n open order(s)", nullptr, open)};
    const QJsonArray orders = supplier.value(u"open_orders"_s).toArray();
    for (int i = 0; i < std::min<qsizetype>(orders.size(), 3); ++i) {
        const QJsonValue order = orders.at(i);
        lines.append(u"%1 · %2 %3 · %4"_s.arg(
            order[u"number"_s].toString(), wireNumber(order[u"total_amount"_s], QLocale()),
            order[u"currency"_s].toString(), statusLabel(order[u"status"_s].toString())));
    }
    m_supplier->setText(lines.join(u'\n'));
}

void DecisionCardView::showChanges(const QJsonArray &changes)
{
    QStringList lines;
    for (const QJsonValue &change : changes)
        lines.append(changeText(change.toObject(), *m_registry.find(u"purchase_order"_s),
                                *m_registry.find(u"purchase_order_line"_s), QLocale()));
    m_changes->setText(lines.join(u'\n'));
    m_changesGroup->setVisible(!lines.isEmpty());
}

} // namespace purser::purchasing::ui
