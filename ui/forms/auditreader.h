#pragma once

#include "models/services/recordservice.h"

#include <QLocale>

namespace purser {

/** One field in a step of the history, as people read it. */
struct AuditLine
{
    QString caption;
    QString before; ///< empty for nothing
    QString after;  ///< empty for nothing
};

/** Somebody did something at one moment. */
struct AuditStep
{
    QDateTime at;
    QString who;
    QString what;    ///< `Changed`, `Created`, or the label of an action
    QString subject; ///< a child, by kind and name; empty for the record itself
    QString origin;
    QList<AuditLine> lines;
};

struct AuditPage
{
    QList<AuditStep> steps; ///< the last first
    std::optional<ListPosition> next;
};

/** Of which records, and how it is to be written. */
struct AuditQuestion
{
    Id record;
    QList<Id> children = {};
    std::optional<ListPosition> from = {};
    int limit = 20;
    QLocale locale = {};
};

/** The history of a record and its children, with the captions of fields and the titles of what
 * references refer to. Runs in the thread of the service. */
Result<AuditPage> readAudit(RecordService &service, const AuditQuestion &question);

} // namespace purser
