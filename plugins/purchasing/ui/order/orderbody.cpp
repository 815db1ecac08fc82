#include "plugins/purchasing/ui/order/orderbody.h"

#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/ui/lines/linegrid.h"
#include "plugins/purchasing/ui/lines/linegridmodel.h"
#include "plugins/purchasing/ui/order/approvalpanel.h"
#include "plugins/purchasing/ui/order/documentpanel.h"
#include "plugins/purchasing/ui/order/orderstates.h"
#include "plugins/purchasing/ui/order/supplierdefaults.h"
#include "plugins/purchasing/ui/order/totalsbox.h"
#include "plugins/purchasing/ui/tr.h"

#include "ui/forms/recordeditorpage.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/statebar.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

FormArrangement arrangement()
{
    return {
        {{}, {u"supplier_id"_s, u"supplier_contact_id"_s, u"supplier_reference"_s, u"title"_s}, 0},
        {{}, {u"currency"_s, u"order_date"_s, u"required_date"_s, u"priority"_s}, 1}};
}

FormArrangement furtherArrangement()
{
    return {{Tr::tr("Organisation"),
             {u"requester_id"_s, u"buyer_id"_s, u"department"_s, u"cost_center"_s, u"project"_s},
             0},
            {Tr::tr("Delivery and payment"),
             {u"deliver_to_address_id"_s, u"bill_to_address_id"_s, u"delivery_terms"_s,
              u"carrier"_s, u"payment_term_id"_s, u"promised_date"_s},
             1},
            {Tr::tr("Amounts of the whole order"), {u"discount_amount"_s, u"shipping_amount"_s}, 0},
            {Tr::tr("Notes"), {u"notes"_s, u"internal_notes"_s, u"terms"_s}, 1}};
}

/** Rows of the grid that are always seen, and at most; more have their own scroll bar. */
constexpr int LeastRows = 4;
constexpr int MostRows = 16;

/** The words that fit the cell, where only some do; else the keys of the grid. */
QString hintFor(const QModelIndex &cell)
{
    const QStringList words = cell.data(LineGridModel::WordsRole).toStringList();
    return words.isEmpty() ? Tr::tr("Enter: down · Ctrl+D: copy from above · "
                                    "Ctrl+Delete: remove line · Alt+↑↓: move")
                           : words.join(u" · "_s);
}

} // namespace

OrderBody::OrderBody(RecordEditorPage &page)
    : m_page(page)
    , m_states(new StateBar)
    , m_header(new RecordForm(page.form(), page.context()))
    , m_lines(new LineGridModel(page.form(), this))
    , m_grid(new LineGrid(*m_lines))
    , m_hint(TextLabel::muted({}, TypeSize::Small))
    , m_totals(new TotalsBox)
    , m_document(new DocumentPanel(page.context()))
    , m_approval(new ApprovalPanel(page.context()))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeMain());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    setContent(splitter);

    setFocusProxy(m_header);
    new SupplierDefaults(page.form(), page.context(), this);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_lines, change, this, &OrderBody::fitGrid);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &OrderBody::fitGrid);
    fitGrid();
    auto *toLines = new QAction(Tr::tr("Go to the lines"), this);
    toLines->setShortcut(QKeySequence(u"Ctrl+L"_s));
    toLines->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(toLines);
    connect(toLines, &QAction::triggered, m_grid, &LineGrid::enter);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OrderBody::showHint);
    connect(m_lines, &QAbstractItemModel::dataChanged, this, &OrderBody::showHint);
    showHint();
    connect(m_lines, &LineGridModel::totalsChanged, this, &OrderBody::showTotals);
    connect(&page.session(), &EditSession::loaded, this, &OrderBody::showSaved);
    connect(&page.session(), &EditSession::saved, this, &OrderBody::showSaved);
    showTotals();
    showSaved();
    loadUnitNames(page.context(), this,
                  [this](const UnitNames &units) { m_lines->setUnits(units); });
}

QWidget *OrderBody::makeMain()
{
    m_header->arrange(arrangement());
    auto *further = new RecordForm(m_page.form(), m_page.context());
    further->arrange(furtherArrangement());

    auto *bottom = new QHBoxLayout;
    m_hint->setWordWrap(true);
    bottom->addWidget(m_hint, 1, Qt::AlignTop);
    bottom->addWidget(m_totals, 0, Qt::AlignRight);

    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Padding);
    layout->addWidget(m_states);
    layout->addWidget(m_header);
    layout->addWidget(m_grid, 1);
    layout->addLayout(bottom);
    layout->addWidget(further);
    return main;
}

SidePanel *OrderBody::makeSide()
{
    auto *side = new SidePanel;
    side->addSection(u"pdf"_s, Tr::tr("Document"), m_document);
    side->addSection(u"check"_s, Tr::tr("Approval"), m_approval);
    return side;
}

void OrderBody::fitGrid()
{
    const int rows = std::clamp(m_lines->rowCount(), LeastRows, MostRows);
    const int around = m_grid->horizontalHeader()->sizeHint().height()
                       + m_grid->horizontalScrollBar()->sizeHint().height()
                       + 2 * m_grid->frameWidth();
    m_grid->setFixedHeight(around + rows * m_grid->verticalHeader()->defaultSectionSize());
}

void OrderBody::showHint()
{
    const QModelIndex cell = m_grid->currentIndex();
    const QString fault = cell.data(LineGridModel::FaultRole).toString();
    m_hint->setText(fault.isEmpty() && m_lines->isEditable() ? hintFor(cell) : fault);
    if (fault.isEmpty())
        m_hint->setInk(TextLabel::Ink::Muted);
    else
        m_hint->setMood(Mood::Danger);
}

void OrderBody::showSaved()
{
    const Record &order = m_page.form().original();
    const bool isNew = m_page.form().isNew();
    m_states->setSteps(stateSteps(order));
    m_document->setOrder(isNew ? Id() : order.id(), order.text(u"number"));
    m_approval->setOrder(isNew ? Id() : order.id(),
                         editableStatuses().contains(order.text(u"status")));
}

void OrderBody::showTotals()
{
    m_totals->show(m_lines->totals(), m_lines->figures(), m_page.form().edited().text(u"currency"));
}

bool OrderBody::focusField(const FieldPath &path)
{
    if (const QModelIndex cell = m_lines->cellOf(path); cell.isValid()) {
        m_grid->editCell(cell);
        return true;
    }
    const QList<RecordForm *> forms = findChildren<RecordForm *>();
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&path](RecordForm *form) { return form->focusField(path); });
}

} // namespace purser::purchasing::ui
