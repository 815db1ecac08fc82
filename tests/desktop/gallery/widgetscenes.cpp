#include "models/base/clock.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/decimalfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/statebar.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include "tests/desktop/gallery/scene.h"

using namespace Qt::StringLiterals;

namespace purser::gallery {

namespace {

const SystemClock TheClock;

QLayout *buttonRow()
{
    auto *row = new QHBoxLayout;
    for (const auto &[text, emphasis] :
         {std::pair{u"Save"_s, Emphasis::Primary}, std::pair{u"Export"_s, Emphasis::Normal},
          std::pair{u"Delete for good"_s, Emphasis::Danger}, std::pair{u"More"_s, Emphasis::Quiet}})
        row->addWidget(
            makeButton(text, emphasis, emphasis == Emphasis::Normal ? u"export"_s : QString()));
    QPushButton *off = makeButton(u"Not now"_s);
    off->setEnabled(false);
    row->addWidget(off);
    QPushButton *menu = makeButton(u"New"_s, Emphasis::Normal, u"plus"_s);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addWidget(makeIconButton(u"star"_s, u"Favourite"_s));
    row->addStretch();
    return row;
}

QLayout *checkRow()
{
    auto *row = new QHBoxLayout;
    auto *on = new QCheckBox(u"Supplier"_s);
    on->setChecked(true);
    auto *part = new QCheckBox(u"Some"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Private"_s);
    radio->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{on, part, new QCheckBox(u"Customer"_s),
                                                            radio, new QRadioButton(u"Company"_s)})
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QLayout *badgeRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new StatusBadge(u"Draft"_s, Mood::Neutral));
    row->addWidget(new StatusBadge(u"Sent"_s, Mood::Info));
    row->addWidget(new StatusBadge(u"Approved"_s, Mood::Success));
    row->addWidget(new StatusBadge(u"Pending"_s, Mood::Warning));
    row->addWidget(new StatusBadge(u"Rejected"_s, Mood::Danger));
    row->addStretch();
    return row;
}

QWidget *chipRow()
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->addWidget(new Chip(u"Status: pending"_s));
    flow->addWidget(new Chip(u"Supplier: Acme Tools GmbH"_s));
    auto *fixed = new Chip(u"My open"_s);
    fixed->setRemovable(false);
    flow->addWidget(fixed);
    return chips;
}

std::unique_ptr<QWidget> controls()
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    layout->setSpacing(metrics::RowGap);
    layout->addLayout(buttonRow());
    layout->addLayout(checkRow());
    layout->addLayout(badgeRow());
    layout->addWidget(chipRow());
    layout->addWidget(new SearchField(u"Search orders"_s));
    auto *combo = new QComboBox;
    combo->addItems({u"Billing"_s, u"Shipping"_s});
    layout->addWidget(combo);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(41);
    layout->addWidget(progress);
    for (const auto &[mood, text] :
         {std::pair{Mood::Info, u"Jane Roe is editing this order too."_s},
          std::pair{Mood::Warning, u"The check digits of this tax id are wrong."_s},
          std::pair{Mood::Danger, u"The server cannot be reached. What you changed is kept."_s},
          std::pair{Mood::Success, u"All 208 partners were imported."_s}}) {
        auto *banner = new Banner;
        banner->say(mood, text, mood == Mood::Danger ? u"connection refused"_s : QString());
        layout->addWidget(banner);
    }
    auto *undo = new UndoBar;
    undo->offer(u"PO-2026-000041 approved."_s, [] {});
    layout->addWidget(undo);
    layout->addStretch();
    return page;
}

