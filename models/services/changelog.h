#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

#include <QJsonObject>

namespace purser {

class RecordStore;
class UnitOfWork;
struct ChangeName;

/**
 * Writes the audit entries and the events of changes, in the transaction of the changes: collected
 * and written together by flush(), because each statement by itself costs a way to the server.
 */
class ChangeLog
{
public:
    ChangeLog(UnitOfWork &work, RecordStore &store);

    /**
     * The action of `name` is `deleted`, `restored` or that of the type; empty for `created` and
     * `updated`. `whole` is the record itself, or the parent that it is written with.
     */
    void changed(const ChangeName &name,
                 const Record *before,
                 const Record &after,
                 const Record &whole);

    void event(const QString &type, const Record &subject, const QJsonObject &data);

    Result<> flush();

private:
    void audit(const QString &action,
               const Record *before,
               const Record &after,
               const Record &whole);

    UnitOfWork &m_work;
    RecordStore &m_store;
    QList<Record> m_entries;
    QList<Record> m_events;
};

} // namespace purser
