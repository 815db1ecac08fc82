#include "models/services/constraint.h"

#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/services/tr.h"
#include "models/storage/engine.h"
#include "models/storage/recordstore.h"
#include "models/storage/schema.h"
#include "models/storage/session.h"

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

namespace {

/** `index_name`, or `table.column, table.column` where the engine names columns. */
bool isNamedBy(const IndexSpec &index, const TableSpec &table, const QString &violated)
{
    if (index.name == violated)
        return true;
    QStringList columns;
    for (QString expression : index.expressions)
        columns.append(table.name + u'.' + expression.remove(u'"'));
    return columns.join(u", "_s) == violated;
}

Error taken(const IndexSpec &index, const Record &record)
{
    const Field *field = record.type().field(index.field);
    QString message = index.message.toString();
    if (message.isEmpty())
        message = Tr::tr("There is already a record with this: %1.").arg(field->label().toString());
    Error error = conflict(message);
    error.field = index.field;
    error.issues = {{index.field, message}};
    return error;
}

Result<bool> leadsSomewhere(const Field &field,
                            const Record &record,
                            const Registry &registry,
                            RecordStore &store)
{
    const ObjectType *target = registry.find(field.target());
    const Id id = record.reference(field.key());
    if (!target || id.isNull())
        return true;
    PURSER_ASSIGN(const std::optional<Record> found, store.find(*target, record.companyId(), id));
    return found.has_value();
}

} // namespace

Error explained(const Error &error,
                const Record &record,
                const Registry &registry,
                const Session &session)
{
    const QString violated = session.violatedConstraint();
    if (error.kind != ErrorKind::Conflict || violated.isEmpty())
        return error;
    if (violated == ForeignKey)
        return invalid({}, Tr::tr("The record refers to another that does not exist."))
            .withDetail(error.detail);
    const TableSpec table = tableFor(record.type(), registry, session.engine());
    for (const IndexSpec &index : table.indexes) {
        if (index.unique && isNamedBy(index, table, violated))
            return taken(index, record).withDetail(error.detail);
    }
    return error;
}

Result<> checkReferences(const Record &record, const Registry &registry, RecordStore &store)
{
    QList<FieldIssue> issues;
    for (const Field &field : record.type().fields()) {
        PURSER_ASSIGN(const bool isThere, leadsSomewhere(field, record, registry, store));
        if (!isThere)
            issues.append({field.key(),
                           Tr::tr("%1: there is no such record.").arg(field.label().toString())});
    }
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

} // namespace purser
