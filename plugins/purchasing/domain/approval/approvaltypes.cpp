#include "plugins/purchasing/domain/approval/approvaltypes.h"

#include "plugins/purchasing/domain/approval/chainhooks.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/meta/record.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashLength = 64;

QList<Choice> stepStates()
{
    return {{stepstatus::Waiting, Tr::mark("Waiting"), Tone::Neutral},
            {stepstatus::Open, Tr::mark("To decide"), Tone::Warning},
            {stepstatus::Approved, Tr::mark("Approved"), Tone::Success},
            {stepstatus::Rejected, Tr::mark("Rejected"), Tone::Danger},
            {stepstatus::Returned, Tr::mark("Returned"), Tone::Info},
            {stepstatus::Closed, Tr::mark("Not needed any more"), Tone::Neutral}};
}

QList<Choice> decisions()
{
    return {{u"approve"_s, Tr::mark("Approve"), Tone::Success},
            {u"reject"_s, Tr::mark("Reject"), Tone::Danger},
            {u"return"_s, Tr::mark("Return"), Tone::Info}};
}

Field toOrder()
{
    return reference(u"order_id"_s, u"purchase_order"_s)
        .label(Tr::mark("Purchase order"))
        .required()
        .fixed();
}

Result<> staysAsDecided(UnitOfWork &, const Record &step, const Record *before)
{
    if (!before || !isSettled(before->text(u"status")))
        return {};
    return conflict(Tr::tr("The step “%1” is decided; decided steps are never changed.")
                        .arg(step.text(u"name")));
}

Result<> isNeverRemoved(UnitOfWork &, const Record &step)
{
    return conflict(
        Tr::tr("The step “%1” is part of the order's history.").arg(step.text(u"name")));
}

void addDecision(ObjectType &type)
{
    type.field(reference(u"decided_by"_s, u"user"_s).label(Tr::mark("Decided by")))
        .field(reference(u"decided_for"_s, u"user"_s)
                   .label(Tr::mark("Decided for"))
                   .help(Tr::mark("Whose place the decider took.")))
        .field(choice(u"decision"_s, decisions()).label(Tr::mark("Decision")))
        .field(longText(u"comment"_s).label(Tr::mark("Comment")))
        .field(timestamp(u"assigned_at"_s).label(Tr::mark("Assigned at")))
        .field(timestamp(u"decided_at"_s).label(Tr::mark("Decided at")))
        .field(timestamp(u"due_at"_s).label(Tr::mark("Due at")))
        .field(text(u"order_hash"_s).label(Tr::mark("Fingerprint")).length(HashLength).required());
}

/** What the list of what to decide shows, so that opening it reads this table alone. */
void addOrderSummary(ObjectType &type)
{
    type.field(text(u"number"_s).label(Tr::mark("Number")).length(32).searchable().sortable())
        .field(text(u"title"_s).label(Tr::mark("Title")).searchable())
        .field(text(u"supplier_name"_s).label(Tr::mark("Supplier")).searchable().sortable())
        .field(currency(u"currency"_s).label(Tr::mark("Currency")))
        .field(money(u"total_amount"_s, u"currency"_s).label(Tr::mark("Total")).sortable())
        .field(currency(u"company_currency"_s).label(Tr::mark("Company's currency")))
        .field(money(u"total_amount_company"_s, u"company_currency"_s)
                   .label(Tr::mark("Total in the company's currency"))
                   .sortable())
        .field(text(u"priority"_s).label(Tr::mark("Priority")).length(20))
        .field(date(u"required_date"_s).label(Tr::mark("Required by")).sortable())
        .field(text(u"submitted_by_name"_s).label(Tr::mark("Submitted by")));
}

} // namespace

bool isSettled(const QString &word)
{
    return !word.isEmpty() && word != stepstatus::Waiting && word != stepstatus::Open;
}

