#pragma once

#include "models/meta/objecttype.h"

namespace purser::purchasing {

/** The words of approval_step.status. */
namespace stepstatus {
inline const QString Waiting = QStringLiteral("waiting"); ///< steps before it are undecided
inline const QString Open = QStringLiteral("open");       ///< can be decided now
inline const QString Approved = QStringLiteral("approved");
inline const QString Rejected = QStringLiteral("rejected");
inline const QString Returned = QStringLiteral("returned");
inline const QString Closed = QStringLiteral("closed"); ///< the round ended without it
} // namespace stepstatus

/** Whether a step in this state is history, which never changes. */
bool isSettled(const QString &stepStatus);

/** Who has to approve which orders: configuration of the company. A change makes a new edition;
 * what is under way keeps the edition that it was submitted under. */
ObjectType approvalChainType();

/** What an edition of a chain said, for as long as orders name it. */
ObjectType approvalChainEditionType();

/** One decision that a round of approval needs, and who took it. */
ObjectType approvalStepType();

/** One row for each person and step that the person can decide now. */
ObjectType approvalInboxType();

} // namespace purser::purchasing
