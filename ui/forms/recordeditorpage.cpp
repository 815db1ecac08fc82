#include "ui/forms/recordeditorpage.h"

#include "models/base/datetext.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/recordservice.h"
#include "ui/forms/audittimeline.h"
#include "ui/forms/conflictbox.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/editorbody.h"
#include "ui/forms/editorheader.h"
#include "ui/forms/recordactions.h"
#include "ui/forms/recorddraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

Mood moodFor(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Mood::Info;
    case Tone::Success:
        return Mood::Success;
    case Tone::Warning:
        return Mood::Warning;
    case Tone::Danger:
        return Mood::Danger;
    case Tone::Neutral:
        break;
    }
    return Mood::Neutral;
}

Banner *makeBanner(Mood mood, const QString &text, const QString &details = {})
{
    auto *banner = new Banner;
    banner->say(mood, text, details);
    return banner;
}

} // namespace

TabPage *RecordEditorPage::make(UiContext &context, const PageAddress &address)
{
    return context.registry.find(address.type) ? new RecordEditorPage(context, address) : nullptr;
}

RecordEditorPage::RecordEditorPage(UiContext &context,
                                   const PageAddress &address,
                                   const BodyFactory &makeBody,
                                   QWidget *parent)
    : TabPage(context, address, parent)
    , m_session(context, *context.registry.find(address.type))
    , m_makeBody(makeBody)
    , m_drafts(new DraftKeeper(m_session, DraftFile::standardFolder(), this))
    , m_actions(new RecordActions(m_session, this))
    , m_tabs(new QTabWidget)
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new EditorHeader(m_save);
    m_header->menu()->addActions({m_duplicate, m_remove});
    m_notices = new QVBoxLayout;
    m_notices->setContentsMargins(metrics::Padding, 0, metrics::Padding, 0);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_header);
    layout->addLayout(m_notices);
    layout->addWidget(m_tabs, 1);
    setIcon(form().type().icon());
    connectSession();
    open();
}

RecordEditorPage::~RecordEditorPage()
{
    delete m_drafts;
    delete m_tabs; // its fields are bound to the form, which is a member
}

void RecordEditorPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_save = make(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_undo = make(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = make(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_duplicate = make(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_remove = make(tr("Delete"), {});
    QUndoStack &stack = form().undoStack();
    connect(m_save, &QAction::triggered, this, [this] { save({}); });
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(m_duplicate, &QAction::triggered, this, &RecordEditorPage::duplicate);
    connect(m_remove, &QAction::triggered, &m_session, &EditSession::remove);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void RecordEditorPage::connectSession()
{
    connect(&m_session, &EditSession::loaded, this, &RecordEditorPage::showRecord);
    connect(&m_session, &EditSession::loadFailed, this, &RecordEditorPage::showLoadFault);
    connect(&m_session, &EditSession::busyChanged, this, &RecordEditorPage::updateActions);
    connect(&m_session, &EditSession::saved, this, &RecordEditorPage::clearNotice);
    connect(&m_session, &EditSession::refused, this, &RecordEditorPage::refuse);
    connect(&m_session, &EditSession::conflicted, this, &RecordEditorPage::askAboutConflict);
    connect(&m_session, &EditSession::joined, this, [this](const QStringList &captions) {
        context().navigator.say(Mood::Info,
                                tr("Somebody else changed %1 meanwhile. Both changes are kept.")
                                    .arg(captions.join(u", "_s)));
    });
    connect(&m_session, &EditSession::removed, this, &RecordEditorPage::offerUndoOfRemoval);
    connect(&form(), &FormRecord::dirtyChanged, this, [this](bool dirty) {
        setDirty(dirty);
        describe();
        updateActions();
    });
    connect(&form(), &FormRecord::valueChanged, this, [this] { describe(); });
    connect(&form(), &FormRecord::reset, this, [this] { describe(); });
    connect(m_drafts, &DraftKeeper::offered, this, &RecordEditorPage::offerDraft);
    connect(m_actions, &RecordActions::changed, this,
            [this] { m_header->setActions(m_actions->actions()); });
    connect(m_actions, &RecordActions::refused, this, [this](const Error &error) {
        showNotice(makeBanner(Mood::Danger, error.text(), error.detail));
    });
}

void RecordEditorPage::open()
{
    setTitle(form().type().label().toString());
    if (!address().id.isNull())
        return m_session.read(address().id);
    const Result<Draft> draft = draftFromJson(address().extra, form().type(), context().registry);
    m_session.startNew(draft ? *draft : Draft());
    if (!draft)
        showNotice(makeBanner(Mood::Warning, draft.error().text()));
}

void RecordEditorPage::showRecord()
{
    if (!m_body)
        makeTabs();
    if (m_empty) {
        m_empty->deleteLater();
        m_empty = nullptr;
        m_tabs->show();
    }
    if (!form().isNew()) {
        if (address().id != form().original().id())
            setAddress(PageAddress::record(form().type().name(), form().original().id()));
        m_history->setRecord(form().original());
    }
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), !form().isNew());
    describe();
    updateActions();
}

void RecordEditorPage::makeTabs()
{
    m_history = new AuditTimeline(context());
    m_body = m_makeBody ? m_makeBody(*this) : new GeneralBody(m_session);
    m_actions->leaveOut(m_body->offeredActions());
    m_tabs->insertTab(0, m_body, tr("General"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setCurrentIndex(qBound(0, m_wantedTab, m_tabs->count() - 1));
    setFocusProxy(m_body);
}

void RecordEditorPage::addTab(const QString &title, QWidget *widget)
{
    const int history = m_tabs->indexOf(m_history);
    m_tabs->insertTab(history < 0 ? m_tabs->count() : history, widget, title);
}

void RecordEditorPage::setTabTitle(QWidget *widget, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(widget), title);
}

void RecordEditorPage::setKind(const QString &kind)
{
    m_kind = kind;
    m_header->setKind(kind);
}

void RecordEditorPage::describe()
{
    const ObjectType &type = form().type();
    const Record &record = form().edited();
    const bool hasName = !record.text(type.title().value(0)).isEmpty() || !form().isNew();
    const QString title = hasName ? record.title() : tr("New: %1").arg(type.label().toString());
    setTitle(title);
    m_header->setTitle(title, form().isDirty());
    m_header->setKind(m_kind.isEmpty() ? type.label().toString() : m_kind);
    const Field *status = type.field(u"status");
    const Choice *state = status ? status->choice(record.text(u"status")) : nullptr;
    if (!record.isActive())
        m_header->setStatus(tr("Deleted"), Mood::Neutral);
    else if (state)
        m_header->setStatus(state->label.toString(), moodFor(state->tone));
    else
        m_header->setStatus({}, Mood::Neutral);
}

void RecordEditorPage::updateActions()
{
    const Caller &caller = context().caller;
    const ObjectType &type = form().type();
    const bool isFree = !m_session.isBusy();
    const bool isThere = m_body && !form().isNew();
    m_save->setEnabled(isFree && m_body && (form().isNew() || form().isDirty()));
    m_save->setVisible(form().isEditable());
    m_duplicate->setEnabled(isThere && !type.isManaged() && caller.may(type.permission(u"create")));
    m_remove->setEnabled(isFree && isThere && !type.isManaged()
                         && caller.may(type.permission(u"delete")));
}

void RecordEditorPage::showLoadFault(const Error &error)
{
    if (m_body)
        return showNotice(makeBanner(Mood::Danger, error.message, error.detail));
    delete m_empty;
    m_empty = new EmptyState(form().type().icon(), error.message);
    auto *again = new QAction(tr("Try again"), m_empty);
    connect(again, &QAction::triggered, this, &RecordEditorPage::open);
    m_empty->setAction(again);
    m_tabs->hide();
    layout()->addWidget(m_empty);
    updateActions();
}

void RecordEditorPage::save(const std::function<void(bool)> &done)
{
    if (QWidget *focused = focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus(); // takes what is being typed
        focused->setFocus();
    }
    m_session.save([this, done](bool well) {
        if (well)
            context().navigator.say(Mood::Success, tr("%1 saved.").arg(title()));
        if (done)
            done(well);
    });
}

void RecordEditorPage::refuse(const QStringList &sentences, const Error &error)
{
    if (sentences.isEmpty())
        clearNotice();
    else
        showNotice(makeBanner(Mood::Danger, sentences.join(u'\n'), error.detail));
    if (!m_body)
        return;
    for (const FieldPath &path : form().faults().places()) {
        if (m_body->focusField(path)) {
            m_tabs->setCurrentWidget(m_body);
            return;
        }
    }
}

void RecordEditorPage::askAboutConflict()
{
    const QStringList captions = changedCaptions(form().original(), *m_session.theirs());
    auto *box = new ConflictBox(m_session.conflictsWithTheirs(), captions);
    connect(box, &ConflictBox::keepMine, this, [this] {
        clearNotice();
        m_session.keepMine();
    });
    connect(box, &ConflictBox::takeTheirs, this, [this] {
        clearNotice();
        m_session.takeTheirs();
    });
    showNotice(box);
}

void RecordEditorPage::offerDraft(const QDateTime &writtenAt)
{
    const QString when = momentText(writtenAt, locale());
    Banner *banner =
        makeBanner(Mood::Info, tr("There is input of %1 that was not saved.").arg(when));
    auto *restore = new QAction(tr("Bring it back"), banner);
    auto *discard = new QAction(tr("Discard"), banner);
    banner->addAction(restore);
    banner->addAction(discard);
    connect(restore, &QAction::triggered, this, [this] {
        m_drafts->restore();
        clearNotice();
    });
    connect(discard, &QAction::triggered, this, [this] {
        m_drafts->discard();
        clearNotice();
    });
    showNotice(banner);
}

void RecordEditorPage::offerUndoOfRemoval(const Record &record)
{
    UiContext &here = context();
    const PageAddress page = PageAddress::record(form().type().name(), record.id());
    form().load(record); // nothing is left to ask about
    here.navigator.offerUndo(tr("%1 deleted.").arg(record.title()), [&here, page] {
        here.worker.run(
            &here.worker,
            [page](RecordService &service) { return service.restore(page.type, page.id); },
            [&here, page](const Result<Record> &restored) {
                if (!restored)
                    return here.navigator.say(Mood::Danger, restored.error().message);
                Q_EMIT here.changes.changed(page.type, page.id);
                here.navigator.open(page);
            });
    });
    here.navigator.close(this);
}

void RecordEditorPage::duplicate()
{
    const ObjectType &type = form().type();
    Record copy = form().edited();
    copy.set(u"id", Value());
    for (const Field &field : type.ownFields()) {
        if (field.isUnique())
            copy.set(field.key(), Value());
    }
    for (const Children &children : type.children()) {
        if (!copy.hasChildren(children.key))
            continue;
        for (Record &child : copy.childrenOf(children.key))
            child.set(u"id", Value());
    }
    const Draft draft = draftBetween(newRecord(type, {}, context().registry), copy);
    context().navigator.open(
        PageAddress::create(type.name(), draftToJson(draft, type, context().registry)));
}

void RecordEditorPage::showNotice(QWidget *notice)
{
    clearNotice();
    m_notices->addWidget(notice);
    m_notices->setContentsMargins(metrics::Padding, 0, metrics::Padding, metrics::Gap);
}

void RecordEditorPage::clearNotice()
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_notices->setContentsMargins(metrics::Padding, 0, metrics::Padding, 0);
}

QJsonObject RecordEditorPage::saveState() const
{
    return {{u"tab"_s, m_tabs->currentIndex()}};
}

void RecordEditorPage::restoreState(const QJsonObject &state)
{
    m_wantedTab = state.value(u"tab"_s).toInt();
    if (m_body)
        m_tabs->setCurrentIndex(qBound(0, m_wantedTab, m_tabs->count() - 1));
}

} // namespace purser
