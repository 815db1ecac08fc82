#include "models/items/windowmodel.h"
#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "ui/lists/bulkbar.h"
#include "ui/lists/columnchooser.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listpage.h"
#include "ui/lists/previewpane.h"
#include "ui/lists/recordtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int PreviewLetters = 48;

/** A key that buttons need for themselves: it works in the table alone. Letters do not belong to
 * them: fields take what is typed before it becomes a shortcut. */
bool isKeyOfControls(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return first.keyboardModifiers() == Qt::NoModifier
           && (first.key() == Qt::Key_Space || first.key() == Qt::Key_Delete);
}

} // namespace

void ListPage::lay()
{
    m_title = new TextLabel(title(), TypeSize::Title, TypeWeight::Strong);
    m_count = TextLabel::muted({}, TypeSize::Title);
    m_viewMenu = new QMenu(this);
    m_viewButton = makeButton(tr("View"), Emphasis::Quiet, u"saved-view"_s);
    m_banner = new Banner;
    m_filters = new FilterBar(context(), m_type);
    m_empty = new EmptyState(m_type.icon(), {});
    m_bulk = new BulkBar;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(headerRow());
    page->addWidget(middle(), 1);
    page->addWidget(m_bulk);
    m_viewButton->setMenu(m_viewMenu);
    fillViewMenu();
    setTabOrder(m_filters, m_table);
    setFocusProxy(m_table);
}

QLayout *ListPage::headerRow()
{
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    header->setSpacing(metrics::RowGap);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::RowGap);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(makeButton(m_export));
    if (m_new)
        top->addWidget(makeButton(m_new, Emphasis::Primary));
    auto *narrowing = new QHBoxLayout;
    narrowing->setSpacing(metrics::Gap);
    narrowing->addWidget(m_filters, 1);
    narrowing->addWidget(m_viewButton, 0, Qt::AlignTop);
    header->addLayout(top);
    header->addLayout(narrowing);
    header->addWidget(m_banner);
    return header;
}

QWidget *ListPage::middle()
{
    m_splitter = new QSplitter;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 1);
    m_preview->setMinimumWidth(fontMetrics().averageCharWidth() * PreviewLetters);
    m_preview->setVisible(context().settings.value(settingsKey(u"preview"_s)).toBool());
    return m_splitter;
}

QAction *ListPage::addPageAction(const QString &icon,
                                 const QString &text,
                                 const QList<QKeySequence> &keys,
                                 const std::function<void()> &run)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setShortcuts(keys);
    const bool inTable = !keys.isEmpty() && isKeyOfControls(keys.first());
    action->setShortcutContext(inTable ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    addAction(action);
    if (inTable)
        m_table->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ListPage::makeActions()
{
    const Caller &caller = context().caller;
    if (!m_type.isManaged() && caller.may(m_type.permission(u"create")))
        m_new = addPageAction(u"plus"_s, tr("New %1").arg(inSentence(m_type.label().toString())),
                              {QKeySequence(u"N"_s)}, [this] {
                                  context().navigator.open(PageAddress::create(m_type.name()));
                              });
    m_export = addPageAction(u"export"_s, tr("Export"), {QKeySequence(u"Ctrl+E"_s)},
                             [this] { chooseExportFile(); });
    addPageAction(u"search"_s, tr("Search in this list"), {QKeySequence(QKeySequence::Find)},
                  [this] { m_filters->searchField()->setFocus(Qt::ShortcutFocusReason); });
    addPageAction(u"filter"_s, tr("Add a filter"), {QKeySequence(u"F"_s)},
                  [this] { m_filters->chooseField(); });
    addPageAction(u"view"_s, tr("Show or hide the preview"), {QKeySequence(u"Space"_s)},
                  [this] { togglePreview(); });
    addPageAction(u"columns"_s, tr("Choose columns"), {}, [this] { chooseColumns(); });
    addPageAction(u"refresh"_s, tr("Refresh"), {QKeySequence(QKeySequence::Refresh)},
                  [this] { m_model->refresh(); });
    m_clearFilters = addPageAction(u"cross"_s, tr("Clear search and filters"), {}, [this] {
        m_filters->set({}, {});
        applyQuery();
    });
    if (!m_type.isManaged() && caller.may(m_type.permission(u"delete")))
        m_delete = addPageAction(u"trash"_s, tr("Delete"), {QKeySequence(QKeySequence::Delete)},
                                 [this] { deleteChosen(); });
}

void ListPage::chooseColumns()
{
    auto *chooser = new ColumnChooser(m_type, m_model->columns());
    auto *popup = new Popup(m_viewButton, chooser);
    connect(chooser, &ColumnChooser::changed, this, [this, chooser] {
        const QStringList columns = chooser->columns();
        if (columns.isEmpty())
            return;
        m_model->setColumns(columns);
        m_table->restoreWidths({});
        m_table->showSort();
        context().settings.setValue(settingsKey(u"columns"_s), columns);
    });
    popup->open();
    chooser->setFocus(Qt::PopupFocusReason);
}

void ListPage::fillViewMenu()
{
    m_viewButton->setText(m_viewName.isEmpty() ? tr("View") : tr("View: %1").arg(m_viewName));
    m_viewMenu->clear();
    connect(m_viewMenu->addAction(tr("Everything")), &QAction::triggered, this, [this] {
        m_viewName.clear();
        setLook({});
        fillViewMenu();
    });
    for (const SavedView &view : m_views->views()) {
        const QString name = view.isShared ? tr("%1 (shared)").arg(view.name) : view.name;
        connect(m_viewMenu->addAction(themeIcon(u"saved-view"_s), name), &QAction::triggered, this,
                [this, view] {
                    m_viewName = view.name;
                    setLook(view.look);
                    fillViewMenu();
                });
    }
    m_viewMenu->addSeparator();
    if (context().registry.find(u"saved_view"_s))
        connect(m_viewMenu->addAction(themeIcon(u"plus"_s), tr("Keep this view…")),
                &QAction::triggered, this, &ListPage::keepView);
    for (const SavedView &view : m_views->views()) {
        if (view.isOwn && view.name == m_viewName)
            connect(m_viewMenu->addAction(themeIcon(u"trash"_s),
                                          tr("Remove the view “%1”").arg(view.name)),
                    &QAction::triggered, this, [this, view] {
                        m_viewName.clear();
                        m_views->remove(view);
                    });
    }
    QAction *deleted = m_viewMenu->addAction(tr("Show what was deleted"));
    deleted->setCheckable(true);
    deleted->setChecked(m_showsDeleted);
    connect(deleted, &QAction::triggered, this, [this](bool shown) {
        m_showsDeleted = shown;
        fillBulkActions();
        m_model->setQuery(look().query());
    });
    connect(m_viewMenu->addAction(themeIcon(u"columns"_s), tr("Columns…")), &QAction::triggered,
            this, &ListPage::chooseColumns);
}

void ListPage::keepView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(m_viewName);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty())
            return;
        m_viewName = name;
        m_views->keep(name, look(), false);
    });
    dialog->open();
}

} // namespace purser
