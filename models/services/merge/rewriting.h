#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"
#include "models/services/changelog.h"

#include <QJsonArray>

namespace purser {

class UnitOfWork;

/** The next version of a record, to name it in the audit before it is written. */
Record nextVersion(const Record &record, const UnitOfWork &work);

/**
 * Writes records without their hooks and rules, because what they mean stays the same and only the
 * record that they mean it of changes: states, totals and fingerprints are not made anew. Each
 * rises in version, with the whole that it is part of, and is in the audit and the events. Keeps
 * what the records were before the first change and after the last.
 */
class Rewriting
{
public:
    Rewriting(UnitOfWork &work, const QString &action);

    /** Locked, deleted or not. NotFound when there is none. */
    Result<Record> read(const ObjectType &type, const Id &id);

    /** Nothing when nothing differs. `whole` is the parent that is written besides; without it a
     * child's parent rises in version too. */
    Result<> write(const Record &before, const Record &after, const Record *whole = nullptr);

    /** Keeps a change that was made elsewhere. */
    void note(const Record &before, const Record &after);

    /** Writes audit and events. */
    Result<> flush() { return m_log.flush(); }

    /** As recordMergeType() keeps them. */
    QJsonArray changes() const;

private:
    struct Change
    {
        Record before;
        Record after;
    };
    Result<Record> raiseParent(const Record &child);
    Result<> store(const Record &before, const Record &after);

    UnitOfWork &m_work;
    QString m_action;
    ChangeLog m_log;
    QList<Change> m_changes;
    QHash<Id, qsizetype> m_positions;
};

} // namespace purser
