#include "plugins/purchasing/domain/orders/submission.h"

#include "plugins/purchasing/domain/approval/round.h"
#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/orderhooks.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Revision = u"purchase_order_revision"_s;

/** Keeps what is submitted, with what changed since it was submitted last. */
Result<> keepRevision(UnitOfWork &work, const Record &order)
{
    const Filter ofOrder = Filter::equal(u"order_id"_s, order.id());
    PURSER_ASSIGN(
        const QList<Record> latest,
        work.find(Revision, {.filters = {ofOrder}, .sort = {{u"revision"_s, true}}, .limit = 1}));
    if (!latest.isEmpty() && latest.first().integer(u"revision") == order.integer(u"revision"))
        return {}; // submitted again as it was
    const QJsonObject content = approvedContent(order);
    Draft draft;
    draft.values = {{u"order_id"_s, order.id()},
                    {u"revision"_s, order.integer(u"revision")},
                    {u"order_hash"_s, order.text(u"order_hash")},
                    {u"content"_s, QJsonValue(content)}};
    if (!latest.isEmpty())
        draft.values.insert(
            u"changes"_s,
            QJsonValue(changesBetween(latest.first().json(u"content").toObject(), content)));
    PURSER_TRY(work.create(Revision, draft));
    return {};
}

} // namespace

Result<> canSubmit(UnitOfWork &work, const Record &order)
{
    const QList<Record> lines = order.children(u"lines"_s);
    const bool ordersSomething = std::any_of(lines.cbegin(), lines.cend(), [](const Record &line) {
        const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
        return kind && counts(*kind) && !line.decimal(u"quantity").isZero();
    });
    if (!ordersSomething)
        return invalid(u"lines"_s, Tr::tr("Add a line that orders something first."));
    return takesOrders(work, order.reference(u"supplier_id"));
}

Result<> submit(UnitOfWork &work, ActionCall &call)
{
    PURSER_TRY(ensureChains(work));
    PURSER_ASSIGN(const Plan plan, planFor(work, call.record));
    if (!plan.problem.isEmpty())
        return conflict(plan.problem);
    call.record.set(u"submit_comment", call.input.value(u"comment"_s));
    PURSER_TRY(beginRound(work, call.record, plan));
    return keepRevision(work, call.record);
}

} // namespace purser::purchasing
