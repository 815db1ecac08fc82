#include "ui/shell/mainwindow.h"

#include "models/items/changefeed.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/companychip.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unsaveddialog.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabpage.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr QSize FirstSize{1280, 800};
constexpr qreal MostOfScreen = 0.95; ///< room for the frame
constexpr qsizetype MostClosed = 20;

} // namespace

MainWindow::MainWindow(const UiRegistry &ui, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_theme(theme)
    , m_all(new QStackedWidget)
    , m_topBar(new TopBar)
    , m_navigation(new NavigationPane)
    , m_banner(new Banner)
    , m_tabs(new TabArea)
    , m_nothingOpen(
          new EmptyState(u"search"_s, tr("No page is open. Choose one at the side, or search.")))
    , m_undo(new UndoBar)
    , m_jobs(new JobBar)
    , m_palette(new CommandPalette(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_all);
    m_all->addWidget(layWork());
    makeActions();
    connect(m_topBar, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::navigationToggled, this,
            [this] { m_navigation->setNamesShown(!m_navigation->areNamesShown()); });
    connect(m_topBar->companyChip(), &CompanyChip::companyRequested, this,
            [this](const Id &company) {
                if (m_session && company != m_session->face.companyId)
                    Q_EMIT companyRequested(company);
            });
    connect(m_navigation, &NavigationPane::opened, this,
            [this](const PageAddress &address) { open(address); });
    connect(m_tabs, &TabArea::closeRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::currentChanged);
    connect(m_tabs, &TabArea::tabChanged, this, &MainWindow::describe);
    m_tabs->setMaker([this](const PageAddress &address) -> TabPage * {
        return m_context ? m_ui.makePage(*m_context, address) : nullptr;
    });
    resize(FirstSize.boundedTo(screen()->availableSize() * MostOfScreen));
}

MainWindow::~MainWindow()
{
    m_tabs->disconnect(this);
    m_tabs->removeAll();
    delete m_records;
}

QWidget *MainWindow::layWork()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_banner);
    work->addWidget(m_tabs, 1);
    work->addWidget(m_nothingOpen, 1);
    work->addWidget(m_undo);
    middle->addWidget(m_navigation);
    middle->addLayout(work, 1);
    all->addWidget(m_topBar);
    all->addLayout(middle, 1);
    all->addWidget(m_jobs);
    m_tabs->hide();
    return page;
}

void MainWindow::setGate(QWidget *gate)
{
    while (m_all->count() > 1) {
        QWidget *before = m_all->widget(1);
        m_all->removeWidget(before);
        before->deleteLater();
    }
    for (QAction *action : std::as_const(m_sessionActions))
        action->setEnabled(!gate);
    if (!gate)
        return;
    m_all->addWidget(gate);
    m_all->setCurrentWidget(gate);
    setWindowTitle(u"Purser"_s);
    setWindowModified(false);
    gate->setFocus();
    Q_EMIT frontChanged();
}

void MainWindow::enter(const WindowSession &session)
{
    m_session.emplace(session);
    m_context.emplace(UiContext{session.registry, session.worker, session.changes, session.clock,
                                m_session->caller, session.settings, *this});
    m_topBar->setFace(session.face);
    m_navigation->setEntries(m_ui.navigation(*m_context));
    nameEntryActions();
    makePalette();
    connect(&session.changes, &ChangeFeed::changed, this, &MainWindow::countWaiting);
    countWaiting();
    restore();
    describe();
}

void MainWindow::restore()
{
    const WindowMemory memory(m_session->settings, m_session->face.companyId);
    m_navigation->setNamesShown(memory.areNamesShown());
    if (!isVisible())
        restoreGeometry(memory.geometry());
    const WindowMemory::Tabs tabs = memory.tabs();
    for (const TabEntry &entry : tabs.entries)
        m_tabs->add(entry);
    if (tabs.entries.isEmpty())
        m_navigation->openEntry(0);
    else
        m_tabs->choose(tabs.current);
    currentChanged();
}

void MainWindow::leave()
{
    if (!m_session)
        return;
    WindowMemory memory(m_session->settings, m_session->face.companyId);
    memory.saveTabs({m_tabs->memory(), qMax(0, m_tabs->currentIndex())});
    memory.saveGeometry(saveGeometry());
    memory.saveNamesShown(m_navigation->areNamesShown());
    disconnect(&m_session->changes, nullptr, this, nullptr);
    m_palette->setSources({});
    m_tabs->removeAll();
    delete std::exchange(m_records, nullptr);
    m_history.clear();
    m_closed.clear();
    m_context.reset();
    m_session.reset();
}

void MainWindow::countWaiting()
{
    for (const NavigationEntry &entry : m_ui.navigation(*m_context)) {
        if (!entry.count)
            continue;
        entry.count(*m_context, [pane = QPointer(m_navigation), id = entry.id](int count) {
            if (pane)
                pane->setCount(id, count);
        });
    }
}

