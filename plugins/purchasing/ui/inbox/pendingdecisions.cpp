#include "plugins/purchasing/ui/inbox/pendingdecisions.h"

#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"

#include <QSet>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

PendingDecisions::PendingDecisions(ServiceWorker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
{}

void PendingDecisions::add(const Decision &decision)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    m_waiting.append({decision, timer});
    connect(timer, &QTimer::timeout, this, [this, timer] {
        const auto due =
            std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                         [timer](const Waiting &waiting) { return waiting.timer == timer; });
        const Decision sendNow = due->decision;
        m_waiting.erase(due);
        timer->deleteLater();
        send(sendNow);
    });
    timer->start(GraceMs);
}

std::optional<Decision> PendingDecisions::takeBackLast()
{
    if (m_waiting.isEmpty())
        return {};
    const Waiting last = m_waiting.takeLast();
    delete last.timer;
    return last.decision;
}

QList<Record> PendingDecisions::undecided(const QList<Record> &rows) const
{
    QSet<Id> decided(m_underWay.cbegin(), m_underWay.cend());
    for (const Waiting &waiting : m_waiting)
        decided.insert(waiting.decision.order);
    QList<Record> others;
    for (const Record &row : rows) {
        if (!decided.contains(row.reference(u"order_id")))
            others.append(row);
    }
    return others;
}

void PendingDecisions::flush(const std::function<void()> &done)
{
    if (done)
        m_whenDone.append(done);
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        delete one.timer;
        send(one.decision);
    }
    answered();
}

void PendingDecisions::send(const Decision &decision)
{
    m_underWay.append(decision.order);
    m_worker.run(
        this,
        [decision](RecordService &service) {
            return service.act(u"purchase_order"_s, decision.order, decision.action,
                               decision.input);
        },
        [this, decision](const Result<ActionResult> &answer) {
            m_underWay.removeOne(decision.order);
            if (answer)
                Q_EMIT sent(decision);
            else
                Q_EMIT refused(decision, answer.error());
            answered();
        });
}

void PendingDecisions::answered()
{
    if (!isEmpty())
        return;
    const QList<std::function<void()>> done = std::exchange(m_whenDone, {});
    for (const auto &call : done)
        call();
}

} // namespace purser::purchasing::ui
