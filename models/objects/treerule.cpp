#include "models/objects/treerule.h"

#include "models/meta/record.h"
#include "models/services/unitofwork.h"

namespace purser {

Result<> isNotItsOwnAncestor(UnitOfWork &work,
                             const Record &record,
                             const Record *before,
                             const QString &field,
                             const QString &message)
{
    if (record.isNull(field))
        return {};
    if (!before) // nothing else refers to it yet
        return record.reference(field) == record.id() ? invalid(field, message) : Result<>();
    if (before->isActive() && before->reference(field) == record.reference(field))
        return {};
    QSet<Id> seen{record.id()};
    for (Id ancestor = record.reference(field); !ancestor.isNull();) {
        if (seen.contains(ancestor))
            return invalid(field, message);
        seen.insert(ancestor);
        const Result<Record> found = work.readForUpdate(record.type().name(), ancestor);
        if (!found && found.error().kind != ErrorKind::NotFound)
            return found.error();
        // One that is not there is refused by the reference itself.
        ancestor = found ? found->reference(field) : Id();
    }
    return {};
}

} // namespace purser
