#include "plugins/purchasing/domain/approval/round.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"

#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Step = u"approval_step"_s;
constexpr int MostSteps = 10'000;

void notePlan(UnitOfWork &work, Record &order, const Plan &plan)
{
    order.set(u"exchange_rate", plan.rate.value);
    order.set(u"exchange_rate_date", plan.rate.date);
    order.set(u"exchange_rate_source", plan.rate.source);
    order.set(u"exchange_rate_quotations", plan.rate.quotations);
    order.set(u"total_amount_company", plan.amount);
    order.set(u"approval_chain_id", plan.chain.id);
    order.set(u"approval_chain_edition", plan.chain.edition);
    order.set(u"approval_round", order.integer(u"approval_round") + 1);
    order.set(u"submitted_revision", order.integer(u"revision"));
    order.set(u"submitted_by", work.caller().userId);
    order.set(u"submitted_at", work.now());
    order.set(u"approved_at", Value());
    order.set(u"order_hash", orderHash(order));
}

Result<Record> createPlace(
    UnitOfWork &work, const Record &order, const PlannedStep &step, int number, int place)
{
    Draft draft;
    draft.values = {{u"order_id"_s, order.id()},
                    {u"round"_s, order.integer(u"approval_round")},
                    {u"step"_s, number},
                    {u"place"_s, place},
                    {u"name"_s, step.step.name},
                    {u"role"_s, step.step.role},
                    {u"status"_s, stepstatus::Waiting},
                    {u"order_hash"_s, order.text(u"order_hash")}};
    if (step.people.size() == 1)
        draft.values.insert(u"approver_id"_s, step.people.first());
    return work.create(Step, draft);
}

Result<QList<Record>> steps(UnitOfWork &work, const QList<Filter> &filters)
{
    return work.find(Step, {.filters = filters,
                            .sort = {{u"round"_s, false}, {u"step"_s, false}, {u"place"_s, false}},
                            .limit = MostSteps});
}

} // namespace

Result<> beginRound(UnitOfWork &work, Record &order, const Plan &plan)
{
    notePlan(work, order, plan);
    QList<Record> first;
    for (int number = 1; number <= plan.steps.size(); ++number) {
        const PlannedStep &step = plan.steps.at(number - 1);
        for (int place = 1; place <= step.places; ++place) {
            PURSER_ASSIGN(const Record record, createPlace(work, order, step, number, place));
            if (number == 1)
                first.append(record);
        }
    }
    return openStep(work, order, first,
                    audienceOf(plan.steps.first().step.role, plan.directory,
                               involvementOf(order, work.caller().userId)));
}

Involvement involvementIn(const Record &order, const QList<Record> &steps)
{
    Involvement involved = involvementOf(order, order.reference(u"submitted_by"));
    for (const Record &step : steps) {
        if (!step.isNull(u"decided_by"))
            involved.deciders.append({step.reference(u"decided_by"), step.reference(u"decided_for"),
                                      step.text(u"name")});
    }
    return involved;
}

Result<QList<Record>> stepsOfRound(UnitOfWork &work, const Record &order)
{
    return steps(work, {Filter::equal(u"order_id"_s, order.id()),
                        Filter::equal(u"round"_s, order.integer(u"approval_round"))});
}

Result<QList<Record>> allSteps(UnitOfWork &work, const Id &order)
{
    return steps(work, {Filter::equal(u"order_id"_s, order)});
}

Result<> openStep(UnitOfWork &work,
                  const Record &order,
                  const QList<Record> &places,
                  const QList<Asked> &audience)
{
    QList<Record> opened;
    for (const Record &place : places) {
        Record open = place;
        open.set(u"status", stepstatus::Open);
        open.set(u"assigned_at", work.now());
        PURSER_ASSIGN(const Record saved,
                      work.save(place, open, {u"assigned"_s, u"approval_step.assigned"_s}));
        opened.append(saved);
    }
    return askPeople(work, order, opened.first(), audience);
}

Result<> closeRound(UnitOfWork &work, const Record &order)
{
    PURSER_TRY(stopAsking(work, order.id()));
    PURSER_ASSIGN(const QList<Record> all, stepsOfRound(work, order));
    for (const Record &step : all) {
        if (isSettled(step.text(u"status")))
            continue;
        Record closed = step;
        closed.set(u"status", stepstatus::Closed);
        PURSER_TRY(work.save(step, closed, {u"closed"_s, u"approval_step.updated"_s}));
    }
    return {};
}

} // namespace purser::purchasing
