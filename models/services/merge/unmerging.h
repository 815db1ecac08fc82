#pragma once

#include "models/services/merge/rewriting.h"

#include <QJsonObject>

namespace purser {

struct ChangeName;

/** The last merge into `kept` that was not taken back; Conflict when there is none. */
Result<Record> lastMergeInto(UnitOfWork &work, const Record &kept);

/**
 * Takes back the last merge into a record: fields, children and references are again as they were
 * before it, the other record is active again. What was done since and has nothing to do with it
 * stays. Conflict, naming the record, when something that would be put back was changed since, or
 * when what is new needs a child that would go away.
 */
class Unmerging
{
public:
    /** `kept` is locked and active. */
    Unmerging(UnitOfWork &work, const Record &kept);

    /** The record as it was written, without what went back. */
    Result<Record> run(const ChangeName &name);

    Id otherId() const { return m_otherId; }

private:
    /** One record, as it is and as it will be. */
    struct Return
    {
        Record now;
        Record after;
        bool isSame = false; ///< nobody wrote it since
    };
    Result<> readReturns(const QJsonArray &changes);
    Result<Return> readReturn(const QJsonValue &change);
    void sortOut(const Return &back);
    bool isMoved(const Record &child) const;
    Result<> nothingNewNeedsChildren();
    Result<> nothingNewNeeds(const Record &child);
    Result<> fitsAgain(const Return &back);
    Result<> putBack(const QList<Return> &returns);
    Result<Record> putBackKept(const ChangeName &name);
    Result<Record> referToOther(const Record &kept, const ChangeName &name);
    bool refersToOther(const Field &field) const;
    Result<> closesNoCircle();

    UnitOfWork &m_work;
    const Record &m_kept;
    Id m_otherId;
    Rewriting m_rewriting;
    std::optional<Return> m_root;
    QList<Return> m_joined;      ///< children that stay and were filled
    QList<Return> m_moved;       ///< children and references that go back
    QList<Return> m_reappearing; ///< the other record and those of its children that were joined
};

} // namespace purser
