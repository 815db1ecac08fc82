#pragma once

#include "models/storage/session.h"

namespace purser {

/**
 * Runs `body` inside the open transaction of `session` so that an Error undoes what `body` did and
 * nothing else. When session.canRepeat() afterwards, the transaction as a whole is lost and must be
 * run again.
 */
template<typename Body>
auto attempt(Session &session, const Body &body) -> decltype(body())
{
    PURSER_TRY(session.define(QStringLiteral("SAVEPOINT purser_attempt")));
    auto result = body();
    if (!result) {
        if (!session.canRepeat())
            PURSER_TRY(session.define(QStringLiteral("ROLLBACK TO SAVEPOINT purser_attempt")));
        return result;
    }
    PURSER_TRY(session.define(QStringLiteral("RELEASE SAVEPOINT purser_attempt")));
    return result;
}

} // namespace purser
