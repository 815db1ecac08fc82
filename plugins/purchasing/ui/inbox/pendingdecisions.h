#pragma once

#include "plugins/purchasing/ui/inbox/inboxmodel.h"

#include <QJsonObject>
#include <QTimer>

namespace purser {
class ServiceWorker;
}

namespace purser::purchasing::ui {

/** A decision that was taken and can still be taken back. */
struct Decision
{
    Id order;
    QString action;    ///< approve, reject, return
    QJsonObject input; ///< comment or reason, and the step that was seen
    InboxModel::Taken taken;
};

/**
 * Keeps decisions for ten seconds before they are sent, so that one can be taken back; sent ones
 * can not. flush() sends all at once: when the page is left.
 */
class PendingDecisions : public QObject
{
    Q_OBJECT

public:
    static constexpr int GraceMs = 10'000;

    /** `worker` must outlive it. */
    explicit PendingDecisions(ServiceWorker &worker, QObject *parent = nullptr);

    void add(const Decision &decision);
    /** Takes the last one back; nothing when there is none any more. */
    std::optional<Decision> takeBackLast();
    bool isEmpty() const { return m_waiting.isEmpty() && m_underWay.isEmpty(); }
    /** Those of `rows` whose order is not decided here: what the inbox reads anew still holds what
     * is not sent, or not answered. */
    QList<Record> undecided(const QList<Record> &rows) const;
    /** Sends everything; `done` is called when all is answered. */
    void flush(const std::function<void()> &done = {});

Q_SIGNALS:
    void sent(const purser::purchasing::ui::Decision &decision);
    void refused(const purser::purchasing::ui::Decision &decision, const purser::Error &error);

private:
    struct Waiting
    {
        Decision decision;
        QTimer *timer;
    };

    void send(const Decision &decision);
    void answered();

    ServiceWorker &m_worker;
    QList<Waiting> m_waiting;
    QList<Id> m_underWay; ///< orders of the decisions that are sent and not answered
    QList<std::function<void()>> m_whenDone;
};

} // namespace purser::purchasing::ui
