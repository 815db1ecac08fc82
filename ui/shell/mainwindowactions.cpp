#include "ui/shell/commandpalette.h"
#include "ui/shell/companychip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/shortcutoverview.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tabpage.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int NumberKeys = 9;
const QString SchemeKey = u"appearance/scheme"_s;

QList<QKeySequence> keys(std::initializer_list<const char16_t *> names)
{
    QList<QKeySequence> sequences;
    for (const char16_t *name : names)
        sequences.append(QKeySequence(QString::fromUtf16(name)));
    return sequences;
}

} // namespace

QAction *MainWindow::addWindowAction(const QString &text,
                                     const QList<QKeySequence> &keys,
                                     const std::function<void()> &run,
                                     const QString &icon)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::makeActions()
{
    makePageActions();
    m_sessionActions = m_actions + m_entryActions;
    QMenu *menu = m_topBar->profileMenu();
    makeAppearanceMenu();
    menu->addAction(addWindowAction(
        tr("Keyboard shortcuts"), keys({u"Ctrl+/"}), [this] { showShortcuts(); }, u"keyboard"_s));
    menu->addAction(addWindowAction(
        tr("Help"), keys({u"F1"}), [this] { openHelp(); }, u"question"_s));
    menu->addAction(addWindowAction(
        tr("About Purser"), {}, [this] { Q_EMIT aboutRequested(); }, u"info"_s));
    menu->addSeparator();
    menu->addAction(addWindowAction(
        tr("Switch user"), keys({u"Ctrl+Shift+U"}),
        [this] {
            askToLeave([this](bool mayLeave) {
                if (mayLeave)
                    Q_EMIT userSwitchRequested();
            });
        },
        u"user"_s));
    menu->addAction(addWindowAction(
        tr("Quit"), keys({u"Ctrl+Q"}), [this] { close(); }, u"sign-out"_s));
}

void MainWindow::makePageActions()
{
    addWindowAction(
        tr("Search or type a command"), keys({u"Ctrl+K"}), [this] { openPalette(); }, u"search"_s);
    addWindowAction(
        tr("Change the company"), keys({u"Ctrl+Shift+O"}),
        [this] { m_topBar->companyChip()->showMenu(); }, u"company"_s);
    m_back = addWindowAction(
        tr("Back"), keys({u"Alt+Left"}), [this] { go(m_history.back()); }, u"arrow-back"_s);
    m_forward = addWindowAction(
        tr("Forward"), keys({u"Alt+Right"}), [this] { go(m_history.forward()); },
        u"arrow-forward"_s);
    addWindowAction(tr("Next page"), keys({u"Ctrl+Tab", u"Ctrl+PgDown"}),
                    [this] { chooseNext(1); });
    addWindowAction(tr("Previous page"), keys({u"Ctrl+Shift+Tab", u"Ctrl+PgUp"}),
                    [this] { chooseNext(-1); });
    addWindowAction(
        tr("Close page"), keys({u"Ctrl+W"}),
        [this] {
            if (m_tabs->currentIndex() >= 0)
                closeTab(m_tabs->currentIndex());
        },
        u"cross"_s);
    addWindowAction(
        tr("Open the closed page again"), keys({u"Ctrl+Shift+T"}), [this] { reopenClosed(); },
        u"restore"_s);
    addWindowAction(tr("Show or hide the names in the navigation"), keys({u"Ctrl+B"}),
                    [this] { m_navigation->setNamesShown(!m_navigation->areNamesShown()); });
    addWindowAction(tr("Go to the next part of the window"), keys({u"F6"}),
                    [this] { moveFocusOn(); });
    for (int number = 1; number <= NumberKeys; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        addAction(action);
        m_entryActions.append(action);
        connect(action, &QAction::triggered, this,
                [this, number] { m_navigation->openEntry(number - 1); });
    }
}

void MainWindow::makeAppearanceMenu()
{
    QMenu *menu = m_topBar->profileMenu()->addMenu(themeIcon(u"sun"_s), tr("Appearance"));
    auto *group = new QActionGroup(menu);
    for (const auto &[preference, text] : {std::pair{SchemePreference::System, tr("As the system")},
                                           std::pair{SchemePreference::Light, tr("Light")},
                                           std::pair{SchemePreference::Dark, tr("Dark")}}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.preference() == preference);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = preference] {
            m_theme.setPreference(chosen);
            if (m_session)
                m_session->settings.setValue(SchemeKey, int(chosen));
        });
    }
}

void MainWindow::nameEntryActions()
{
    const QList<NavigationEntry> entries = m_ui.navigation(*m_context);
    for (qsizetype i = 0; i < m_entryActions.size(); ++i) {
        m_entryActions.at(i)->setText(i < entries.size() ? entries.at(i).label.toString()
                                                         : QString());
        m_entryActions.at(i)->setEnabled(i < entries.size());
    }
}

void MainWindow::makePalette()
{
    UiContext &context = *m_context;
    m_records = new RecordSource(m_ui, context, this);
    QList<CommandPalette::Source> sources{
        pageSource(m_ui, context), actionSource([this] {
            const TabPage *page = m_tabs->currentPage();
            return (page ? page->actions() : QList<QAction *>()) + m_actions;
        }),
        [this](const QString &text, const PaletteReply &reply) { m_records->find(text, reply); }};
    for (const PaletteSource &source : m_ui.paletteSources())
        sources.append([source, &context](const QString &text, const PaletteReply &reply) {
            source(context, text, reply);
        });
    m_palette->setSources(sources);
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::go(const std::optional<PageAddress> &address)
{
    if (address)
        open(*address);
}

void MainWindow::chooseNext(int step)
{
    const int count = m_tabs->count();
    if (count > 1)
        m_tabs->choose((m_tabs->currentIndex() + step + count) % count);
}

void MainWindow::showShortcuts()
{
    QList<ShortcutOverview::Group> groups;
    if (const TabPage *page = m_tabs->currentPage())
        groups.append({page->title(), page->actions()});
    groups.append({tr("Everywhere"), m_actions});
    groups.append({tr("Pages"), m_entryActions});
    auto *overview = new ShortcutOverview(groups, this);
    overview->setAttribute(Qt::WA_DeleteOnClose);
    overview->open();
}

void MainWindow::openHelp()
{
    const TabPage *page = m_tabs->currentPage();
    PageAddress address{u"help"_s};
    address.extra.insert(u"topic"_s, page ? page->helpTopic() : QString());
    open(address);
}

void MainWindow::moveFocusOn()
{
    const QList<QWidget *> parts{m_navigation, m_tabs->currentPage(), m_topBar};
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) && (parts.at(i)->hasFocus() || parts.at(i)->isAncestorOf(focusWidget())))
            at = i;
    }
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        QWidget *next = parts.at((at + step) % parts.size());
        if (!next)
            continue;
        QWidget *inner = next->focusWidget() ? next->focusWidget() : next->nextInFocusChain();
        (next->focusPolicy() == Qt::NoFocus && inner ? inner : next)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace purser
