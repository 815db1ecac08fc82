#pragma once

#include "models/services/constraint.h"
#include "models/services/localrecordservice.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

namespace purser {

template<typename Body>
auto LocalRecordService::transacted(const Body &body)
    -> decltype(body(std::declval<UnitOfWork &>()))
{
    std::optional<Record> broken;
    auto result = transact(m_store.session(), [&] {
        UnitOfWork work(m_store, m_registry, m_clock, m_caller);
        auto outcome = body(work);
        broken = work.withBrokenReference();
        return outcome;
    });
    if (result && m_committed)
        m_committed();
    if (!result && broken && !m_store.session().isInTransaction()) {
        if (const Result<> named = checkReferences(*broken, m_registry, m_store); !named)
            return decltype(result)(named.error());
    }
    return result;
}

} // namespace purser
