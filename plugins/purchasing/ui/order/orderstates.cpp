#include "plugins/purchasing/ui/order/orderstates.h"

#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"
#include "models/meta/record.h"

#include <QLocale>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** How far an order in this state has come. */
int reached(const QString &state)
{
    if (state == status::Draft)
        return 0;
    if (state == status::PendingApproval || state == status::Rejected)
        return 1;
    if (state == status::Approved)
        return 2;
    return 3;
}

} // namespace

QList<StateStep> stateSteps(const Record &order)
{
    const QString state = order.text(u"status");
    const bool hasFailed = state == status::Rejected || state == status::Cancelled;
    const int current = state == status::Cancelled ? 0 : reached(state);
    const QLocale locale;
    QList<StateStep> steps{
        {Tr::tr("Draft"), momentText(order.timestamp(u"created_at"), locale)},
        {Tr::tr("Pending"), momentText(order.timestamp(u"submitted_at"), locale)},
        {Tr::tr("Approved"), momentText(order.timestamp(u"approved_at"), locale)},
        {Tr::tr("Sent"), momentText(order.timestamp(u"sent_at"), locale)}};
    for (int step = 0; step < steps.size(); ++step) {
        if (step > current)
            steps[step].note.clear();
        if (step < current)
            steps[step].progress = StateStep::Progress::Done;
        else if (step == current)
            steps[step].progress =
                hasFailed ? StateStep::Progress::Failed : StateStep::Progress::Current;
    }
    if (hasFailed)
        steps[current].name = statusLabel(state);
    return steps;
}

} // namespace purser::purchasing::ui
