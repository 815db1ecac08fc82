#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {

class Record;
class RecordStore;
class UnitOfWork;
struct ChangeName;

/** Writes the audit entry and the event of one change, in the transaction of the change. */
class ChangeLog
{
public:
    ChangeLog(UnitOfWork &work, RecordStore &store);

    /**
     * The action of `name` is `deleted`, `restored` or that of the type; empty for `created` and
     * `updated`. `whole` is the record itself, or the parent that it is written with.
     */
    Result<> changed(const ChangeName &name,
                     const Record *before,
                     const Record &after,
                     const Record &whole);

    Result<> event(const QString &type, const Record &subject, const QJsonObject &data);

private:
    Result<> audit(const QString &action,
                   const Record *before,
                   const Record &after,
                   const Record &whole);

    UnitOfWork &m_work;
    RecordStore &m_store;
};

} // namespace purser
