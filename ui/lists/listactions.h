#pragma once

#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"

namespace purser {

class Job;
struct UiContext;

/** How an operation on many records went. */
struct BulkResult
{
    QList<Id> done;
    QStringList faults; ///< `PO-2026-000041: …`
};

/**
 * Does the same to many records, a portion at a time, so that other questions get their turn; each
 * record stands for itself. Shows a job at the bottom of the window and then tells `done`.
 */
class BulkOperation : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        Id id;
        QString title;
    };

    BulkOperation(UiContext &context,
                  const ObjectType &type,
                  const QList<Target> &targets,
                  QObject *parent = nullptr);

    /** `operation`: without an id; each record's is put in. */
    void start(const QString &title,
               const Operation &operation,
               const std::function<void(const BulkResult &)> &done);

private:
    void next();
    void finish();

    UiContext &m_context;
    const ObjectType &m_type;
    QList<Target> m_targets;
    Operation m_operation;
    BulkResult m_result;
    qsizetype m_at = 0;
    Job *m_job = nullptr;
    std::function<void(const BulkResult &)> m_done;
};

/** The actions of the type that need no input, that the caller may take, and that are possible in
 * the states of all `records`. */
QList<const Action *> commonActions(const UiContext &context,
                                    const ObjectType &type,
                                    const QList<const Record *> &records);

} // namespace purser
