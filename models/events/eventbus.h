#pragma once

#include "models/base/result.h"
#include "models/events/event.h"

#include <QList>
#include <QMutex>

#include <functional>

namespace purser {

class RecordStore;

/** Somebody who wants to know, and what they do then. */
struct Consumer
{
    QString name;      ///< the same at every start: what was handled is remembered under it
    QString pattern;   ///< `purchase_order.*`, `*`, or one type
    Id companyId = {}; ///< null: every company
    /** Beyond type and company; empty: all of them. */
    std::function<bool(const Event &)> condition = {};
    /**
     * Called inside a transaction of `store`, in which the event is also noted as handled: what is
     * written through `store` happens together with that, once. On an Error it is called again
     * later. Runs in the thread of the relay.
     */
    std::function<Result<>(RecordStore &store, const Event &event)> handle = {};
};

/** Who wants to know what. Thread-safe. */
class EventBus
{
public:
    /** Conflict when there is a consumer of this name. */
    Result<> subscribe(const Consumer &consumer);
    void unsubscribe(const QString &name);

    QList<Consumer> consumersOf(const Event &event) const;

private:
    mutable QMutex m_mutex;
    QList<Consumer> m_consumers;
};

} // namespace purser
