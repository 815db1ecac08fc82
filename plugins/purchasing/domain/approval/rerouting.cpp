#include "plugins/purchasing/domain/approval/rerouting.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/domain/approval/round.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"

#include "models/events/event.h"
#include "models/meta/record.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int Everything = 1'000'000;
constexpr int Stretch = 1'000;

using ByOrder = QHash<Id, QList<Record>>;

Result<ByOrder> recordsOf(UnitOfWork &work, const QString &type, const QList<Record> &orders)
{
    QList<Value> ids;
    for (const Record &order : orders)
        ids.append(order.id());
    PURSER_ASSIGN(
        const QList<Record> found,
        work.find(type, {.filters = {Filter::in(u"order_id"_s, ids)}, .limit = Everything}));
    ByOrder records;
    for (const Record &record : found)
        records[record.reference(u"order_id")].append(record);
    return records;
}

/** The places of the present round alone. */
QList<Record> presentSteps(const Record &order, const QList<Record> &steps)
{
    QList<Record> present;
    for (const Record &step : steps) {
        if (step.integer(u"round") == order.integer(u"approval_round"))
            present.append(step);
    }
    return present;
}

const Record *openOf(const QList<Record> &steps)
{
    const Record *open = nullptr;
    for (const Record &step : steps) {
        if (step.text(u"status") == stepstatus::Open
            && (!open || step.integer(u"place") < open->integer(u"place")))
            open = &step;
    }
    return open;
}

bool isAsked(const QList<Record> &rows, const Record &step, const QList<Asked> &audience)
{
    const auto isThere = [&](const Asked &asked) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const Record &row) {
            return row.reference(u"user_id") == asked.person
                   && row.reference(u"for_user_id") == asked.inPlaceOf
                   && row.timestamp(u"assigned_at") == waitsSince(step, asked);
        });
    };
    return rows.size() == audience.size()
           && std::all_of(audience.cbegin(), audience.cend(), isThere);
}

/** Under the order's lock, since somebody may decide at this moment. */
Result<> askAnew(UnitOfWork &work, const Id &orderId, const Directory &directory)
{
    PURSER_ASSIGN(const Record order, work.readForUpdate(u"purchase_order"_s, orderId));
    if (order.text(u"status") != status::PendingApproval)
        return {};
    PURSER_ASSIGN(const QList<Record> steps, stepsOfRound(work, order));
    const Record *open = openOf(steps);
    if (!open)
        return {};
    PURSER_TRY(stopAsking(work, orderId));
    return askPeople(work, order, *open,
                     audienceOf(open->text(u"role"), directory, involvementIn(order, steps)));
}

Result<> reroute(UnitOfWork &work, const QList<Record> &orders)
{
    PURSER_ASSIGN(const ByOrder steps, recordsOf(work, u"approval_step"_s, orders));
    PURSER_ASSIGN(const ByOrder rows, recordsOf(work, u"approval_inbox"_s, orders));
    QStringList roles;
    for (const QList<Record> &ofOrder : steps) {
        for (const Record &step : ofOrder)
            roles.append(step.text(u"role"));
    }
    PURSER_ASSIGN(const Directory directory, directoryOf(work, roles));
    for (const Record &order : orders) {
        const QList<Record> present = presentSteps(order, steps.value(order.id()));
        const Record *open = openOf(present);
        if (!open)
            continue;
        const QList<Asked> audience =
            audienceOf(open->text(u"role"), directory, involvementIn(order, present));
        if (!isAsked(rows.value(order.id()), *open, audience))
            PURSER_TRY(askAnew(work, order.id(), directory));
    }
    return {};
}

} // namespace

Result<> rerouteOpenSteps(UnitOfWork &work)
{
    PURSER_ASSIGN(const QList<Record> orders,
                  work.find(u"purchase_order"_s,
                            {.filters = {Filter::equal(u"status"_s, status::PendingApproval)},
                             .limit = Everything}));
    for (qsizetype first = 0; first < orders.size(); first += Stretch)
        PURSER_TRY(reroute(work, orders.mid(first, Stretch)));
    return {};
}

bool movesPeople(const Event &event)
{
    static const QStringList ofUsers{u"substitute_id"_s, u"substitute_from"_s,
                                     u"substitute_until"_s, u"is_active"_s};
    if (!event.type.startsWith(u"user."))
        return true;
    if (event.type != u"user.updated") // people sign in far more often than they come and go
        return event.type == u"user.deleted" || event.type == u"user.restored";
    const QJsonArray changed = event.data.value(u"changed").toArray();
    return std::any_of(ofUsers.cbegin(), ofUsers.cend(),
                       [&changed](const QString &key) { return changed.contains(key); });
}

} // namespace purser::purchasing
