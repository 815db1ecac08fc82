#pragma once

#include "models/meta/field.h"

#include <QStringList>

namespace purser::purchasing {

/** The words of the field `status`. */
namespace status {
inline const QString Draft = QStringLiteral("draft");
inline const QString PendingApproval = QStringLiteral("pending_approval");
inline const QString Approved = QStringLiteral("approved");
inline const QString Sent = QStringLiteral("sent");
inline const QString Acknowledged = QStringLiteral("acknowledged");
inline const QString PartiallyReceived = QStringLiteral("partially_received");
inline const QString Received = QStringLiteral("received");
inline const QString Invoiced = QStringLiteral("invoiced");
inline const QString Completed = QStringLiteral("completed");
inline const QString Rejected = QStringLiteral("rejected");
inline const QString Cancelled = QStringLiteral("cancelled");
} // namespace status

/** All states, in the order of an order's life, with the colours they are shown in. */
QList<Choice> orderStatuses();

/** The states in which a person may change the order. */
QStringList editableStatuses();

/** The states in which the document is valid: it carries no watermark. */
bool isBinding(const QString &status);

/** What leads from one state to another. */
struct Transition
{
    QString action;
    QStringList from;
    QString to; ///< where it leads at once; decisions lead there when their round ends
};

QList<Transition> orderTransitions();

/** The states in which `action` is possible. */
QStringList statesFor(const QString &action);

/** The label of a state, translated; the word itself when there is none such. */
QString statusLabel(const QString &status);

} // namespace purser::purchasing
