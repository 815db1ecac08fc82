#pragma once

#include "ui/shell/pagehistory.h"
#include "ui/shell/tabarea.h"
#include "ui/shell/windowsession.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QPointer>

#include <optional>

class QStackedWidget;

namespace purser {

class Banner;
class CommandPalette;
class EmptyState;
class JobBar;
class NavigationPane;
class RecordSource;
class Theme;
class TopBar;
class UiRegistry;
class UndoBar;

/** The window: bar, navigation, tabs with pages, jobs. Shows one session at a time. */
class MainWindow : public QWidget, public Navigator
{
    Q_OBJECT

public:
    /** Both must outlive the window. */
    MainWindow(const UiRegistry &ui, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Shows the company with the pages that were open in it, or the first of the navigation. */
    void enter(const WindowSession &session);
    /** Remembers the open pages and closes them, without asking. */
    void leave();
    /** Asks about what is not saved, and then says whether to go on. */
    void askToLeave(const std::function<void(bool mayLeave)> &done);

    /** Puts a page (sign-in, first start) in the place of everything, or takes it away again
     * (null). The window takes it and deletes the one before. */
    void setGate(QWidget *gate);

    /** Null while nobody is signed in. */
    UiContext *context() { return m_context ? &*m_context : nullptr; }
    TabArea *tabs() const { return m_tabs; }
    TopBar *topBar() const { return m_topBar; }
    void openPalette();
    /** Everything that the window itself can do. */
    QList<QAction *> windowActions() const { return m_actions; }

    bool open(const PageAddress &address, OpenIn where = OpenIn::Front) override;
    void close(TabPage *page) override;
    void offerUndo(const QString &done, const std::function<void()> &undo) override;
    void say(Mood mood, const QString &text, const QString &details = {}) override;
    void show(Job *job) override;
    using QWidget::close;
    using QWidget::show;

Q_SIGNALS:
    /** Another page, or a gate, is in front. */
    void frontChanged();
    void companyRequested(const purser::Id &company);
    void userSwitchRequested();
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *layWork();
    void makeActions();
    void makePageActions();
    void makeAppearanceMenu();
    QAction *addWindowAction(const QString &text,
                             const QList<QKeySequence> &keys,
                             const std::function<void()> &run,
                             const QString &icon = {});
    void nameEntryActions();
    void makePalette();
    void restore();
    void countWaiting();
    void closeTab(int index);
    void currentChanged();
    void describe();
    void go(const std::optional<PageAddress> &address);
    void chooseNext(int step);
    void showShortcuts();
    void openHelp();
    void reopenClosed();
    void moveFocusOn();
    void saveDirty(QList<QPointer<TabPage>> pages, const std::function<void(bool)> &done);

    const UiRegistry &m_ui;
    Theme &m_theme;
    std::optional<WindowSession> m_session;
    std::optional<UiContext> m_context;
    PageHistory m_history;
    QList<TabEntry> m_closed;
    QList<QAction *> m_actions;
    QList<QAction *> m_entryActions;
    QList<QAction *> m_sessionActions; ///< those that need somebody signed in
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    bool m_mayClose = false;

    QStackedWidget *m_all;
    TopBar *m_topBar;
    NavigationPane *m_navigation;
    Banner *m_banner;
    TabArea *m_tabs;
    EmptyState *m_nothingOpen;
    UndoBar *m_undo;
    JobBar *m_jobs;
    CommandPalette *m_palette;
    RecordSource *m_records = nullptr;
};

} // namespace purser