bool MainWindow::open(const PageAddress &address, OpenIn where)
{
    if (!m_context)
        return false;
    const int known = m_tabs->find(address);
    if (known >= 0)
        return where == OpenIn::Background || m_tabs->choose(known);
    const int index = m_tabs->add({address, {}, {}, {}, nullptr});
    const int before = m_tabs->currentIndex();
    if (!m_tabs->choose(index)) {
        say(Mood::Warning, tr("This page is not available any more."));
        return false;
    }
    if (where == OpenIn::Background && before >= 0)
        m_tabs->choose(before);
    return true;
}

void MainWindow::close(TabPage *page)
{
    const int index = m_tabs->indexOf(page);
    if (index >= 0)
        closeTab(index);
}

void MainWindow::closeTab(int index)
{
    const TabEntry &entry = m_tabs->tab(index);
    const QPointer<TabPage> page = entry.page;
    if (page && page->isDirty()) {
        m_tabs->choose(index);
        auto *dialog = new UnsavedDialog({page->title()}, this);
        connect(dialog, &UnsavedDialog::decided, this,
                [this, page](UnsavedDialog::Decision decision) {
                    if (!page || decision == UnsavedDialog::Decision::Stay)
                        return;
                    const auto remove = [this, page](bool saved) {
                        if (saved && page)
                            m_tabs->remove(m_tabs->indexOf(page));
                    };
                    if (decision == UnsavedDialog::Decision::Save)
                        page->save(remove);
                    else
                        remove(true);
                });
        dialog->open();
        return;
    }
    if (!entry.address.isNew()) {
        TabEntry closed = entry;
        closed.state = page ? page->saveState() : closed.state;
        closed.page = nullptr;
        m_closed.append(closed);
        if (m_closed.size() > MostClosed)
            m_closed.removeFirst();
    }
    m_tabs->remove(index);
}

void MainWindow::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const TabEntry entry = m_closed.takeLast();
    const int known = m_tabs->find(entry.address);
    m_tabs->choose(known >= 0 ? known : m_tabs->add(entry));
}

void MainWindow::currentChanged()
{
    m_tabs->setVisible(m_tabs->count() > 0);
    m_nothingOpen->setVisible(m_tabs->count() == 0);
    if (const TabPage *page = m_tabs->currentPage()) {
        m_history.visit(page->address());
        m_navigation->markPage(page->address());
    }
    describe();
    Q_EMIT frontChanged();
}

void MainWindow::describe()
{
    const TabPage *page = m_tabs->currentPage();
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    QStringList parts;
    if (page)
        parts.append(page->title() + u"[*]"_s);
    if (m_session)
        parts.append(m_session->face.companyName);
    parts.append(u"Purser"_s);
    setWindowTitle(parts.join(u" – "_s));
    setWindowModified(page && page->isDirty());
}

void MainWindow::offerUndo(const QString &done, const std::function<void()> &undo)
{
    m_undo->offer(done, undo);
}

void MainWindow::say(Mood mood, const QString &text, const QString &details)
{
    if (mood == Mood::Success && !m_undo->isOffering())
        return m_undo->offer(text);
    m_banner->say(mood, text, details);
}

void MainWindow::show(Job *job)
{
    m_jobs->add(job);
}

void MainWindow::askToLeave(const std::function<void(bool)> &done)
{
    const QList<TabPage *> dirty = m_tabs->dirtyPages();
    if (dirty.isEmpty())
        return done(true);
    QStringList titles;
    QList<QPointer<TabPage>> pages;
    for (TabPage *page : dirty) {
        titles.append(page->title());
        pages.append(page);
    }
    auto *dialog = new UnsavedDialog(titles, this);
    connect(dialog, &UnsavedDialog::decided, this,
            [this, pages, done](UnsavedDialog::Decision decision) {
                if (decision == UnsavedDialog::Decision::Save)
                    saveDirty(pages, done);
                else
                    done(decision == UnsavedDialog::Decision::Discard);
            });
    dialog->open();
}

void MainWindow::saveDirty(QList<QPointer<TabPage>> pages, const std::function<void(bool)> &done)
{
    while (!pages.isEmpty() && (!pages.first() || !pages.first()->isDirty()))
        pages.removeFirst();
    if (pages.isEmpty())
        return done(true);
    const QPointer<TabPage> page = pages.takeFirst();
    page->save([this, page, pages, done](bool saved) {
        if (saved)
            return saveDirty(pages, done);
        if (page)
            m_tabs->choose(m_tabs->indexOf(page));
        done(false);
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || m_tabs->dirtyPages().isEmpty()) {
        leave();
        event->accept();
        return;
    }
    event->ignore();
    askToLeave([this](bool mayLeave) {
        m_mayClose = mayLeave;
        if (mayLeave)
            close();
    });
}

} // namespace purser
