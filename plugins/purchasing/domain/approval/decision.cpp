#include "plugins/purchasing/domain/approval/decision.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/domain/approval/round.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/datetext.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** A round of approval as the caller meets it. */
struct Situation
{
    QList<Record> steps;
    Directory directory;
    QList<Id> principals; ///< in whose place the caller decides today
    Involvement involved;
};

QString statusAfter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return stepstatus::Approved;
    case Verdict::Reject:
        return stepstatus::Rejected;
    case Verdict::Return:
        return stepstatus::Returned;
    }
    return {};
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
        return u"approve"_s;
    case Verdict::Reject:
        return u"reject"_s;
    case Verdict::Return:
        return u"return"_s;
    }
    return {};
}

bool isOpen(const Record &step)
{
    return step.text(u"status") == stepstatus::Open;
}

Result<Situation> situationOf(UnitOfWork &work, const Record &order)
{
    Situation now;
    PURSER_ASSIGN(now.steps, stepsOfRound(work, order));
    QStringList roles;
    QList<Id> people{order.reference(u"submitted_by")};
    now.involved = involvementIn(order, now.steps);
    for (const Record &step : now.steps) {
        roles.append(step.text(u"role"));
        if (!step.isNull(u"decided_by"))
            people.append(step.reference(u"decided_by"));
    }
    PURSER_ASSIGN(now.directory, directoryOf(work, roles));
    PURSER_ASSIGN(const auto names, userNames(work, people));
    now.directory.names.insert(names);
    PURSER_ASSIGN(now.principals, principalsOf(work, work.caller().userId));
    return now;
}

/** Whether the caller holds the role, or stands in for somebody who does. */
bool couldDecide(const Situation &now, const Id &caller, const QString &role)
{
    const QList<Id> holders = now.directory.holders.value(role);
    return holders.contains(caller)
           || std::any_of(now.principals.cbegin(), now.principals.cend(),
                          [&holders](const Id &person) { return holders.contains(person); });
}

QString described(const Record &step, const Directory &directory)
{
    const QString who = directory.nameOf(step.reference(u"decided_by"));
    const QString when = momentText(step.timestamp(u"decided_at"), QLocale());
    const QString name = step.text(u"name");
    if (step.text(u"status") == stepstatus::Rejected)
        return Tr::tr("%1 rejected the step “%2” on %3.").arg(who, name, when);
    if (step.text(u"status") == stepstatus::Returned)
        return Tr::tr("%1 returned the order in the step “%2” on %3.").arg(who, name, when);
    return Tr::tr("%1 approved the step “%2” on %3.").arg(who, name, when);
}

/** The decision taken last in the round, or null. */
const Record *lastDecided(const Situation &now)
{
    const Record *last = nullptr;
    for (const Record &step : now.steps) {
        if (!step.isNull(u"decided_at")
            && (!last || last->timestamp(u"decided_at") <= step.timestamp(u"decided_at")))
            last = &step;
    }
    return last;
}

Error notPending(const Record &order, const Situation &now)
{
    const QString state = Tr::tr("%1 is in the state “%2”; there is nothing to decide.")
                              .arg(order.text(u"number"), statusLabel(order.text(u"status")));
    const Record *last = lastDecided(now);
    return conflict(last ? described(*last, now.directory) + u' ' + state : state);
}

/** Why the caller has no seat at the open step, as precisely as can be said. */
Error noSeat(const Situation &now, const Id &caller, const Record &open)
{
    for (auto step = now.steps.crbegin(); step != now.steps.crend(); ++step) {
        if (!step->isNull(u"decided_by") && couldDecide(now, caller, step->text(u"role")))
            return conflict(Tr::tr("%1 The order now waits for the step “%2”.")
                                .arg(described(*step, now.directory), open.text(u"name")));
    }
    QStringList names;
    for (const Id &person : now.directory.holders.value(open.text(u"role")))
        names.append(now.directory.nameOf(person));
    return notAllowed(Tr::tr("The order waits for the step “%1”, which is decided by the role "
                             "“%2”: %3.")
                          .arg(open.text(u"name"), open.text(u"role"),
                               names.isEmpty() ? Tr::tr("nobody has it") : names.join(u", "_s)));
}

