#include "plugins/purchasing/ui/inbox/inboxpage.h"

#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/ui/inbox/decisioncardview.h"
#include "plugins/purchasing/ui/inbox/inboxdelegate.h"
#include "plugins/purchasing/ui/inbox/inboxtexts.h"
#include "plugins/purchasing/ui/inbox/reasonbar.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/clock.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "models/storage/recordstore.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Stretch = 200;
constexpr int RecentShown = 10;

/** Letters are keys of decisions here; they do not search, not even while there is no card. */
class DecisionList : public QListView
{
public:
    void keyboardSearch(const QString &) override {}
};

/** What of the card a decision gives back, so that only what was seen is decided. */
QJsonObject seenOn(const QJsonObject &card)
{
    QJsonObject seen;
    for (const QString &key : {u"step"_s, u"round"_s, u"hash"_s}) {
        if (const QJsonValue value = card.value(key); !value.isNull() && !value.isUndefined())
            seen.insert(key, value);
    }
    return seen;
}

} // namespace

InboxPage::InboxPage(UiContext &context, const PageAddress &address, QWidget *parent)
    : TabPage(context, address, parent)
    , m_model(new InboxModel(context.clock, this))
    , m_pending(new PendingDecisions(context.worker, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"inbox"_s, Tr::tr("Nothing waits for your decision.")))
    , m_recent(TextLabel::muted({}))
{
    setTitle(Tr::tr("Approvals"));
    setIcon(u"inbox"_s);
    makeActions();

    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makeDecisionArea());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addWidget(m_empty, 1);
    nothingLayout->addWidget(m_recent, 0, Qt::AlignHCenter);
    nothingLayout->addStretch();

    m_stack->addWidget(splitter);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_pending, &PendingDecisions::sent, this, [this](const Decision &decision) {
        updateState();
        Q_EMIT this->context().changes.changed(u"purchase_order"_s, decision.order);
    });
    connect(m_pending, &PendingDecisions::refused, this,
            [this](const Decision &, const Error &error) {
                this->context().navigator.say(Mood::Danger, error.text(), error.detail);
                updateState();
                load();
            });
    load();
}

QWidget *InboxPage::makeList()
{
    m_list = new DecisionList;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setAccessibleName(Tr::tr("What waits for your decision"));
    m_list->setMinimumWidth(metrics::GroupGap * 12);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InboxPage::showCurrent);
    connect(m_list, &QListView::activated, this, &InboxPage::openOrder);
    return m_list;
}

QWidget *InboxPage::makeDecisionArea()
{
    m_card = new DecisionCardView(context());
    m_buttonBar = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttonBar);
    for (QAction *action : std::as_const(m_decisions))
        buttons->addWidget(makeButton(action, action == m_decisions.first() ? Emphasis::Primary
                                                                            : Emphasis::Normal));
    auto *keys = TextLabel::muted(Tr::tr("J next · K previous · Z take back"), TypeSize::Small);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    keys->setWordWrap(true); // gives way where it is narrow
    buttons->addWidget(keys, 1);

    m_reasonBar = new ReasonBar;
    connect(m_reasonBar, &ReasonBar::cancelled, this, [this] { begin({}); });
    connect(m_reasonBar, &ReasonBar::given, this,
            [this](const QString &action, const QString &words) {
                if (action == Ask)
                    ask(words);
                else
                    decide(action, words);
            });

    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_reasonBar);
    layout->addWidget(m_buttonBar);
    return area;
}

QAction *InboxPage::addDecision(const QString &name,
                                const QString &text,
                                const QKeySequence &key,
                                const QString &icon)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setEnabled(false); // until there is a card
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, name] { begin(name); });
    m_decisions.append(action);
    return action;
}