ObjectType approvalChainType()
{
    ObjectType type(u"approval_chain"_s, u"approval-chains"_s, Tr::mark("Approval chain"),
                    Tr::mark("Approval chains"));
    const Decimal zero;
    const Decimal most = Decimal::fromUnits(999'999'999'999, 0);
    const auto limit = [&](const QString &key, const Text &label) {
        type.field(money(key, u"currency"_s).label(label).range(zero, most));
    };
    type.icon(u"link"_s)
        .field(text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable())
        .field(integer(u"position"_s)
                   .label(Tr::mark("Position"))
                   .help(Tr::mark("The first chain that fits an order is taken."))
                   .required()
                   .defaultsTo(1)
                   .range(1, 10'000)
                   .sortable())
        .field(currency(u"currency"_s).label(Tr::mark("Company's currency")).readOnly());
    limit(u"amount_over"_s, Tr::mark("For orders above"));
    limit(u"amount_up_to"_s, Tr::mark("For orders up to"));
    type.field(reference(u"supplier_id"_s, u"partner"_s).label(Tr::mark("Only for the supplier")))
        .field(text(u"department"_s).label(Tr::mark("Only for the department")).length(100))
        .field(text(u"cost_center"_s).label(Tr::mark("Only for the cost centre")).length(50))
        .field(text(u"project"_s).label(Tr::mark("Only for the project")).length(100))
        .field(text(u"priority"_s).label(Tr::mark("Only for the priority")).length(20))
        .field(json(u"steps"_s)
                   .label(Tr::mark("Steps"))
                   .help(Tr::mark("In order: name, role, and the quorum any, all or a number."))
                   .required())
        .field(integer(u"edition"_s).label(Tr::mark("Edition")).readOnly())
        .title({u"name"_s})
        .list({u"position"_s, u"name"_s, u"amount_over"_s, u"amount_up_to"_s, u"supplier_id"_s});
    addChainRules(type);
    return type;
}

ObjectType approvalChainEditionType()
{
    ObjectType type(u"approval_chain_edition"_s, u"approval-chain-editions"_s,
                    Tr::mark("Edition of an approval chain"),
                    Tr::mark("Editions of approval chains"));
    type.managed()
        .icon(u"link"_s)
        .field(reference(u"chain_id"_s, u"approval_chain"_s)
                   .label(Tr::mark("Approval chain"))
                   .required()
                   .fixed())
        .field(integer(u"edition"_s).label(Tr::mark("Edition")).required().fixed())
        .field(text(u"name"_s).label(Tr::mark("Name")).length(100).required().fixed())
        .field(json(u"definition"_s).label(Tr::mark("Definition")).required().fixed())
        .unique(
            {{u"chain_id"_s, u"edition"_s}, true, {}, Tr::mark("This edition is kept already.")})
        .title({u"name"_s})
        .list({u"chain_id"_s, u"edition"_s, u"name"_s});
    return type;
}

ObjectType approvalStepType()
{
    ObjectType type(u"approval_step"_s, u"approval-steps"_s, Tr::mark("Approval step"),
                    Tr::mark("Approval steps"));
    type.managed()
        .icon(u"approval"_s)
        .field(toOrder())
        .field(integer(u"round"_s).label(Tr::mark("Round")).required().fixed())
        .field(integer(u"step"_s).label(Tr::mark("Step")).required().fixed())
        .field(integer(u"place"_s)
                   .label(Tr::mark("Place"))
                   .help(Tr::mark("Counts the decisions of a step that needs several."))
                   .required()
                   .fixed())
        .field(text(u"name"_s).label(Tr::mark("Name")).length(100).required().fixed())
        .field(text(u"role"_s).label(Tr::mark("Role")).length(100).required().fixed())
        .field(reference(u"approver_id"_s, u"user"_s)
                   .label(Tr::mark("Asked"))
                   .help(Tr::mark("Who is asked, when it can be one person only.")))
        .field(choice(u"status"_s, stepStates()).label(Tr::mark("Status")).required());
    addDecision(type);
    type.unique({{u"order_id"_s, u"round"_s, u"step"_s, u"place"_s},
                 true,
                 {},
                 Tr::mark("This step exists already.")})
        .title({u"name"_s})
        .list({u"order_id"_s, u"round"_s, u"step"_s, u"name"_s, u"status"_s, u"decided_by"_s,
               u"decided_at"_s})
        .hooks({.prepare = {}, .check = staysAsDecided, .written = {}, .removed = isNeverRemoved});
    return type;
}

ObjectType approvalInboxType()
{
    ObjectType type(u"approval_inbox"_s, u"approval-inbox"_s, Tr::mark("Order to decide"),
                    Tr::mark("Orders to decide"));
    type.managed()
        .silent()
        .icon(u"inbox"_s)
        .field(reference(u"user_id"_s, u"user"_s)
                   .label(Tr::mark("Who is asked"))
                   .required()
                   .onDelete(OnDelete::Cascade))
        .field(reference(u"for_user_id"_s, u"user"_s)
                   .label(Tr::mark("In place of"))
                   .onDelete(OnDelete::Cascade))
        .field(toOrder().onDelete(OnDelete::Cascade))
        .field(reference(u"step_id"_s, u"approval_step"_s)
                   .label(Tr::mark("Approval step"))
                   .required()
                   .onDelete(OnDelete::Cascade))
        .field(integer(u"step"_s).label(Tr::mark("Step")).required())
        .field(text(u"step_name"_s).label(Tr::mark("Step")).length(100));
    addOrderSummary(type);
    type.field(timestamp(u"assigned_at"_s).label(Tr::mark("Waiting since")).sortable())
        .field(timestamp(u"due_at"_s).label(Tr::mark("Due at")))
        .title({u"number"_s, u"title"_s})
        .list({u"number"_s, u"title"_s, u"supplier_name"_s, u"total_amount"_s, u"step_name"_s,
               u"required_date"_s, u"submitted_by_name"_s, u"assigned_at"_s})
        .index({u"user_id"_s, u"assigned_at"_s})
        .index({u"order_id"_s});
    return type;
}

} // namespace purser::purchasing
