#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>

namespace purser {

class Record;

/** Something that happened and is committed. */
struct Event
{
    Id id;
    QString type;    ///< `purchase_order.approved`
    QString subject; ///< `purchase_order/<id>`
    Id companyId;    ///< null for what belongs to no company
    QString actor;   ///< login
    QString correlationId;
    QDateTime time;
    QJsonObject data; ///< `before`, `after`, `changed`

    /** From a record of the type `outbox_event`. */
    static Event fromOutbox(const Record &record);

    /** In the form of CloudEvents 1.0 (JSON format); `source` names this installation. */
    QJsonObject toCloudEvent(const QString &source) const;
};

/** Whether `type` is one of `pattern`: the same, or the beginning before a final `*`. */
bool eventMatches(const QString &pattern, const QString &type);

} // namespace purser
