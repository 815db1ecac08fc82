#pragma once

#include "models/base/id.h"

#include <QSet>
#include <QString>

namespace purser {

/**
 * On whose behalf something is done: made once at sign-in (or for each request), then passed.
 * A copy is cheap.
 */
struct Caller
{
    Id userId;
    QString login;
    QString displayName;
    Id companyId;
    QSet<QString> roles;       ///< names of the roles in this company
    QSet<QString> permissions; ///< `module.type.verb`; `*` for all, `module.*`, `*.read` for groups
    QString correlationId;     ///< ties log, audit and events of one request together
    QString origin;            ///< `desktop`, `cli`, an address

    /** Whether `permission`, or a group that contains it, is granted. */
    bool may(const QString &permission) const;

    /** The program itself: may everything in `company`. */
    static Caller system(const Id &company);
};

} // namespace purser