Result<Seat> seatOf(const Situation &now, const Id &caller)
{
    const auto open = std::find_if(now.steps.cbegin(), now.steps.cend(), isOpen);
    if (open == now.steps.cend())
        return internalError(u"an order is pending without an open step"_s);
    const QList<Id> holders = now.directory.holders.value(open->text(u"role"));
    std::optional<Error> refusal;
    if (holders.contains(caller)) {
        const Result<> may = mayDecide(caller, {}, now.involved);
        if (may)
            return Seat{*open, {}};
        refusal = may.error();
    }
    for (const Id &principal : now.principals) {
        if (!holders.contains(principal))
            continue;
        const Result<> may = mayDecide(caller, principal, now.involved);
        if (may)
            return Seat{*open, principal};
        refusal = may.error();
    }
    return refusal ? *refusal : noSeat(now, caller, *open);
}

/** The undecided steps but `seat`, with those who could take them once `involved` is so. */
QList<PlannedStep> remaining(const Situation &now, const Seat &seat, const Involvement &involved)
{
    QList<PlannedStep> steps;
    for (const Record &step : now.steps) {
        if (isSettled(step.text(u"status")) || step.id() == seat.place.id())
            continue;
        PlannedStep left{{step.text(u"name"), step.text(u"role")}, {}, {}, 1};
        for (const Id &person : now.directory.holders.value(step.text(u"role"))) {
            const Result<> may = mayDecide(person, {}, involved);
            if (may)
                left.people.append(person);
            else
                left.excluded.append({person, may.error().message});
        }
        steps.append(left);
    }
    return steps;
}

/** Refuses a decision after which a later step would have nobody, when it is the decider who is
 * needed there. */
Result<> leavesNoGap(const Situation &now, const Seat &seat, const Id &caller)
{
    Involvement after = now.involved;
    after.deciders.append({caller, seat.onBehalfOf, seat.place.text(u"name")});
    const QString problem = problemOf(remaining(now, seat, after));
    if (problem.isEmpty() || !problemOf(remaining(now, seat, now.involved)).isEmpty())
        return {};
    return notAllowed(Tr::tr("If you decide this step, a later one has nobody left (four eyes): %1")
                          .arg(problem));
}

Result<> settle(UnitOfWork &work, const Seat &seat, Verdict verdict, const QString &comment)
{
    Record decided = seat.place;
    decided.set(u"status", statusAfter(verdict));
    decided.set(u"decision", wordOf(verdict));
    decided.set(u"decided_by", work.caller().userId);
    decided.set(u"decided_for", seat.onBehalfOf.isNull() ? Value() : Value(seat.onBehalfOf));
    decided.set(u"decided_at", work.now());
    decided.set(u"comment", comment);
    PURSER_TRY(work.save(seat.place, decided, {u"decided"_s, u"approval_step.updated"_s}));
    return {};
}

/** Asks for the next place of the same step, else for the next step; false when none is left. */
Result<bool> askNext(UnitOfWork &work, const Record &order)
{
    PURSER_TRY(stopAsking(work, order.id()));
    PURSER_ASSIGN(const Situation now, situationOf(work, order));
    const auto next = std::find_if(now.steps.cbegin(), now.steps.cend(), [](const Record &step) {
        return !isSettled(step.text(u"status"));
    });
    if (next == now.steps.cend())
        return false;
    const QList<Asked> audience = audienceOf(next->text(u"role"), now.directory, now.involved);
    if (isOpen(*next)) {
        PURSER_TRY(askPeople(work, order, *next, audience));
        return true;
    }
    QList<Record> places;
    for (const Record &step : now.steps) {
        if (step.integer(u"step") == next->integer(u"step"))
            places.append(step);
    }
    PURSER_TRY(openStep(work, order, places, audience));
    return true;
}

