#include "plugins/purchasing/domain/approval/plan.h"

#include "plugins/purchasing/domain/firstuse.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/iso4217.h"
#include "models/meta/record.h"
#include "models/objects/exchangerates.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChains = 1'000;

std::optional<Decimal> limit(const Record &record, const QString &key)
{
    return record.isNull(key) ? std::optional<Decimal>() : record.decimal(key);
}

Result<Chain> chainFrom(const Record &record)
{
    PURSER_ASSIGN(const QList<ChainStep> steps, stepsFromJson(record.json(u"steps")));
    return Chain{.id = record.id(),
                 .position = static_cast<int>(record.integer(u"position")),
                 .edition = record.integer(u"edition"),
                 .name = record.text(u"name"),
                 .amountOver = limit(record, u"amount_over"_s),
                 .amountUpTo = limit(record, u"amount_up_to"_s),
                 .supplierId = record.reference(u"supplier_id"),
                 .department = record.text(u"department"),
                 .costCenter = record.text(u"cost_center"),
                 .project = record.text(u"project"),
                 .priority = record.text(u"priority"),
                 .steps = steps};
}

Draft draftOf(const Chain &chain)
{
    Draft draft;
    draft.values = {{u"name"_s, chain.name},
                    {u"position"_s, chain.position},
                    {u"steps"_s, toJson(chain.steps)}};
    if (chain.amountOver)
        draft.values.insert(u"amount_over"_s, *chain.amountOver);
    if (chain.amountUpTo)
        draft.values.insert(u"amount_up_to"_s, *chain.amountUpTo);
    return draft;
}

/** Whether the company has chains, or had some once and took them away on purpose. */
Result<bool> hasChains(UnitOfWork &work)
{
    PURSER_ASSIGN(const QList<Record> any,
                  work.find(u"approval_chain"_s, {.activity = Activity::Any, .limit = 1}));
    return !any.isEmpty();
}

PlannedStep planned(const ChainStep &step, const Directory &directory, const Involvement &involved)
{
    PlannedStep result{step, {}, {}, 1};
    for (const Id &person : directory.holders.value(step.role)) {
        const Result<> may = mayDecide(person, {}, involved);
        if (may)
            result.people.append(person);
        else
            result.excluded.append({person, may.error().message});
    }
    if (step.quorum == Quorum::Count)
        result.places = step.count;
    else if (step.quorum == Quorum::All)
        result.places = std::max(1, int(result.people.size()));
    return result;
}

/** The total in the company's currency, and the rate that it is computed at. */
Result<> convertInto(Plan &plan, UnitOfWork &work, const Record &order)
{
    const QDate day = order.date(u"order_date");
    PURSER_ASSIGN(const AppliedRate rate,
                  ExchangeRates(work).rate(order.text(u"currency"), plan.currency, day));
    PURSER_ASSIGN(plan.amount, rate.convert(order.decimal(u"total_amount"),
                                            currencyMinorUnits(plan.currency).value_or(2)));
    PURSER_ASSIGN(const Decimal value, rate.toDecimal());
    plan.rate = {value, rate.date().isValid() ? rate.date() : day, rate.source(),
                 rate.quotations()};
    return {};
}

Result<> chooseFor(UnitOfWork &work, const Record &order, Plan &plan)
{
    PURSER_ASSIGN(const QList<Chain> chains, chainsOf(work));
    const ChainSubject subject = chainSubject(order, plan.amount);
    const Chain *chain = chooseChain(chains, subject);
    if (!chain)
        return conflict(Tr::tr("No approval chain is for this order. Add one that is for any "
                               "amount under approval chains."));
    plan.chain = *chain;
    plan.reason = reason(*chain, subject, plan.currency);
    return {};
}

} // namespace

ChainSubject chainSubject(const Record &order, Decimal amount)
{
    return {.amount = amount,
            .supplierId = order.reference(u"supplier_id"),
            .department = order.text(u"department"),
            .costCenter = order.text(u"cost_center"),
            .project = order.text(u"project"),
            .priority = order.text(u"priority")};
}

Involvement involvementOf(const Record &order, const Id &submitter)
{
    return {.requester = order.reference(u"requester_id"),
            .creator = order.reference(u"created_by"),
            .submitter = submitter,
            .deciders = {}};
}

Result<QList<Chain>> chainsOf(UnitOfWork &work)
{
    PURSER_ASSIGN(const bool configured, hasChains(work));
    if (!configured)
        return defaultChains();
    PURSER_ASSIGN(
        const QList<Record> records,
        work.find(u"approval_chain"_s, {.sort = {{u"position"_s, false}}, .limit = MostChains}));
    QList<Chain> chains;
    for (const Record &record : records) {
        PURSER_ASSIGN(const Chain chain, chainFrom(record));
        chains.append(chain);
    }
    return chains;
}

Result<> ensureChains(UnitOfWork &work)
{
    return makeAtFirstUse(work, hasChains, [](UnitOfWork &inside) -> Result<> {
        for (const Chain &chain : defaultChains())
            PURSER_TRY(inside.create(u"approval_chain"_s, draftOf(chain)));
        return {};
    });
}

QString problemOf(const QList<PlannedStep> &steps)
{
    QList<QList<Id>> candidates;
    QList<qsizetype> stepOf;
    for (qsizetype index = 0; index < steps.size(); ++index) {
        for (int place = 0; place < steps.at(index).places; ++place) {
            candidates.append(steps.at(index).people);
            stepOf.append(index);
        }
    }
    const int unfilled = firstUnfilled(candidates);
    if (unfilled < 0)
        return {};
    const PlannedStep &step = steps.at(stepOf.at(unfilled));
    if (!step.people.isEmpty())
        return Tr::tr("Too few can decide the step “%1”: each decision needs a person of its own "
                      "(four eyes). Give the role “%2” to somebody else too.")
            .arg(step.step.name, step.step.role);
    if (!step.excluded.isEmpty())
        return Tr::tr("Nobody can decide the step “%1”: who has the role “%2” requested, wrote or "
                      "submitted the order (four eyes). Give the role to somebody else.")
            .arg(step.step.name, step.step.role);
    return Tr::tr("Nobody can decide the step “%1”: nobody in the company has the role “%2” and "
                  "may approve orders.")
        .arg(step.step.name, step.step.role);
}

Result<Plan> planFor(UnitOfWork &work, const Record &order)
{
    Plan plan;
    plan.currency = order.text(u"company_currency");
    PURSER_TRY(convertInto(plan, work, order));
    PURSER_TRY(chooseFor(work, order, plan));
    QStringList roles;
    for (const ChainStep &step : plan.chain.steps)
        roles.append(step.role);
    PURSER_ASSIGN(plan.directory, directoryOf(work, roles));
    const Involvement involved = involvementOf(order, work.caller().userId);
    for (const ChainStep &step : plan.chain.steps)
        plan.steps.append(planned(step, plan.directory, involved));
    plan.problem = problemOf(plan.steps);
    return plan;
}

} // namespace purser::purchasing
