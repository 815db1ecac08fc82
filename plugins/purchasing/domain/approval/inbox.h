#pragma once

#include "plugins/purchasing/domain/approval/directory.h"
#include "plugins/purchasing/domain/approval/foureyes.h"

#include "models/storage/listquery.h"

namespace purser {
class Record;
}

namespace purser::purchasing {

/** Somebody who is asked, in whose place (null for their own), and from which day on. */
struct Asked
{
    Id person;
    Id inPlaceOf = {};
    QDate from = {};
};

/** Who of the holders of `role` may decide, and who stands in for those of them that are absent, or
 * will be. */
QList<Asked> audienceOf(const QString &role,
                        const Directory &directory,
                        const Involvement &involved);

/** Asks for the decision `step` on `order`. */
Result<> askPeople(UnitOfWork &work,
                   const Record &order,
                   const Record &step,
                   const QList<Asked> &audience);

/** Since when `step` waits for them: not before the day from which on they stand in. */
QDateTime waitsSince(const Record &step, const Asked &asked);

/** Takes the order out of everybody's inbox. */
Result<> stopAsking(UnitOfWork &work, const Id &order);

/** The rows of approval_inbox that count on `today`: not of those who stand in from a later day. */
Filter waitsOn(const QDate &today);

/** What waits for `user`, the oldest first: reads one index range of approval_inbox. */
ListQuery inboxOf(const Id &user, const QDate &today);

} // namespace purser::purchasing
