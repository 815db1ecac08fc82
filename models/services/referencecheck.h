#pragma once

#include "models/meta/record.h"

namespace purser {

class UnitOfWork;

/**
 * Looks at what a write refers to anew: each such record must be there and not deleted, and nobody
 * else deletes it until the transaction ends. One query for each type that is referred to.
 */
class ReferenceCheck
{
public:
    explicit ReferenceCheck(UnitOfWork &work)
        : m_work(work)
    {}

    /** A record of the write, as it will be; `place` leads to its fields in an error. A deleted
     * `before` counts as none: everything is looked at. */
    void add(const Record *before, const Record &after, const QString &place = {});

    /** Invalid, naming each field that leads nowhere. */
    Result<> run();

private:
    struct Use
    {
        Id id;
        QString field;
    };

    UnitOfWork &m_work;
    QSet<Id> m_written;
    QMap<const ObjectType *, QList<Use>> m_uses;
};

} // namespace purser