void InboxPage::makeActions()
{
    addDecision(u"approve"_s, Tr::tr("Approve"), Qt::Key_A, u"check"_s);
    addDecision(u"reject"_s, Tr::tr("Reject"), Qt::Key_R, u"cross"_s);
    addDecision(u"return"_s, Tr::tr("Return for changes"), Qt::Key_B, u"return"_s);
    addDecision(Ask, Tr::tr("Ask a question"), Qt::Key_Q, u"question"_s);
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys,
                            void (InboxPage::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    auto *next = new QAction(Tr::tr("Next"), this);
    next->setShortcut(Qt::Key_J);
    connect(next, &QAction::triggered, this, [this] { move(1); });
    auto *previous = new QAction(Tr::tr("Previous"), this);
    previous->setShortcut(Qt::Key_K);
    connect(previous, &QAction::triggered, this, [this] { move(-1); });
    for (QAction *action : {next, previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    add(Tr::tr("Take the last decision back"), {Qt::Key_Z, QKeySequence(u"Ctrl+Z"_s)},
        &InboxPage::takeBack);
    add(Tr::tr("Open the order"), {Qt::Key_O}, &InboxPage::openOrder);
    add(Tr::tr("Load again"), {QKeySequence::Refresh}, &InboxPage::load);
}

void InboxPage::load()
{
    m_loadsLater = !m_reasonBar->isHidden();
    if (m_loadsLater)
        return; // what is being typed belongs to the card that is there
    ListQuery query = inboxOf(context().caller.userId, context().clock.today());
    query.limit = Stretch;
    context().worker.run(
        this, [query](RecordService &service) { return service.list(u"approval_inbox"_s, query); },
        [this](const Result<Page> &page) {
            if (!page)
                return context().navigator.say(Mood::Danger, page.error().text(),
                                               page.error().detail);
            const QModelIndex before = current();
            const int row = before.isValid() ? before.row() : 0;
            m_model->setRows(m_pending->undecided(page->items));
            m_hasMore = page->hasMore;
            m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
            updateState();
        });
}

void InboxPage::loadMore()
{
    if (!m_hasMore || m_model->rows().isEmpty())
        return;
    m_hasMore = false; // until the answer says so again
    ListQuery query = inboxOf(context().caller.userId, context().clock.today());
    query.limit = Stretch;
    query.from = positionOf(m_model->rows().last(), query);
    context().worker.run(
        this, [query](RecordService &service) { return service.list(u"approval_inbox"_s, query); },
        [this](const Result<Page> &page) {
            if (!page)
                return;
            m_model->append(m_pending->undecided(page->items));
            m_hasMore = page->hasMore;
        });
}

QModelIndex InboxPage::current() const
{
    return m_list->currentIndex();
}

void InboxPage::showCurrent()
{
    begin({});
    m_seen = {};
    updateState();
    const QModelIndex index = current();
    if (!index.isValid())
        return;
    m_card->showRow(m_model->rows().at(index.row()));
    loadCard(index.data(InboxModel::OrderRole).value<Id>());
    if (index.row() + 20 > m_model->rowCount())
        loadMore();
}

void InboxPage::loadCard(const Id &order)
{
    context().worker.run(
        this,
        [order](RecordService &service) {
            return service.ask(u"purchase_order"_s, order, u"decision"_s);
        },
        [this, order](const Result<QJsonValue> &card) {
            if (!current().isValid() || current().data(InboxModel::OrderRole).value<Id>() != order)
                return;
            if (!card)
                return m_card->showFault(card.error().text());
            m_seen = seenOn(card->toObject());
            m_card->showCard(card->toObject());
            updateState();
        });
}

void InboxPage::begin(const QString &action)
{
    const bool asks = needsReason(action) && !action.isEmpty();
    m_reasonBar->setVisible(asks);
    m_buttonBar->setVisible(!asks);
    if (m_loadsLater && !asks)
        load();
    if (asks)
        m_reasonBar->open(action);
    else if (!action.isEmpty())
        decide(action, {});
}

void InboxPage::decide(const QString &action, const QString &comment)
{
    const QModelIndex index = current();
    if (!index.isValid() || m_seen.isEmpty())
        return;
    QJsonObject input = m_seen;
    if (!comment.isEmpty())
        input.insert(needsReason(action) ? u"reason"_s : u"comment"_s, comment);
    const Id order = index.data(InboxModel::OrderRole).value<Id>();
    const QString number = m_model->rows().at(index.row()).text(u"number");
    const int row = index.row();
    m_pending->add({order, action, input, m_model->take(order)});
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_list->setFocus();
    showCurrent();
    context().navigator.offerUndo(doneText(action, number), [this] { takeBack(); });
}

void InboxPage::ask(const QString &question)
{
    const QModelIndex index = current();
    if (!index.isValid() || m_seen.isEmpty())
        return;
    QJsonObject input = m_seen;
    input.insert(u"question"_s, question);
    const Id order = index.data(InboxModel::OrderRole).value<Id>();
    begin({});
    m_list->setFocus();
    context().worker.run(
        this,
        [order, input](RecordService &service) {
            return service.act(u"purchase_order"_s, order, Ask, input);
        },
        [this, order](const Result<ActionResult> &asked) {
            if (!asked)
                return context().navigator.say(Mood::Danger, asked.error().text(),
                                               asked.error().detail);
            context().navigator.say(Mood::Success,
                                    Tr::tr("Asked about %1. It stays with you for the decision.")
                                        .arg(asked->record.text(u"number")));
            context().changes.changed(u"purchase_order"_s, order);
            loadCard(order);
        });
}

void InboxPage::takeBack()
{
    const std::optional<Decision> last = m_pending->takeBackLast();
    if (!last)
        return context().navigator.say(
            Mood::Info, Tr::tr("There is no decision left that could be taken back."));
    m_model->restore(last->taken);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(last->order)));
    updateState();
}

void InboxPage::move(int by)
{
    const int row = std::clamp(current().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

void InboxPage::openOrder()
{
    if (current().isValid())
        context().navigator.open(PageAddress::record(
            u"purchase_order"_s, current().data(InboxModel::OrderRole).value<Id>()));
}

void InboxPage::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_stack->currentIndex() == 0)
        showRecent();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    for (QAction *action : std::as_const(m_decisions))
        action->setEnabled(!isEmpty && !m_seen.isEmpty());
    setDirty(!m_pending->isEmpty());
}

void InboxPage::showRecent()
{
    const Id user = context().caller.userId;
    context().worker.run(
        this,
        [user](RecordService &service) {
            return service.list(u"approval_step"_s,
                                {.filters = {Filter::equal(u"decided_by"_s, user)},
                                 .sort = {{u"decided_at"_s, true}},
                                 .limit = RecentShown});
        },
        [this](const Result<Page> &page) {
            m_recent->setText(recentText(page ? page->items : QList<Record>()));
        });
}

void InboxPage::save(const std::function<void(bool saved)> &done)
{
    m_pending->flush([this, done] {
        updateState();
        done(true);
    });
}

void InboxPage::activated()
{
    if (m_pending->isEmpty())
        load();
    m_list->setFocus();
}

} // namespace purser::purchasing::ui
