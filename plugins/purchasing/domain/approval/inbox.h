#pragma once

#include "plugins/purchasing/domain/approval/directory.h"
#include "plugins/purchasing/domain/approval/foureyes.h"

#include "models/storage/listquery.h"

namespace purser {
class Record;
}

namespace purser::purchasing {

/** Somebody who is asked, in whose place (null for their own). */
struct Asked
{
    Id person;
    Id inPlaceOf = {};
};

/** Who of the holders of `role` may decide, and who stands in for the absent ones of them. */
QList<Asked> audienceOf(const QString &role,
                        const Directory &directory,
                        const Involvement &involved);

/** Asks for the decision `step` on `order`. */
Result<> askPeople(UnitOfWork &work,
                   const Record &order,
                   const Record &step,
                   const QList<Asked> &audience);

/** Takes the order out of everybody's inbox. */
Result<> stopAsking(UnitOfWork &work, const Id &order);

/** What waits for `user`, the oldest first: reads one index range of approval_inbox. */
ListQuery inboxOf(const Id &user);

} // namespace purser::purchasing
