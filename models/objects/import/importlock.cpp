#include "models/objects/import/importlock.h"

#include "models/meta/registry.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser {

using namespace Qt::StringLiterals;

Result<> lockImports(UnitOfWork &work)
{
    PURSER_ASSIGN(const ObjectType *type, work.registry().type(u"company"_s));
    const Id company = work.caller().companyId;
    PURSER_TRY(work.store().find(*type, company, company, Lock::Write));
    return {};
}

} // namespace purser
