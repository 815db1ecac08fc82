#include "plugins/purchasing/domain/orders/orderstatus.h"

#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

QList<Choice> orderStatuses()
{
    return {{status::Draft, Tr::mark("Draft"), Tone::Neutral},
            {status::PendingApproval, Tr::mark("Pending approval"), Tone::Warning},
            {status::Rejected, Tr::mark("Rejected"), Tone::Danger},
            {status::Approved, Tr::mark("Approved"), Tone::Success},
            {status::Sent, Tr::mark("Sent"), Tone::Info},
            {status::Acknowledged, Tr::mark("Acknowledged"), Tone::Info},
            {status::PartiallyReceived, Tr::mark("Partially received"), Tone::Warning},
            {status::Received, Tr::mark("Received"), Tone::Success},
            {status::Invoiced, Tr::mark("Invoiced"), Tone::Success},
            {status::Completed, Tr::mark("Completed"), Tone::Success},
            {status::Cancelled, Tr::mark("Cancelled"), Tone::Neutral}};
}

QStringList editableStatuses()
{
    return {status::Draft, status::Rejected};
}

bool isBinding(const QString &word)
{
    static const QStringList without{status::Draft, status::PendingApproval, status::Rejected,
                                     status::Cancelled};
    return !without.contains(word);
}

QList<Transition> orderTransitions()
{
    const QStringList ordered{status::Approved, status::Sent, status::Acknowledged};
    return {{u"submit"_s, editableStatuses(), status::PendingApproval},
            {u"approve"_s, {status::PendingApproval}, status::Approved},
            {u"reject"_s, {status::PendingApproval}, status::Rejected},
            {u"return"_s, {status::PendingApproval}, status::Draft},
            {u"amend"_s, ordered, status::Draft},
            {u"send"_s, {status::Approved}, status::Sent},
            {u"cancel"_s, editableStatuses() + QStringList{status::PendingApproval} + ordered,
             status::Cancelled}};
}

QStringList statesFor(const QString &action)
{
    for (const Transition &transition : orderTransitions()) {
        if (transition.action == action)
            return transition.from;
    }
    return {};
}

QString statusLabel(const QString &word)
{
    for (const Choice &state : orderStatuses()) {
        if (state.value == word)
            return state.label.toString();
    }
    return word;
}

} // namespace purser::purchasing
