#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace purser {

class Record;
class RecordStore;
class UnitOfWork;

/** Writes the audit entry and the event of one change, in the transaction of the change. */
class ChangeLog
{
public:
    ChangeLog(UnitOfWork &work, RecordStore &store);

    /** `action` is `created`, `updated`, `deleted`, `restored` or the name of an action. */
    Result<> changed(const QString &action,
                     const QString &event,
                     const Record *before,
                     const Record &after);

    Result<> event(const QString &type, const Record &subject, const QJsonObject &data);

private:
    Result<> audit(const QString &action, const Record *before, const Record &after);

    UnitOfWork &m_work;
    RecordStore &m_store;
};

} // namespace purser
