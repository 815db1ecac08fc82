#include "plugins/purchasing/domain/firstuse.h"

#include "models/meta/record.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

Result<> makeAtFirstUse(UnitOfWork &work,
                        const std::function<Result<bool>(UnitOfWork &)> &isThere,
                        const std::function<Result<>(UnitOfWork &)> &make)
{
    PURSER_ASSIGN(const bool wasThere, isThere(work));
    if (wasThere)
        return {};
    PURSER_TRY(work.readForUpdate(u"company"_s, work.caller().companyId));
    PURSER_ASSIGN(const bool isThereNow, isThere(work));
    return isThereNow ? Result<>() : make(work);
}

} // namespace purser::purchasing