/** What the caller looked at must still be what is to be decided: the same submission, and of it
 * the same step. */
Result<> isWhatWasSeen(const ActionCall &call, const Situation &now, const Seat &seat)
{
    const Record &order = call.before;
    const Value hash = call.input.value(u"hash"_s);
    const Value round = call.input.value(u"round"_s);
    const QString who = now.directory.nameOf(order.reference(u"submitted_by"));
    const QString when = momentText(order.timestamp(u"submitted_at"), QLocale());
    if (!hash.isNull() && hash.toText() != order.text(u"order_hash"))
        return conflict(Tr::tr("%1 is not what you looked at: %2 submitted it with changes on %3. "
                               "Look at it again before you decide.")
                            .arg(order.text(u"number"), who, when));
    if (!round.isNull() && round.toInteger() != order.integer(u"approval_round"))
        return conflict(Tr::tr("%1 went back after you looked at it, and %2 submitted it again on "
                               "%3. Look at it again before you decide.")
                            .arg(order.text(u"number"), who, when));
    const Value seen = call.input.value(u"step"_s);
    if (seen.isNull() || seen.toInteger() == seat.place.integer(u"step"))
        return {};
    const Record *last = lastDecided(now);
    const QString waits =
        Tr::tr("The order now waits for the step “%1”.").arg(seat.place.text(u"name"));
    return conflict(last ? described(*last, now.directory) + u' ' + waits : waits);
}

Result<> isAsSubmitted(const Record &order)
{
    if (orderHash(order) == order.text(u"order_hash"))
        return {};
    return conflict(
        Tr::tr("%1 is not what was submitted any more. Return it to be submitted again.")
            .arg(order.text(u"number")));
}

Result<> endRound(UnitOfWork &work, Record &order, Verdict verdict, const QString &reason)
{
    PURSER_TRY(closeRound(work, order));
    order.set(u"closing_reason", reason);
    order.set(u"status", verdict == Verdict::Reject ? status::Rejected : status::Draft);
    return {};
}

} // namespace

Result<> canDecide(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const Situation now, situationOf(work, order));
    if (order.text(u"status") != status::PendingApproval)
        return notPending(order, now);
    PURSER_TRY(seatOf(now, work.caller().userId));
    return {};
}

Result<Seat> seatAt(UnitOfWork &work, const ActionCall &call)
{
    PURSER_ASSIGN(const Situation now, situationOf(work, call.before));
    if (call.before.text(u"status") != status::PendingApproval)
        return notPending(call.before, now);
    PURSER_ASSIGN(const Seat seat, seatOf(now, work.caller().userId));
    PURSER_TRY(isWhatWasSeen(call, now, seat));
    return seat;
}

Result<> decide(UnitOfWork &work, ActionCall &call, Verdict verdict)
{
    Record &order = call.record;
    PURSER_ASSIGN(const Situation now, situationOf(work, order));
    const Id caller = work.caller().userId;
    PURSER_ASSIGN(const Seat seat, seatOf(now, caller));
    PURSER_TRY(isWhatWasSeen(call, now, seat));
    if (verdict == Verdict::Approve) {
        PURSER_TRY(isAsSubmitted(order));
        PURSER_TRY(leavesNoGap(now, seat, caller));
        PURSER_TRY(settle(work, seat, verdict, call.input.value(u"comment"_s).toText()));
        PURSER_ASSIGN(const bool isWaiting, askNext(work, order));
        if (!isWaiting) {
            order.set(u"status", status::Approved);
            order.set(u"approved_at", work.now());
        }
        return {};
    }
    const QString reason = call.input.value(u"reason"_s).toText();
    PURSER_TRY(settle(work, seat, verdict, reason));
    return endRound(work, order, verdict, reason);
}

} // namespace purser::purchasing
