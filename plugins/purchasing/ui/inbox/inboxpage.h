#pragma once

#include "plugins/purchasing/ui/inbox/pendingdecisions.h"

#include "ui/widgets/tabpage.h"

class QListView;
class QStackedWidget;

namespace purser {
class EmptyState;
class TextLabel;
} // namespace purser

namespace purser::purchasing::ui {

class DecisionCardView;
class ReasonBar;

/**
 * Everything that waits for the person: the list at the left, the decision card of the chosen
 * order, and one key for each decision, which works once the card is there. After a decision the
 * next opens at once; it is sent after ten seconds, or when the page is left, and can be taken back
 * until then.
 */
class InboxPage : public TabPage
{
    Q_OBJECT

public:
    InboxPage(UiContext &context, const PageAddress &address, QWidget *parent = nullptr);

    void save(const std::function<void(bool saved)> &done) override;
    void activated() override;
    QString helpTopic() const override { return QStringLiteral("inbox"); }

private:
    QWidget *makeList();
    QWidget *makeDecisionArea();
    void makeActions();
    QAction *addDecision(const QString &name,
                         const QString &text,
                         const QKeySequence &key,
                         const QString &icon);
    void load();
    void loadMore();
    void showCurrent();
    void loadCard(const Id &order);
    void begin(const QString &action);
    void decide(const QString &action, const QString &comment);
    /** Asks those who want the order; the decision stays open. */
    void ask(const QString &question);
    void takeBack();
    void move(int by);
    void openOrder();
    void showRecent();
    void updateState();
    QModelIndex current() const;

    InboxModel *m_model;
    PendingDecisions *m_pending;
    QListView *m_list;
    QStackedWidget *m_stack;
    DecisionCardView *m_card;
    ReasonBar *m_reasonBar;
    QWidget *m_buttonBar;
    EmptyState *m_empty;
    TextLabel *m_recent;
    QList<QAction *> m_decisions;
    QJsonObject m_seen; ///< what the card shows: step, round, hash; empty until it is there
    bool m_hasMore = false;
    bool m_loadsLater = false; ///< once the words that are being typed are given, or given up
};

} // namespace purser::purchasing::ui
