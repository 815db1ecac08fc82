#include "plugins/purchasing/domain/orders/orderactions.h"

#include "plugins/purchasing/domain/approval/decision.h"
#include "plugins/purchasing/domain/approval/question.h"
#include "plugins/purchasing/domain/approval/round.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/orders/sending.h"
#include "plugins/purchasing/domain/orders/submission.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/services/unitofwork.h"

#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommentLength = 4'000;

Field comment()
{
    return longText(u"comment"_s).label(Tr::mark("Comment")).length(CommentLength);
}

Field reason()
{
    return longText(u"reason"_s).label(Tr::mark("Reason")).length(CommentLength).required();
}

/** `first` and what the person looked at, all from the query `decision`: when the order waits for
 * another step meanwhile, or says something else, the decision is refused. */
QList<Field> withWhatWasSeen(const Field &first)
{
    constexpr int HashLength = 64;
    return {first, integer(u"step"_s).label(Tr::mark("Step")),
            integer(u"round"_s).label(Tr::mark("Round")),
            text(u"hash"_s).label(Tr::mark("Fingerprint")).length(HashLength)};
}

/** Decisions name who decided meanwhile, so that they look at the state themselves. */
Action decisionAction(const QString &name, const Text &label, Verdict verdict, const Field &input)
{
    return {.name = name,
            .label = label,
            .permission = u"purchasing.purchase_order.approve"_s,
            .input = withWhatWasSeen(input),
            .event = verdict == Verdict::Approve  ? u"purchase_order.updated"_s
                     : verdict == Verdict::Reject ? u"purchase_order.rejected"_s
                                                  : u"purchase_order.returned"_s,
            .run = [verdict](UnitOfWork &work,
                             ActionCall &call) { return decide(work, call, verdict); },
            .precondition = canDecide};
}

Result<> cancel(UnitOfWork &work, ActionCall &call)
{
    if (call.before.text(u"status") == status::PendingApproval)
        PURSER_TRY(closeRound(work, call.record));
    call.record.set(u"closing_reason", call.input.value(u"reason"_s));
    return {};
}

Result<> amend(UnitOfWork &, ActionCall &call)
{
    Record &order = call.record;
    order.set(u"revision", order.integer(u"revision") + 1);
    order.set(u"closing_reason", call.input.value(u"reason"_s));
    for (const QString &key :
         {u"approved_at"_s, u"exchange_rate"_s, u"exchange_rate_date"_s, u"exchange_rate_source"_s,
          u"exchange_rate_quotations"_s, u"order_hash"_s, u"sent_at"_s, u"sent_by"_s, u"sent_to"_s,
          u"sent_message"_s, u"sent_document_sha256"_s})
        order.set(key, Value());
    return {};
}

Result<> copy(UnitOfWork &work, ActionCall &call)
{
    PURSER_ASSIGN(const Record made, work.create(u"purchase_order"_s, copyOf(call.before)));
    call.result = {{u"id"_s, toText(made.id())}, {u"number"_s, made.text(u"number")}};
    return {};
}

QMap<QString, Value> enteredValues(const Record &record, const QSet<QString> &without)
{
    QMap<QString, Value> values;
    for (const Field &field : record.type().ownFields()) {
        if (!field.isReadOnly() && !without.contains(field.key()) && !record.isNull(field.key()))
            values.insert(field.key(), record.value(field.key()));
    }
    return values;
}

void addDecisions(ObjectType &order)
{
    order.action(decisionAction(u"approve"_s, Tr::mark("Approve"), Verdict::Approve, comment()))
        .action(decisionAction(u"reject"_s, Tr::mark("Reject"), Verdict::Reject, reason()))
        .action(
            decisionAction(u"return"_s, Tr::mark("Return for changes"), Verdict::Return, reason()));
}

void addQuestions(ObjectType &order)
{
    const auto words = [](const QString &key, const Text &label) {
        return longText(key).label(label).length(CommentLength).required();
    };
    order
        .action({.name = u"ask"_s,
                 .label = Tr::mark("Ask a question"),
                 .permission = u"purchasing.purchase_order.approve"_s,
                 .input = withWhatWasSeen(words(u"question"_s, Tr::mark("Question"))),
                 .event = u"purchase_order.asked"_s,
                 .run = ask,
                 .precondition = canDecide})
        .action({.name = u"answer"_s,
                 .label = Tr::mark("Answer a question"),
                 .from = {status::PendingApproval},
                 .input =
                     {words(u"answer"_s, Tr::mark("Answer")),
                      reference(u"question"_s, u"approval_question"_s).label(Tr::mark("Question"))},
                 .event = u"purchase_order.answered"_s,
                 .run = answer,
                 .precondition = canAnswer});
}

} // namespace

Draft copyOf(const Record &order)
{
    static const QSet<QString> chosenAnew{u"number"_s,
                                          u"order_date"_s,
                                          u"required_date"_s,
                                          u"promised_date"_s,
                                          u"expected_delivery_date"_s,
                                          u"buyer_id"_s,
                                          u"requester_id"_s,
                                          u"supplier_reference"_s};
    static const QSet<QString> ofTheLine{u"order_id"_s, u"position"_s, u"required_date"_s,
                                         u"promised_date"_s};
    Draft draft;
    draft.values = enteredValues(order, chosenAnew);
    QList<Draft> &lines = draft.children[u"lines"_s];
    for (const Record &line : order.children(u"lines"_s))
        lines.append({{}, enteredValues(line, ofTheLine), {}});
    return draft;
}

void addOrderActions(ObjectType &order, const std::shared_ptr<const DocumentKeeper> &keeper)
{
    order.action({.name = u"submit"_s,
                  .label = Tr::mark("Submit for approval"),
                  .from = statesFor(u"submit"_s),
                  .to = status::PendingApproval,
                  .input = {comment()},
                  .event = u"purchase_order.submitted"_s,
                  .run = submit,
                  .precondition = canSubmit});
    addDecisions(order);
    addQuestions(order);
    order
        .action({.name = u"send"_s,
                 .label = Tr::mark("Send to the supplier"),
                 .from = statesFor(u"send"_s),
                 .to = status::Sent,
                 .input = {json(u"to"_s).label(Tr::mark("Receivers")),
                           longText(u"message"_s).label(Tr::mark("Message"))},
                 .event = u"purchase_order.sent"_s,
                 .run = sending(keeper)})
        .action({.name = u"amend"_s,
                 .label = Tr::mark("Change the order"),
                 .from = statesFor(u"amend"_s),
                 .to = status::Draft,
                 .input = {reason()},
                 .event = u"purchase_order.amended"_s,
                 .run = amend})
        .action({.name = u"copy"_s,
                 .label = Tr::mark("Copy"),
                 .permission = u"purchasing.purchase_order.create"_s,
                 .event = u"purchase_order.updated"_s,
                 .run = copy})
        .action({.name = u"cancel"_s,
                 .label = Tr::mark("Cancel the order"),
                 .from = statesFor(u"cancel"_s),
                 .to = status::Cancelled,
                 .input = {reason()},
                 .event = u"purchase_order.cancelled"_s,
                 .run = cancel});
}

} // namespace purser::purchasing
