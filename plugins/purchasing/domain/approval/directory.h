#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/** Who decides in somebody's place, and from which day on. */
struct Absence
{
    Id substitute;
    QDate from;
};

/** Who can decide as what in the caller's company, today. */
struct Directory
{
    QHash<QString, QList<Id>> holders; ///< by role; members of the company that may approve
    QHash<Id, QString> names;          ///< of everybody mentioned
    QHash<Id, Id> substitutes;         ///< who is away → who decides in their place
    QHash<Id, Absence> absences;       ///< of those who are away, or will be

    QString nameOf(const Id &person) const { return names.value(person, toText(person)); }
};

/** The holders of `roles` and who stands in for them, as far as they have the permission to
 * approve, in a constant number of queries. */
Result<Directory> directoryOf(UnitOfWork &work, const QStringList &roles);

/** Those in whose place `person` decides today. */
Result<QList<Id>> principalsOf(UnitOfWork &work, const Id &person);

/** The names of users, also of deleted ones, in one query. */
Result<QHash<Id, QString>> userNames(UnitOfWork &work, const QList<Id> &users);

} // namespace purser::purchasing
