#include "models/services/merge/ancestry.h"

#include "models/meta/record.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

#include <QSet>

namespace purser {

Result<bool> isAncestor(UnitOfWork &work,
                        const Id &above,
                        const Record &record,
                        const QString &field)
{
    QSet<Id> seen;
    for (Id next = record.reference(field); !next.isNull() && !seen.contains(next);) {
        if (next == above)
            return true;
        seen.insert(next);
        PURSER_ASSIGN(const std::optional<Record> found,
                      work.store().find(record.type(), work.caller().companyId, next));
        next = found ? found->reference(field) : Id();
    }
    return false;
}

} // namespace purser
