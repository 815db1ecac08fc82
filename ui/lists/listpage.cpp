#include "ui/lists/listpage.h"

#include "models/items/changefeed.h"
#include "models/items/windowmodel.h"
#include "ui/lists/bulkbar.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/previewpane.h"
#include "ui/lists/recordtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int RefreshMs = 250;
constexpr int PatienceMs = 300;

} // namespace

ListPage::ListPage(UiContext &context, const ObjectType &type, const PageAddress &address)
    : TabPage(context, address)
    , m_type(type)
    , m_model(new WindowModel(type, context.worker, context.clock, this))
    , m_views(new SavedViews(context, type, this))
    , m_table(new RecordTable(m_model))
    , m_preview(new PreviewPane(*m_model))
{
    setTitle(type.pluralLabel().toString());
    setIcon(type.icon());
    makeActions();
    lay();
    connectModel();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_refresh, &QTimer::timeout, m_model, &WindowModel::refresh);
    connect(&m_patience, &QTimer::timeout, this, &ListPage::showCount);
    connect(&context.changes, &ChangeFeed::changed, this, [this](const QString &changed) {
        if (changed == m_type.name())
            m_refresh.start();
    });
    const QStringList columns = context.settings.value(settingsKey(u"columns"_s)).toStringList();
    if (!columns.isEmpty())
        m_model->setColumns(columns);
    m_table->restoreWidths(context.settings.value(settingsKey(u"widths"_s)).toByteArray());
    m_views->read();
    setLook(ListLook::fromJson(address.extra, type));
}

ListPage::~ListPage()
{
    const QByteArray widths = m_table->saveWidths();
    if (!widths.isEmpty())
        context().settings.setValue(settingsKey(u"widths"_s), widths);
}

QString ListPage::settingsKey(const QString &name) const
{
    return u"lists/%1/%2"_s.arg(m_type.name(), name);
}

void ListPage::connectModel()
{
    connect(m_model, &WindowModel::loadingChanged, this, [this](bool loading) {
        loading ? m_patience.start() : m_patience.stop();
        showCount();
    });
    connect(m_model, &WindowModel::countChanged, this, &ListPage::showCount);
    connect(m_model, &WindowModel::loaded, this, [this] {
        m_banner->hide();
        showState();
        choiceChanged();
    });
    connect(m_model, &WindowModel::failed, this, [this](const Error &error) {
        m_banner->say(Mood::Danger, error.text(), error.detail);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListPage::choiceChanged);
    connect(m_table, &RecordTable::opened, this, &ListPage::openRow);
    connect(m_table, &RecordTable::choiceChanged, this, &ListPage::choiceChanged);
    connect(m_table, &RecordTable::columnMenuRequested, this, &ListPage::chooseColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPage::showPreview);
    connect(m_filters, &FilterBar::changed, this, &ListPage::applyQuery);
    connect(m_views, &SavedViews::changed, this, &ListPage::fillViewMenu);
    connect(m_views, &SavedViews::failed, this, [this](const Error &error) {
        m_banner->say(Mood::Danger, error.text(), error.detail);
    });
}

ListLook ListPage::look() const
{
    return {m_filters->search(), m_filters->filters(), m_model->columns(), m_model->query().sort,
            m_showsDeleted};
}

void ListPage::setLook(const ListLook &look)
{
    m_filters->set(look.search, look.filters);
    m_showsDeleted = look.deleted;
    if (!look.columns.isEmpty() && look.columns != m_model->columns())
        m_model->setColumns(look.columns);
    m_model->setQuery(look.query());
    m_table->showSort();
    fillBulkActions();
}

void ListPage::applyQuery()
{
    m_viewName.clear();
    fillViewMenu();
    m_model->setQuery(look().query());
}

void ListPage::openRow(int row)
{
    const Id id = m_model->idAt(row);
    if (!id.isNull())
        context().navigator.open(PageAddress::record(m_type.name(), id));
}

void ListPage::showCount()
{
    if (m_model->isLoading() && !m_patience.isActive())
        return m_count->setText(tr("loading…"));
    const int rows = m_model->rowCount();
    if (rows == 0 && m_model->isLoading())
        return m_count->clear();
    m_count->setText(m_model->isCountExact() ? locale().toString(rows)
                                             : tr("more than %L1").arg(rows));
    showState();
}

void ListPage::showState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isLoading();
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty) {
        setFocusProxy(m_table);
        if (hadFocus)
            m_table->setFocus();
        return;
    }
    const ListLook now = look();
    const QString plural = inSentence(m_type.pluralLabel().toString());
    const bool narrowed = !now.search.isEmpty() || !now.filters.isEmpty();
    if (narrowed)
        m_empty->setSentence(tr("No %1 match what you search for.").arg(plural));
    else if (now.deleted)
        m_empty->setSentence(tr("No %1 have been deleted.").arg(plural));
    else
        m_empty->setSentence(tr("There are no %1 yet.").arg(plural));
    m_clearFilters->setVisible(narrowed);
    m_empty->setAction(narrowed ? m_clearFilters : m_new && m_new->isVisible() ? m_new : nullptr);
    setFocusProxy(m_empty);
    if (hadFocus)
        m_empty->setFocus();
}

void ListPage::choiceChanged()
{
    QList<const Record *> records;
    const int count = m_table->chosenCount();
    constexpr int MostSummed = 10'000;
    if (count <= MostSummed) {
        for (const int row : m_table->chosenRows()) {
            if (const Record *record = m_model->recordAt(row))
                records.append(record);
        }
    }
    fillBulkActions();
    m_bulk->show(count, records, m_model->columns());
    showPreview();
}

void ListPage::showPreview()
{
    if (!m_preview->isHidden())
        m_preview->show(m_model->recordAt(m_table->currentIndex().row()));
}

void ListPage::togglePreview()
{
    m_preview->setVisible(m_preview->isHidden());
    context().settings.setValue(settingsKey(u"preview"_s), !m_preview->isHidden());
    showPreview();
}

void ListPage::activated()
{
    if (!focusWidget())
        m_table->setFocus();
}

QJsonObject ListPage::saveState() const
{
    QJsonObject state = look().toJson(m_type);
    state.insert(u"view"_s, m_viewName);
    return state;
}

void ListPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_viewName = state.value(u"view"_s).toString();
    setLook(ListLook::fromJson(state, m_type));
    fillViewMenu();
}

} // namespace purser