std::unique_ptr<QWidget> fields()
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(page.get());
    auto *column = new FieldColumn;
    column->addHeading(u"General"_s);
    auto *name = new QLineEdit(u"Acme Tools GmbH"_s);
    FieldRow *row = column->add(u"Name"_s, name);
    row->setRequired(true);
    row = column->add(u"Tax id"_s, new QLineEdit(u"DE129390951"_s));
    row->setFault(u"The check digit is wrong: it should end in 0."_s);
    auto *picker = new Picker;
    picker->setCurrent(PickerItem{u"DE"_s, u"Germany"_s, {}, {}});
    column->add(u"Country"_s, picker);
    auto *ordered = new DateField(TheClock);
    ordered->setDate(QDate(2026, 11, 21));
    column->add(u"Ordered on"_s, ordered);
    column->add(u"Required on"_s, new DateField(TheClock))
        ->setHelp(u"When the goods must be here."_s);
    auto *limit = new DecimalField(4, 2);
    limit->setUnit(u"EUR"_s);
    limit->setNumber(Decimal::fromUnits(124'805'000, 4));
    column->add(u"Credit limit"_s, limit);
    auto *fixed = new QLineEdit(u"PO-2026-000041"_s);
    fixed->setReadOnly(true);
    column->add(u"Number"_s, fixed);
    column->add(u"Notes"_s, new QPlainTextEdit(u"Rings twice."_s));
    auto *blocked = new QCheckBox(u"Takes no new orders"_s);
    column->add(u"Blocked"_s, blocked);
    column->addStretch();
    layout->addWidget(column, 1);
    auto *calendar = new Calendar;
    calendar->setSelectedDate(QDate(2026, 11, 21));
    auto *list = new QListWidget;
    list->addItems({u"Austria"_s, u"Germany"_s, u"Liechtenstein"_s});
    list->setCurrentRow(1);
    auto *side = new QVBoxLayout;
    side->addWidget(calendar);
    side->addWidget(list);
    layout->addLayout(side, 1);
    return page;
}

std::unique_ptr<QWidget> pieces()
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    auto *tabs = new QTabBar;
    for (const QString &text : {u"Orders"_s, u"PO-2026-000041"_s, u"Partners"_s})
        tabs->addTab(themeIcon(u"order"_s), text);
    tabs->setTabsClosable(true);
    tabs->setCurrentIndex(1);
    tabs->setExpanding(false);
    layout->addWidget(tabs);
    auto *bar = new StateBar;
    bar->setSteps({{u"Draft"_s, u"Jane Roe, 21 Nov"_s, StateStep::Progress::Done},
                   {u"Pending"_s, u"since 22 Nov"_s, StateStep::Progress::Current},
                   {u"Approved"_s, {}, StateStep::Progress::Ahead},
                   {u"Sent"_s, {}, StateStep::Progress::Ahead}});
    auto *approve = new QAction(u"Approve"_s, bar);
    auto *reject = new QAction(u"Reject"_s, bar);
    bar->setActions({approve, reject});
    layout->addWidget(bar);
    auto *splitter = new QSplitter;
    auto *table = new QTableWidget(30, 4);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalHeaderLabels({u"Number"_s, u"Supplier"_s, u"Total"_s, u"Status"_s});
    table->verticalHeader()->hide();
    for (int row = 0; row < 30; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"PO-2026-%1"_s.arg(row, 6, 10, QChar(u'0'))));
        table->setItem(row, 1, new QTableWidgetItem(u"Acme Tools GmbH"_s));
    }
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->selectRow(2);
    table->setSortingEnabled(true);
    splitter->addWidget(table);
    auto *panel = new SidePanel;
    panel->addSection(u"pdf"_s, u"Document"_s,
                      new EmptyState(u"pdf"_s, u"The document appears when there is a line."_s));
    panel->addSection(u"history"_s, u"History"_s, new QLabel(u"Nothing yet"_s));
    panel->open(0);
    splitter->addWidget(panel);
    layout->addWidget(splitter, 1);
    return page;
}

std::unique_ptr<QWidget> iconSheet()
{
    auto page = std::make_unique<QWidget>();
    auto *flow = new FlowLayout(page.get());
    flow->setContentsMargins(16, 16, 16, 16);
    for (const QString &name : themeIconNames()) {
        auto *button = new QToolButton;
        button->setIcon(themeIcon(name));
        button->setText(name);
        button->setIconSize({40, 40});
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setAutoRaise(true);
        flow->addWidget(button);
    }
    return page;
}

std::unique_ptr<QWidget> menu()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(themeIcon(u"edit"_s), u"Open\tEnter"_s);
    menu->addAction(themeIcon(u"copy"_s), u"Copy\tCtrl+C"_s);
    QAction *checked = menu->addAction(u"Show preview\tSpace"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addAction(themeIcon(u"trash"_s), u"Delete"_s)->setEnabled(false);
    menu->addMenu(u"Export"_s)->addAction(u"CSV"_s);
    menu->setActiveAction(menu->actions().first());
    return menu;
}

} // namespace

std::vector<Scene> widgetScenes()
{
    return {{u"controls"_s, {760, 760}, controls},
            {u"fields"_s, {860, 640}, fields},
            {u"pieces"_s, {980, 620}, pieces},
            {u"icons"_s, {900, 720}, iconSheet},
            {u"menu"_s, {260, 220}, menu}};
}

} // namespace purser::gallery
